import { describe, expect, it } from 'vitest'
import { DrawError } from '@/lib/problems/draw-error'
import type { Variant } from '@/lib/problems/variant'
import { drawSeed } from '@/lib/services/draw-seed'
import { seedCount, type UsableQuestion } from '@/lib/services/usable-questions'

/** A question whose first seeds asked for have no acceptable draw. */
function questionRefusing(count: number, failure: (seed: number) => Error): UsableQuestion {
  let refused = 0
  const makeVariant = (seed: number): Variant => {
    refused += 1
    if (refused <= count) throw failure(seed)
    return {
      questionId: 'q',
      version: 1,
      seed,
      objectives: [],
      parameters: {},
      prompt: '',
      parts: [],
      mistakes: [],
      hints: [],
      solution: '',
      rejectedDraws: 0,
      guessFloor: 0,
    }
  }
  const poolEntry = { questionId: 'q', objectives: [], difficulty: { mean: 0, variance: 0.5 }, guessFloor: 0 }
  return {
    title: 'Q',
    kind: 'computation',
    difficulty: 'medium',
    version: 1,
    parameterNames: [],
    namedMistakes: new Map(),
    asksProbabilities: false,
    poolEntry,
    makeVariant,
  }
}

const noDraw = (seed: number) => new DrawError({ questionId: 'q', seed, draws: 1_000, reasons: new Map() })

describe('drawSeed', () => {
  it('is a whole number that PostgreSQL can hold', () => {
    const seeds = Array.from({ length: 200 }, () => drawSeed(questionRefusing(0, noDraw)))
    expect(seeds.every((seed) => Number.isInteger(seed) && seed >= 0 && seed < seedCount)).toBe(true)
    expect(new Set(seeds).size).toBeGreaterThan(190)
  })

  it('passes over seeds without an acceptable draw', () => {
    const seed = drawSeed(questionRefusing(5, noDraw))
    expect(seed).toBeGreaterThanOrEqual(0)
  })

  it('says so when no seed can be used', () => {
    expect(() => drawSeed(questionRefusing(1_000, noDraw))).toThrow(DrawError)
  })

  it('hides no other error', () => {
    expect(() => drawSeed(questionRefusing(1, () => new TypeError('a bug')))).toThrow('a bug')
  })
})

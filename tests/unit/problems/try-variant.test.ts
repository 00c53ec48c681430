// Drawing for whoever proves a question: failures told like successes, with what stood in the way of each draw.
import { describe, expect, it } from 'vitest'
import { RejectedDraw } from '@/lib/problems/compile-context'
import { compileQuestion } from '@/lib/problems/compile-question'
import { drawUntilAccepted } from '@/lib/problems/draw-until-accepted'
import { uniformInteger } from '@/lib/problems/uniform'
import { smallQuestion } from './fixture-questions'

const integer = { integer: { min: 1, max: 6 } }
const compile = (changes: Readonly<Record<string, unknown>>) => compileQuestion(smallQuestion(changes), {})

describe('trying a variant', () => {
  it('gives the variant that making it gives, with the reasons of the draws before it', () => {
    const compiled = compile({ parameters: { a: integer }, require: ['a > 2', 'a != 4'] })
    let rejected = 0
    for (let seed = 0; seed < 50; seed += 1) {
      const { variant, rejectedDraws, reasons } = compiled.tryVariant({ version: 1, seed })
      expect(JSON.stringify(variant)).toBe(JSON.stringify(compiled.makeVariant({ version: 1, seed })))
      expect([...reasons.values()].reduce((sum, count) => sum + count, 0)).toBe(rejectedDraws)
      expect(variant?.rejectedDraws).toBe(rejectedDraws)
      for (const reason of reasons.keys()) expect(['require.0 "a > 2"', 'require.1 "a != 4"']).toContain(reason)
      rejected += rejectedDraws
    }
    expect(rejected).toBeGreaterThan(10)
  })
  it('tells a failure without throwing', () => {
    const trial = compile({ parameters: { a: integer }, require: ['a > 6'] }).tryVariant({ version: 1, seed: 1 })
    expect(trial).toEqual({ variant: null, rejectedDraws: 1_000, reasons: new Map([['require.0 "a > 6"', 1_000]]) })
  })
})

describe('drawing until a draw can be used', () => {
  const key = { questionId: 'q', version: 1, seed: 1 }
  it('goes on with the same stream of each name', () => {
    const seen: number[] = []
    const { draft, rejectedDraws } = drawUntilAccepted((streamFor) => {
      seen.push(uniformInteger(streamFor('a'), { low: 0, high: 1e6 }))
      if (seen.length < 4) throw new RejectedDraw('again')
      return seen.length
    }, key)
    expect([draft, rejectedDraws, new Set(seen).size]).toEqual([4, 3, 4])
  })
  it('does not hide a fault of the program', () => {
    expect(() =>
      drawUntilAccepted(() => {
        throw new TypeError('a fault')
      }, key),
    ).toThrow('a fault')
  })
})

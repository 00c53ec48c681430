import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { randomSource } from '@/bench/learners/random-source'
import { type DrawAnswer, drawEffects, leastDrawAnswers } from '@/lib/mastery/draw-effects'
import { drawFeatures } from '@/lib/mastery/draw-features'

/** Learners of level 0; every doubling of 1 + n makes the draw `perDoubling` logits harder. `m` does nothing. */
function answersTo(count: number, perDoubling: number, guessFloor = 0.02): readonly DrawAnswer[] {
  const random = randomSource(11)
  return Array.from({ length: count }, () => {
    const n = 2 ** Math.floor(1 + random() * 6) - 1
    const m = Math.floor(random() * 50)
    const z = perDoubling * (3.5 - Math.log2(1 + n))
    const p = guessFloor + (1 - guessFloor) / (1 + Math.exp(-z))
    const expectedScore = guessFloor + (1 - guessFloor) * 0.5
    return { parameters: { n, m }, expectedScore, guessFloor, scoreFraction: random() < p ? 1 : 0 }
  })
}

describe('drawFeatures', () => {
  it('measures a number by its size, whatever its sign', () => {
    expect(drawFeatures({ n: 3 })).toEqual([{ parameter: 'n', feature: 'size', option: null, amount: 2 }])
    expect(drawFeatures({ n: -3 })).toEqual(drawFeatures({ n: 3 }))
    expect(drawFeatures({ n: 0 })[0]?.amount).toBe(0)
  })
  it('measures a vector by length, zeros, and its smallest and largest entry that is not 0', () => {
    const amounts = drawFeatures({ p: [0.5, 0, 0.25, 0.25, 0] }).map(({ feature, amount }) => [feature, amount])
    expect(amounts).toEqual([
      ['length', 5],
      ['zeros', 2],
      ['smallest', -2],
      ['largest', -1],
    ])
  })
  it('says nothing of the entries of a vector of zeros or of words', () => {
    expect(drawFeatures({ p: [0, 0] }).map(({ feature }) => feature)).toEqual(['length', 'zeros'])
    expect(drawFeatures({ words: ['a', 'b'] }).map(({ feature }) => feature)).toEqual(['length'])
  })
  it('reads a matrix row by row, and a choice as what it is', () => {
    const features = drawFeatures({
      m: [
        [1, 0],
        [0, 4],
      ],
      base: 'bits',
      flag: true,
    })
    expect(features.find(({ feature }) => feature === 'largest')?.amount).toBe(2)
    expect(features.filter(({ feature }) => feature === 'is').map(({ option }) => option)).toEqual(['bits', 'true'])
  })
})

describe('drawEffects', () => {
  it('finds what makes a draw harder, and that the rest does not', () => {
    const effects = drawEffects(answersTo(2_000, 0.5)) ?? []
    const [n, m] = ['n', 'm'].map((name) => effects.find(({ parameter }) => parameter === name))
    const truth = 0.5 * (n?.deviation ?? 0)
    expect(Math.abs((n?.effect ?? 0) - truth)).toBeLessThan(3 * (n?.standardError ?? 0))
    expect(n?.effect).toBeGreaterThan(5 * (n?.standardError ?? 1))
    expect(Math.abs(m?.effect ?? 1)).toBeLessThan(3 * (m?.standardError ?? 0))
  })
  it('finds it through guessing too', () => {
    const [n] = drawEffects(answersTo(3_000, 0.6, 0.25)) ?? []
    expect(Math.abs((n?.effect ?? 0) - 0.6 * (n?.deviation ?? 0))).toBeLessThan(3.5 * (n?.standardError ?? 0))
  })
  it('is withheld below forty answers', () => {
    expect(drawEffects([])).toBeNull()
    expect(drawEffects(answersTo(leastDrawAnswers - 1, 1))).toBeNull()
    expect(drawEffects(answersTo(leastDrawAnswers, 1))).not.toBeNull()
  })
  it('leaves out what never varies, and is empty when nothing does', () => {
    const same = answersTo(60, 0).map((answer) => ({ ...answer, parameters: { n: 7 } }))
    expect(drawEffects(same)).toEqual([])
  })
  it('keeps two features that say the same from running away', () => {
    const twice = answersTo(200, 1).map((answer) => {
      return { ...answer, parameters: { n: answer.parameters['n'] ?? 0, copy: answer.parameters['n'] ?? 0 } }
    })
    const [n, copy] = drawEffects(twice) ?? []
    expect(n?.effect).toBeCloseTo(copy?.effect ?? 0, 9)
    expect(Math.abs(n?.effect ?? 9)).toBeLessThan(2)
  })
  it('shrinks: fewer answers, less effect and more doubt', () => {
    const [few] = drawEffects(answersTo(50, 0.5)) ?? []
    const [many] = drawEffects(answersTo(5_000, 0.5)) ?? []
    expect(few?.standardError).toBeGreaterThan(many?.standardError ?? 1)
    expect(few?.standardError).toBeLessThanOrEqual(Math.sqrt(0.1))
  })
  it('is finite whatever was answered', () => {
    const answer = fc.record({
      parameters: fc.record({
        n: fc.integer({ min: -1000, max: 1000 }),
        p: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 4 }),
      }),
      expectedScore: fc.double({ min: 0, max: 1, noNaN: true }),
      guessFloor: fc.constantFrom(0, 0.02, 0.25, 0.5),
      scoreFraction: fc.double({ min: 0, max: 1, noNaN: true }),
    })
    fc.assert(
      fc.property(fc.array(answer, { minLength: 40, maxLength: 60 }), (answers) => {
        for (const { effect, standardError } of drawEffects(answers) ?? []) {
          expect(Number.isFinite(effect)).toBe(true)
          expect(standardError).toBeGreaterThan(0)
        }
      }),
      { numRuns: 25 },
    )
  })
})

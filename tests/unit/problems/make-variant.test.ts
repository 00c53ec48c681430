import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { entropy } from '@/lib/metrics/entropy'
import { DrawError } from '@/lib/problems/draw-error'
import { makeVariant } from '@/lib/problems/make-variant'
import { areAlike, isAccepted } from '@/lib/problems/separation'
import type { Value } from '@/lib/problems/value'
import { isVector } from '@/lib/problems/value-guards'
import {
  derivedCounts,
  everyAnswer,
  everyDraw,
  fixtureMistakes,
  fixtureQuestion,
  smallQuestion,
  variantOf,
} from './fixture-questions'

const seeds = fc.integer({ min: 0, max: 2 ** 31 - 1 })
const all = [everyDraw, everyAnswer, derivedCounts]
const vectorOf = (value: Value | undefined): readonly number[] => (isVector(value) ? value : [])
/** Counted in hundredths, so that the sum is of the decimals shown and not of their binary neighbours. */
const hundredths = (vector: readonly number[]) => vector.map((entry) => Number(`${entry}e2`))

describe('a variant', () => {
  it('is a pure function of question, version and seed', () => {
    for (const question of all) {
      const again = structuredClone(question)
      fc.assert(
        fc.property(seeds, (seed) => {
          expect(JSON.stringify(variantOf(again, seed))).toBe(JSON.stringify(variantOf(question, seed)))
        }),
        { numRuns: 20 },
      )
    }
  })
  it('does not depend on the order in which a store gives the keys of the question back', () => {
    const reordered = {
      ...derivedCounts,
      parameters: Object.fromEntries(Object.entries(derivedCounts.parameters).reverse()),
      let: Object.fromEntries(Object.entries(derivedCounts.let).reverse()),
    }
    for (let seed = 0; seed < 20; seed += 1) {
      expect(variantOf(reordered, seed).parameters).toEqual(variantOf(derivedCounts, seed).parameters)
    }
  })
  it('is another one for another version of the question', () => {
    const make = (version: number) => makeVariant({ question: everyDraw, version, seed: 1, mistakes: fixtureMistakes })
    expect(make(1).parameters).not.toEqual(make(2).parameters)
  })
  it('keeps its draws when a parameter is added beside them', () => {
    const wider = { ...everyDraw, parameters: { extra: { integer: { min: 1, max: 9 } }, ...everyDraw.parameters } }
    expect(variantOf(wider, 7).parameters['q']).toEqual(variantOf(everyDraw, 7).parameters['q'])
  })
  it('has the parts with their shares of the score and the chance of a guess', () => {
    const { parts, guessFloor } = variantOf(everyAnswer, 1)
    expect(parts.map(({ kind }) => kind)).toEqual(['number', 'probabilities', 'choice', 'construction'])
    expect(parts.map(({ weight }) => weight)).toEqual([0.4, 0.2, 0.2, 0.2])
    // 0.8 of the score at 0.02 and 0.2 of it at a third.
    expect(guessFloor).toBeCloseTo(0.8 * 0.02 + 0.2 / 3, 12)
  })
})

describe('what is drawn', () => {
  it('sums to exactly 1 as displayed, within the bounds of each entry', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { parameters } = variantOf(everyDraw, seed)
        const q = hundredths(vectorOf(parameters['q']))
        expect(q.reduce((sum, entry) => sum + entry, 0)).toBe(100)
        expect(q).toHaveLength(Number(parameters['n']))
        expect(Math.min(...q)).toBeGreaterThanOrEqual(2)
        expect(Math.max(...q)).toBeLessThanOrEqual(60)
        const p = vectorOf(variantOf(derivedCounts, seed).parameters['p']).map((entry) => Math.round(entry * 20))
        expect(p.reduce((sum, entry) => sum + entry, 0)).toBe(20)
        expect(Math.max(...p)).toBeLessThanOrEqual(10)
      }),
      { numRuns: 200 },
    )
  })
  it('is on its grid, and what is displayed reads back as the value', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { parameters } = variantOf(everyDraw, seed)
        const numbers = [Number(parameters['x']), ...['q', 'r', 'z', 'd'].flatMap((name) => vectorOf(parameters[name]))]
        for (const value of numbers) expect(String(value)).toMatch(/^-?\d(\.\d{1,2})?$/)
        expect(Number(parameters['x']) * 20).toBeCloseTo(Math.round(Number(parameters['x']) * 20), 9)
      }),
      { numRuns: 200 },
    )
  })
  it('chooses distinct words', () => {
    const { words } = variantOf(everyDraw, 3).parameters
    expect(new Set(Array.isArray(words) ? words : []).size).toBe(5)
  })
  it('has the perplexity asked for, within the tolerance given', () => {
    for (let seed = 0; seed < 100; seed += 1) {
      const { d, wanted } = variantOf(derivedCounts, seed).parameters
      expect(Math.abs(2 ** entropy(vectorOf(d)) / Number(wanted) - 1)).toBeLessThan(0.00502)
    }
  })
  it('is spread as it should be: entries of a probability vector have mean 1/n', () => {
    const question = smallQuestion({
      parameters: { q: { probabilities: { count: 4, min: 0, step: 0.001 } } },
      let: { first: 'q[1]', last: 'q[4]' },
    })
    const draws = Array.from({ length: 4_000 }, (_draw, seed) => variantOf(question, seed).parameters)
    for (const name of ['first', 'last']) {
      const mean = draws.reduce((sum, each) => sum + Number(each[name]), 0) / draws.length
      // Five standard errors of a Dirichlet(1, 1, 1, 1) entry.
      expect(Math.abs(mean - 0.25)).toBeLessThan(5 * Math.sqrt(0.0375 / draws.length))
    }
  })
  it('takes a parameter and a `let` that mention each other in any order', () => {
    const { many, n, d } = variantOf(derivedCounts, 11).parameters
    expect(many).toBe(Number(n) + 1)
    expect(d).toHaveLength(Number(many))
  })
  it('is never worked out again for the same seed with other texts', () => {
    const reworded = { ...everyDraw, prompt: 'Other words.' }
    expect(variantOf(reworded, 5).parameters).toEqual(variantOf(everyDraw, 5).parameters)
  })
})

describe('a choice', () => {
  it('shows its options in an order of the seed, or in their own', () => {
    const orders = Array.from({ length: 60 }, (_draw, seed) => optionIds(variantOf(everyAnswer, seed), 2).join(' '))
    expect(new Set(orders).size).toBe(6)
    expect(optionIds(variantOf(derivedCounts, 1), 1)).toEqual(['yes', 'no'])
  })
  it('has the key its expression gives; the option that is the key shows no mistake', () => {
    for (let seed = 0; seed < 50; seed += 1) {
      const variant = variantOf(everyAnswer, seed)
      const { a, b } = variant.parameters
      const part = variant.parts[2]
      if (part?.kind !== 'choice') throw new Error('expected a choice')
      expect(part.key).toBe(Number(a) > Number(b) ? 'A' : 'B')
      const key = part.options.find(({ id }) => id === part.key)
      expect(key?.feedback).toMatch(/^Yes/)
      expect(key?.mistake).toBeUndefined()
      const wrong = variant.mistakes.filter((mistake) => mistake.part === 'better')
      expect(wrong.map(({ value }) => value)).toEqual([part.key === 'A' ? 'B' : 'A'])
      expect(wrong.map(({ id }) => id)).toEqual(part.options.flatMap(({ mistake }) => mistake ?? []))
    }
  })
})

describe('mal-rules', () => {
  it('are never accepted and never taken for one another, on any seed', () => {
    fc.assert(
      fc.property(seeds, fc.constantFrom(...all), (seed, question) => {
        const { parts, mistakes } = variantOf(question, seed)
        for (const part of parts) {
          const own = mistakes.filter((mistake) => mistake.part === part.name)
          for (const [index, { value }] of own.entries()) {
            expect(isAccepted(part, value)).toBe(false)
            for (const other of own.slice(0, index)) expect(areAlike(part, [value, other.value])).toBe(false)
          }
        }
      }),
      { numRuns: 300 },
    )
  })
  it('teach in the numbers of the student', () => {
    const { mistakes, parts } = variantOf(everyDraw, 2)
    const [first, second] = mistakes
    expect(first?.feedback).toBe(`You got ${Number(first?.value).toFixed(2)} for ${Number(parts[0]?.key).toFixed(2)}.`)
    expect(second?.feedback).toContain(`You gave ${Number(second?.value).toFixed(3)}; $2^{`)
  })
  it('have ids of their own, also where two are the same mistake', () => {
    for (const question of all) {
      const ids = variantOf(question, 4).mistakes.map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
    }
  })
  it('that meet the key reject the draw, and the rejections are counted', () => {
    const question = smallQuestion({
      parameters: { a: { integer: { min: 1, max: 2 } } },
      answers: { x: { label: 'x', number: 'a' } },
      mistakes: [{ part: 'x', when: '1', is: 'not-exponentiated' }],
    })
    const variants = Array.from({ length: 200 }, (_draw, seed) => variantOf(question, seed))
    expect(variants.every(({ parameters }) => parameters['a'] === 2)).toBe(true)
    const rejected = variants.reduce((sum, { rejectedDraws }) => sum + rejectedDraws, 0)
    // Half of the draws are thrown away: one rejection for each variant, on average.
    expect(rejected).toBeGreaterThan(130)
    expect(rejected).toBeLessThan(280)
  })
})

describe('a draw that cannot be had', () => {
  const reasonsOf = (changes: Readonly<Record<string, unknown>>): string => {
    try {
      variantOf(smallQuestion(changes), 1)
    } catch (error) {
      if (error instanceof DrawError) return error.message
      throw error
    }
    return 'accepted'
  }
  it('fails loudly, with the acceptance rate and the reasons', () => {
    expect(() => variantOf(fixtureQuestion('impossible-draw'), 1)).toThrow(DrawError)
    expect(() => variantOf(fixtureQuestion('impossible-draw'), 1)).toThrow(
      'none of 1000 draws was accepted (acceptance rate 0 of 1000). Rejected by: separation of uniform-over-everything from the key of x (1000 times)',
    )
  })
  it.each([
    ['a requirement', { require: ['1 > 2'] }, 'require.0 "1 > 2"'],
    ['a requirement that is a number', { require: ['1'] }, 'require.0'],
    ['an infinite key', { answers: { x: { label: 'x', number: '1 / 0' } } }, 'not a finite number'],
    ['a key that is none', { answers: { x: { label: 'x', number: 'log(-1)' } } }, 'not a finite number'],
    ['a text for a number', { answers: { x: { label: 'x', number: '"a"' } } }, 'not a finite number'],
    [
      'no distribution',
      { answers: { x: { label: 'x', probabilities: '[0.5, 0.4]', outcomes: ['a', 'b'] } } },
      'not a distribution',
    ],
    [
      'a short vector',
      { answers: { x: { label: 'x', probabilities: '[1]', outcomes: ['a', 'b'] } } },
      'not a vector of 2',
    ],
    ['a metric out of its domain', { let: { y: 'entropy([2, 3])' } }, 'let.y: p must'],
    [
      'an impossible perplexity',
      { parameters: { d: { perplexityTarget: { count: 3, perplexity: 4, step: 0.01 } } } },
      'from 1 to 3',
    ],
    [
      'two mistakes alike',
      {
        mistakes: [
          { part: 'x', when: 2, is: 'not-exponentiated' },
          { part: 'x', when: 2.001, is: 'bits-for-nats' },
        ],
      },
      'separation of bits-for-nats from not-exponentiated',
    ],
    [
      'an example that fails',
      {
        answers: {
          x: {
            label: 'x',
            construction: {
              outcomes: ['a', 'b'],
              conditions: [{ id: 'top', that: 'answer[1] > 0.9', feedback: 'No.' }],
              example: '[0.5, 0.5]',
            },
          },
        },
      },
      'does not satisfy top',
    ],
    [
      'a key that is no option',
      {
        answers: {
          x: {
            label: 'x',
            choice: { key: '"c"', options: { a: { text: 'a', feedback: 'a' }, b: { text: 'b', feedback: 'b' } } },
          },
        },
      },
      "gives no option's id",
    ],
    [
      'an interval upside down',
      { answers: { x: { label: 'x', number: 1, tolerance: { low: 2, high: 0 } } } },
      'low above high',
    ],
  ])('says what stood in the way: %s', (_name, changes, reason) => {
    expect(reasonsOf(changes)).toContain(reason)
  })
})

describe('a construction', () => {
  it('holds for any vector that satisfies it, and never throws at one it cannot judge', () => {
    const part = variantOf(everyAnswer, 9).parts[3]
    if (part?.kind !== 'construction') throw new Error('expected a construction')
    const [condition] = part.conditions
    expect(condition?.holds(part.key)).toBe(true)
    for (const answer of [[0.97, 0.01, 0.01, 0.01], [], [2, -1, 0, 0], [Number.NaN, 0, 0, 1]]) {
      expect(condition?.holds(answer)).toBe(false)
    }
  })
})

function optionIds({ parts }: ReturnType<typeof variantOf>, index: number): readonly string[] {
  const part = parts[index]
  return part?.kind === 'choice' ? part.options.map(({ id }) => id) : []
}

import { describe, expect, it } from 'vitest'
import { compileParameter } from '@/lib/problems/compile-parameter'
import type { Parameter } from '@/lib/problems/parameter-schema'
import { QuestionFormatError } from '@/lib/problems/question'
import { randomStream } from '@/lib/problems/random'
import type { Value } from '@/lib/problems/value'

const context = { path: 'parameters.x', symbols: new Map([['n', 0]]) }
const compile = (parameter: Parameter) => compileParameter(parameter, context)
const draws = (parameter: Parameter, n: Value = 3): readonly Value[] => {
  const draw = compile(parameter)
  return Array.from({ length: 200 }, (_draw, seed) =>
    draw(randomStream({ questionId: 'q', version: 1, seed, name: 'x' }), [n]),
  )
}
const valuesOf = (parameter: Parameter) => [...new Set(draws(parameter).flat(2))].sort()
const logits = (changes: object) => ({ logits: { count: 2, min: -1, max: 1, step: 1, ...changes } })

describe('a parameter', () => {
  it('that is a whole number reaches both its ends', () => {
    expect(valuesOf({ integer: { min: 2, max: 5 } })).toEqual([2, 3, 4, 5])
    expect(valuesOf({ integer: { min: 7, max: 7 } })).toEqual([7])
  })
  it('that is a decimal stands on min and whole steps from it, up to max', () => {
    expect(valuesOf({ decimal: { min: 0.1, max: 0.3, step: 0.05 } })).toEqual([0.1, 0.15, 0.2, 0.25, 0.3])
    expect(valuesOf({ decimal: { min: 0.1, max: 0.39, step: 0.1 } })).toEqual([0.1, 0.2, 0.3])
    expect(valuesOf({ decimal: { min: -0.2, max: 0, step: 0.1 } })).toEqual([-0.1, -0.2, 0])
    expect(valuesOf({ decimal: { min: 0.5, max: 0.5, step: 0.1 } })).toEqual([0.5])
  })
  it('that is a choice is each of its values at some time', () => {
    expect(valuesOf({ choice: ['a', 2, 'c'] })).toEqual([2, 'a', 'c'])
    expect(draws({ choice: [[1, 2]] })[0]).toEqual([1, 2])
    expect(draws({ choice: [['a', 'b']] })[0]).toEqual(['a', 'b'])
    expect(draws({ choice: [[[1], [2]]] })[0]).toEqual([[1], [2]])
  })
  it('that chooses several takes different places, in any order', () => {
    const chosen = draws({ choose: 2, from: ['a', 'b', 'c'] })
    expect(new Set(chosen.map(String))).toEqual(new Set(['a,b', 'b,a', 'a,c', 'c,a', 'b,c', 'c,b']))
    expect(draws({ choose: 3, from: [1, 2, 3] }).every((each) => Array.isArray(each) && each.length === 3)).toBe(true)
    expect(draws({ choose: 2, from: [0, 0] })[0]).toEqual([0, 0])
  })
  it('that is a permutation has all of them, in any order', () => {
    const orders = draws({ permutation: 3 })
    expect(orders.map((order) => [order].flat(2).toSorted())).toEqual(orders.map(() => [1, 2, 3]))
    expect(new Set(orders.map(String)).size).toBe(6)
    expect(new Set(draws({ permutation: ['a', 'b'] }).map(String))).toEqual(new Set(['a,b', 'b,a']))
    expect(draws({ permutation: [0.5, 0.5] })[0]).toEqual([0.5, 0.5])
    expect(() => compile({ permutation: ['a', 1] })).toThrow(
      'parameters.x: expected permutation to hold only numbers or only texts',
    )
  })
  it('that is a vector has as many entries as its count says, drawn one by one', () => {
    expect(draws(logits({ count: 'n' }), 4).every((each) => Array.isArray(each) && each.length === 4)).toBe(true)
    expect(valuesOf(logits({}))).toEqual([-1, 0, 1])
    expect(new Set(draws(logits({})).map(String)).size).toBe(9)
    expect(valuesOf({ independentProbabilities: { count: 2, min: 0, max: 1, step: 0.5 } })).toEqual([0, 0.5, 1])
  })
  it('that is a distribution has each entry on its grid and sums to 1 as displayed', () => {
    for (const value of draws({ probabilities: { count: 'n', step: 0.05 } })) {
      const twentieths = [value].flat(2).map((each) => Number(each) * 20)
      expect(twentieths).toHaveLength(3)
      expect(twentieths.reduce((sum, each) => sum + Math.round(each), 0)).toBe(20)
    }
  })
})

describe('a parameter that could never be drawn', () => {
  it.each<readonly [Parameter, string]>([
    [{ integer: { min: 2, max: 1 } }, 'expected min ≤ max, less than 2^32 apart'],
    [{ integer: { min: 0, max: 2 ** 32 } }, 'expected min ≤ max, less than 2^32 apart'],
    [{ decimal: { min: 1, max: 0.5, step: 0.1 } }, 'expected min ≤ max, less than 2^32 steps apart'],
    [{ decimal: { min: 0, max: 5, step: 1e-9 } }, 'expected min ≤ max, less than 2^32 steps apart'],
    [{ decimal: { min: 0, max: 1, step: 1e-10 } }, 'Expected a decimal of at most 9 places'],
    [{ choose: 3, from: [1, 2] }, 'expected choose at most 2, the length of from'],
    [{ choose: 1, from: [1, 'a'] }, 'expected from to hold only numbers or only texts'],
    [logits({ min: 2 }), 'expected min ≤ max'],
    [logits({ count: 'm' }), 'There is no m here'],
    [{ independentProbabilities: { count: 2, min: -0.1, max: 1, step: 0.1 } }, 'between 0 and 1'],
    [{ independentProbabilities: { count: 2, min: 0, max: 1.1, step: 0.1 } }, 'between 0 and 1'],
    [{ probabilities: { count: 3, step: 0.3 } }, 'whole numbers of steps'],
    [{ probabilities: { count: 11, step: 0.1 } }, '11 entries between 0.1 and 1 cannot sum to 1'],
    [{ perplexityTarget: { count: 11, perplexity: 2, step: 0.1 } }, '11 entries between 0.1 and 1 cannot sum to 1'],
  ])('is refused with its path: %j', (parameter, why) => {
    expect(() => compile(parameter)).toThrow(QuestionFormatError)
    expect(() => compile(parameter)).toThrow(/^parameters\.x: /)
    expect(() => compile(parameter)).toThrow(why)
  })
  it('is not one that only just can', () => {
    for (const parameter of [
      { integer: { min: 0, max: 2 ** 32 - 1 } },
      { decimal: { min: 0, max: 4.294967295, step: 1e-9 } },
      { choose: 2, from: [1, 2] },
      { probabilities: { count: 10, step: 0.1 } },
    ] satisfies readonly Parameter[]) {
      expect(() => compile(parameter)).not.toThrow()
    }
  })
  it('on the values drawn before is refused at the draw', () => {
    expect(() => draws({ probabilities: { count: 'n', step: 0.25 } }, 5)).toThrow('5 entries between 0.25 and 1')
    expect(() => draws(logits({ count: 'n' }), 0)).toThrow('count expects a whole number from 1 to 1000')
    expect(() => draws(logits({ count: 'n' }), 1.5)).toThrow('count expects a whole number')
    expect(() => draws({ perplexityTarget: { count: 3, perplexity: 'n', step: 0.01 } }, 3.5)).toThrow('from 1 to 3')
  })
})

describe('what a parameter is where its file says nothing', () => {
  const grid = { count: 2, step: 0.1 }
  it('is a concentration of 1', () => {
    const distribution = (changes: object) => draws({ probabilities: { count: 4, step: 0.01, ...changes } })
    expect(distribution({})).toEqual(distribution({ concentration: 1 }))
    expect(distribution({})).not.toEqual(distribution({ concentration: 2 }))
  })
  it('is a perplexity within 1 % of the one asked for: 1.842 of [0.3, 0.7] is 1.5 % below 1.87', () => {
    const target = (changes: object) => ({ perplexityTarget: { ...grid, perplexity: 1.87, ...changes } })
    expect(() => draws(target({}))).toThrow('comes near the perplexity 1.87')
    expect(() => draws(target({ relative: 0.01 }))).toThrow('comes near the perplexity 1.87')
    expect(valuesOf(target({ relative: 0.02 }))).toEqual([0.3, 0.7])
    expect(valuesOf({ perplexityTarget: { ...grid, perplexity: 1.85 } })).toEqual([0.3, 0.7])
  })
})

describe('a parameter with very many values', () => {
  const whole = (min: number, max: number) => () => compile({ integer: { min, max } })
  const decimal = (min: number, max: number) => () => compile({ decimal: { min, max, step: 1 } })
  it('has fewer than 2^32 of them', () => {
    for (const between of [whole, decimal]) {
      expect(between(-(2 ** 32), 0)).toThrow('less than 2^32')
      expect(between(0, 2 ** 32)).toThrow('less than 2^32')
      expect(between(-5, 2 ** 32 - 6)).not.toThrow()
      expect(between(2 ** 40, 2 ** 40 + 7)).not.toThrow()
    }
  })
})

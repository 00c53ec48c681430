import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { accuracy } from '@/lib/metrics/accuracy'
import { argmax } from '@/lib/metrics/argmax'

describe('argmax', () => {
  it('is the place of the greatest entry, counted from 0', () => {
    expect(argmax([0.2, 0.5, 0.3])).toBe(1)
    expect(argmax([-3, -1, -2])).toBe(1)
    expect(argmax([7])).toBe(0)
    expect(argmax([Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY])).toBe(0)
    expect(argmax([1, Number.POSITIVE_INFINITY])).toBe(1)
  })
  it('is the first of several that tie, a nought of either sign among them', () => {
    expect(argmax([1, 3, 3])).toBe(1)
    expect(argmax([-0, 0])).toBe(0)
  })
  it('does not exist of nothing, nor where one is no number', () => {
    expect(() => argmax([])).toThrow(RangeError)
    for (const values of [
      [Number.NaN, 1],
      [1, Number.NaN],
    ]) {
      expect(() => argmax(values)).toThrow('argmax needs numbers, got NaN among them.')
    }
  })
  it('holds what no other entry exceeds', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true }), { minLength: 1 }), (values) => {
        const top = values[argmax(values)] ?? Number.NaN
        for (const value of values) expect(value).toBeLessThanOrEqual(top)
      }),
    )
  })
})

describe('accuracy', () => {
  it('is the share of examples whose class was predicted', () => {
    expect(accuracy([0, 1, 2, 2], [0, 1, 1, 0])).toBe(0.5)
    expect(accuracy([3], [3])).toBe(1)
    expect(accuracy([3], [2])).toBe(0)
  })
  it('of vectors goes by the likeliest class, whatever its lead', () => {
    const sure = [
      [0.9, 0.05, 0.05],
      [0.1, 0.8, 0.1],
    ]
    const unsure = [
      [0.34, 0.33, 0.33],
      [0.3, 0.4, 0.3],
    ]
    expect([accuracy([0, 1], sure), accuracy([0, 1], unsure), accuracy([0, 2], unsure)]).toEqual([1, 1, 0.5])
  })
  it('takes only whole classes from 0, true and predicted', () => {
    for (const bad of [-1, 0.5, Number.NaN]) {
      expect(() => accuracy([bad], [0])).toThrow(`A class must be a whole number of at least 0, got ${bad}.`)
      expect(() => accuracy([0], [bad])).toThrow(`A class must be a whole number of at least 0, got ${bad}.`)
    }
  })
  it('needs a prediction for each example, no more and no fewer', () => {
    expect(() => accuracy([0], [0, 1])).toThrow('accuracy needs a prediction for each example, got 2 for 1.')
    expect(() => accuracy([0, 1], [0])).toThrow('got 1 for 2')
    expect(() => accuracy([], [])).toThrow('accuracy needs at least one example.')
  })
  it('and the share of errors make 1', () => {
    const answers = fc.array(fc.tuple(fc.nat(3), fc.nat(3)), { minLength: 1 })
    fc.assert(
      fc.property(answers, (pairs) => {
        const errors = pairs.filter(([truth, guess]) => truth !== guess).length / pairs.length
        const right = accuracy(
          pairs.map(([truth]) => truth),
          pairs.map(([, guess]) => guess),
        )
        expect(right + errors).toBeCloseTo(1, 14)
      }),
    )
  })
})

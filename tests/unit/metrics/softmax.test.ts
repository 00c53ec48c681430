import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { logSoftmax } from '@/lib/metrics/log-softmax'
import { logSumExp } from '@/lib/metrics/log-sum-exp'
import { shiftedExponentials } from '@/lib/metrics/shifted-exponentials'
import { sigmoid } from '@/lib/metrics/sigmoid'
import { softmax } from '@/lib/metrics/softmax'
import { logits } from './distributions'

const none = Number.NEGATIVE_INFINITY

describe('logits shifted by the greatest', () => {
  it('have the greatest apart, the first of several', () => {
    expect(shiftedExponentials([1, 3, 3, none], 2)).toEqual({
      shifted: [-1, 0, 0, none],
      exponentials: [expect.closeTo(Math.exp(-1), 15), 1, 1, 0],
      greatestIndex: 1,
      rest: expect.closeTo(1 + Math.exp(-1), 15),
    })
  })
  it('need a temperature above 0', () => {
    for (const bad of [0, -1, Number.NaN, Number.POSITIVE_INFINITY]) {
      for (const call of [shiftedExponentials, softmax, logSoftmax]) {
        expect(() => call([0, 1], bad)).toThrow(`temperature must be a finite number above 0, got ${bad}.`)
      }
    }
  })
})

describe('softmax', () => {
  it('gives shares in proportion to the exponentials', () => {
    for (const [index, share] of softmax([0, Math.log(2), Math.log(5)]).entries()) {
      expect(share).toBeCloseTo([1, 2, 5].map((weight) => weight / 8)[index] ?? 0, 15)
    }
    expect(softmax([7])).toEqual([1])
    expect(softmax([4, 4])).toEqual([0.5, 0.5])
  })
  it('sharpens below temperature 1 and flattens above', () => {
    // Odds of 2 become 2² at T = ½ and √2 at T = 2.
    expect(softmax([Math.log(2), 0], 0.5)[0]).toBeCloseTo(0.8, 14)
    expect(softmax([Math.log(2), 0], 2)[0]).toBeCloseTo(Math.SQRT2 / (1 + Math.SQRT2), 14)
    expect(softmax([1, 0], 1e-5)).toEqual([1, 0])
  })
  it('keeps the order of the logits', () => {
    fc.assert(
      fc.property(logits, (z) => {
        const shares = softmax(z)
        for (const [index, value] of z.entries()) {
          for (const [other, less] of z.entries()) {
            if (less < value) expect(shares[other]).toBeLessThanOrEqual((shares[index] ?? 0) * (1 + 1e-15))
          }
        }
      }),
    )
  })
})

describe('log-softmax', () => {
  it('is the logarithm of those shares', () => {
    for (const [index, log] of logSoftmax([0, Math.log(3)]).entries()) {
      expect(log).toBeCloseTo(Math.log([0.25, 0.75][index] ?? 0), 15)
    }
    expect(logSoftmax([5])).toEqual([0])
  })
  it('takes the temperature too', () => {
    expect(logSoftmax([Math.log(4), 0], 2)[0]).toBeCloseTo(Math.log(2 / 3), 14)
  })
  it('keeps what softmax rounds away', () => {
    expect(logSoftmax([900, 0])[1]).toBe(-900)
    expect((logSoftmax([45, 0])[0] ?? 0) / -Math.exp(-45)).toBeCloseTo(1, 12)
    expect(logSoftmax([0, none])).toEqual([0, none])
  })
})

describe('log-sum-exp', () => {
  it('adds what stands in logarithms', () => {
    expect(logSumExp([Math.log(2), Math.log(3), Math.log(5)])).toBeCloseTo(Math.log(10), 14)
    expect(logSumExp([0])).toBe(0)
    expect(logSumExp([none, 2])).toBe(2)
    expect(logSumExp([none])).toBe(none)
  })
  it('stands where an exponential alone would leave the range of a double', () => {
    expect(logSumExp([1e5, 1e5])).toBeCloseTo(1e5 + Math.LN2, 10)
    expect(logSumExp([-1e5, -1e5])).toBeCloseTo(-1e5 + Math.LN2, 10)
  })
  it('may be taken in two steps', () => {
    fc.assert(
      fc.property(logits, logits, (some, more) => {
        expect(logSumExp([logSumExp(some), logSumExp(more)])).toBeCloseTo(logSumExp([...some, ...more]), 12)
      }),
    )
  })
})

describe('the sigmoid', () => {
  it('turns log-odds into a probability', () => {
    expect(sigmoid(0)).toBe(0.5)
    expect(sigmoid(Math.log(4))).toBeCloseTo(0.8, 15)
    expect(sigmoid(-Math.log(4))).toBeCloseTo(0.2, 15)
    expect([sigmoid(Number.POSITIVE_INFINITY), sigmoid(none)]).toEqual([1, 0])
  })
  it('keeps the digits of a small probability', () => {
    expect(sigmoid(-100) / Math.exp(-100)).toBeCloseTo(1, 14)
    expect(sigmoid(-740)).toBeGreaterThan(0)
  })
  it('of the opposite is what is left of 1', () => {
    fc.assert(
      fc.property(fc.double({ min: -50, max: 50, noNaN: true }), (z) => {
        expect(sigmoid(z) + sigmoid(-z)).toBeCloseTo(1, 14)
        expect(sigmoid(z + 0.1)).toBeGreaterThanOrEqual(sigmoid(z))
      }),
    )
  })
  it('needs a number', () => {
    expect(() => sigmoid(JSON.parse('"1"'))).toThrow('A logit must be a number, got 1.')
    expect(() => sigmoid(Number.NaN)).toThrow(RangeError)
  })
})

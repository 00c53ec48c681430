import { describe, expect, it } from 'vitest'
import { mutualInformation } from '@/lib/metrics/mutual-information'

describe('mutual information', () => {
  it('is, in the textbook’s example, 3/8 bits (Cover & Thomas, example 2.2.1)', () => {
    const joint = [
      [1 / 8, 1 / 16, 1 / 32, 1 / 32],
      [1 / 16, 1 / 8, 1 / 32, 1 / 32],
      [1 / 16, 1 / 16, 1 / 16, 1 / 16],
      [1 / 4, 0, 0, 0],
    ]
    expect(mutualInformation(joint)).toBeCloseTo(3 / 8, 15)
  })
  it('of a noisy bit flipped one time in ten is 1 − H(0.1)', () => {
    const noise = -0.1 * Math.log2(0.1) - 0.9 * Math.log2(0.9)
    expect(
      mutualInformation([
        [0.45, 0.05],
        [0.05, 0.45],
      ]),
    ).toBeCloseTo(1 - noise, 14)
  })
  it('is 0 for independent variables and log n for copies', () => {
    expect(
      mutualInformation([
        [0.25, 0.25],
        [0.25, 0.25],
      ]),
    ).toBe(0)
    expect(mutualInformation([[1]])).toBe(0)
    expect(
      mutualInformation([
        [0.25, 0, 0, 0],
        [0, 0.25, 0, 0],
        [0, 0, 0.25, 0],
        [0, 0, 0, 0.25],
      ]),
    ).toBe(2)
  })
  it('is finite where a marginal is too small for its inverse', () => {
    expect(
      mutualInformation(
        [
          [1, 0],
          [0, 1e-310],
        ],
        Math.E,
      ) /
        (-1e-310 * Math.log(1e-310)),
    ).toBeCloseTo(1, 10)
  })
  it('refuses what is no joint distribution', () => {
    expect(() => mutualInformation([[0.5], [0.6]])).toThrow('sum to 1')
    expect(() => mutualInformation([[1]], Number.NaN)).toThrow('base must be')
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commonest } from '@/lib/proving/commonest'

const range = fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 10 })).map(([low, width]) => ({
  low,
  high: low + width,
}))

describe('how often one number is right', () => {
  it.each([
    [[], 0],
    [[[1, 3]], 1],
    [
      [
        [1, 3],
        [2, 4],
        [5, 6],
      ],
      2 / 3,
    ],
    [
      [
        [1, 2],
        [2, 3],
      ],
      1,
    ],
    [
      [
        [1, 2],
        [2.5, 3],
      ],
      0.5,
    ],
    [
      [
        [0, 10],
        [1, 2],
        [3, 4],
        [5, 6],
      ],
      0.5,
    ],
    [
      [
        [7, 7],
        [7, 7],
        [8, 8],
      ],
      2 / 3,
    ],
  ])('in %j is %d', (ranges, share) => {
    expect(commonest(ranges.map(([low = 0, high = 0]) => ({ low, high }))).share).toBeCloseTo(share, 12)
  })
  it('names the least number that is right so often, and none where there is no range', () => {
    expect(
      commonest([
        { low: 1, high: 3 },
        { low: 2, high: 4 },
        { low: 5, high: 6 },
      ]).number,
    ).toBe(2)
    expect(commonest([])).toEqual({ share: 0, number: null })
  })
  it('is what trying every end of a range finds', () => {
    fc.assert(
      fc.property(fc.array(range, { minLength: 1, maxLength: 40 }), (ranges) => {
        const tried = ranges.map(({ low: at }) => ranges.filter(({ low, high }) => low <= at && at <= high).length)
        expect(commonest(ranges).share).toBeCloseTo(Math.max(...tried) / ranges.length, 12)
      }),
    )
  })
})

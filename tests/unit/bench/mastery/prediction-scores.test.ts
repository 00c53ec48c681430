import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { areaUnderCurve, predictionScores } from '@/bench/mastery/prediction-scores'

const scores = (pairs: readonly (readonly [number, number])[]) =>
  predictionScores({ expected: Float64Array.from(pairs, ([p]) => p), score: Float64Array.from(pairs, ([, y]) => y) })

describe('scores of predictions', () => {
  it('by hand: three of four pairs in the right order', () => {
    // Right at 0.8 and 0.4, wrong at 0.6 and 0.2: pairs (0.8, 0.6), (0.8, 0.2), (0.4, 0.2) are in order.
    const { auc, rmse, logLoss } = scores([
      [0.8, 1],
      [0.6, 0],
      [0.4, 1],
      [0.2, 0],
    ])
    expect(auc).toBeCloseTo(0.75, 12)
    expect(rmse).toBeCloseTo(Math.sqrt((0.04 + 0.36 + 0.36 + 0.04) / 4), 12)
    expect(logLoss).toBeCloseTo(-(2 * Math.log(0.8) + 2 * Math.log(0.4)) / 4, 12)
  })
  it('count a tie as half', () => {
    expect(
      scores([
        [0.5, 1],
        [0.5, 0],
      ]).auc,
    ).toBe(0.5)
  })
  it('have no area where all are right, and nothing at all where there is no answer', () => {
    expect(
      scores([
        [0.5, 1],
        [0.7, 1],
      ]).auc,
    ).toBeNull()
    expect(scores([])).toEqual({ auc: null, logLoss: null, rmse: null, ece: null })
  })
  it('refuse what is no prediction, and do not wait for ever for its rank', () => {
    for (const p of [Number.NaN, -0.1, 1.1]) {
      expect(() =>
        scores([
          [0.5, 1],
          [p, 0],
        ]),
      ).toThrow(RangeError)
    }
  })
  it('find the calibration error: all said 0.9, half were right', () => {
    expect(
      scores([
        [0.9, 1],
        [0.9, 0],
      ]).ece,
    ).toBeCloseTo(0.4, 12)
  })
  it('stay finite for a certainty that failed', () => {
    expect(
      scores([
        [1, 0],
        [0, 1],
      ]).logLoss,
    ).toBeCloseTo(-Math.log(1e-6), 6)
  })
  it('the area is the share of pairs in order, for any predictions', () => {
    const pair = fc.tuple(fc.constantFrom(0.1, 0.3, 0.5, 0.9), fc.constantFrom(0, 1))
    fc.assert(
      fc.property(fc.array(pair, { minLength: 2, maxLength: 30 }), (pairs) => {
        const right = pairs.filter(([, y]) => y === 1)
        const wrong = pairs.filter(([, y]) => y === 0)
        fc.pre(right.length > 0 && wrong.length > 0)
        let inOrder = 0
        for (const [p] of right) for (const [q] of wrong) inOrder += (p > q ? 1 : 0) + (p === q ? 0.5 : 0)
        const expected = Float64Array.from(pairs, ([p]) => p)
        const score = Float64Array.from(pairs, ([, y]) => y)
        expect(areaUnderCurve({ expected, score })).toBeCloseTo(inOrder / (right.length * wrong.length), 10)
      }),
    )
  })
})

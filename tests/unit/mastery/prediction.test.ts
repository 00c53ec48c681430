import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evidenceOfRight, evidenceOfScore, evidenceOfWrong, moved, predict } from '@/lib/mastery/prediction'

const gaussian = fc.record({
  mean: fc.double({ min: -12, max: 12, noNaN: true }),
  variance: fc.double({ min: 0, max: 6, noNaN: true }),
})
const guessFloor = fc.constantFrom(0, 0.02, 0.25, 0.5)

describe('a prediction', () => {
  // z = −0.8, S = 2.85: κ = 1/√(1 + 2.85π/8) = 0.6869, s = sigmoid(−0.5495) = 0.3660, p = 0.25 + 0.75·0.3660.
  const prediction = predict({ mean: -0.8, variance: 2.85 }, 0.25)
  it('is worked out as by hand', () => {
    expect(prediction.shrinkage).toBeCloseTo(0.6869336764, 9)
    expect(prediction.known).toBeCloseTo(0.3659695285, 9)
    expect(prediction.expectedScore).toBeCloseTo(0.5244771464, 9)
  })
  it('gives the evidence of a right and of a wrong answer as by hand', () => {
    expect(evidenceOfRight(prediction).slope).toBeCloseTo(0.2279316106, 9)
    expect(evidenceOfRight(prediction).curvature).toBeCloseTo(-0.009981472, 9)
    expect(evidenceOfWrong(prediction).slope).toBeCloseTo(-0.2513967937, 9)
    expect(evidenceOfWrong(prediction).curvature).toBeCloseTo(-0.1094925758, 9)
  })
  it('mixes the two for half a point', () => {
    const half = evidenceOfScore(prediction, 0.5)
    expect(half.slope).toBeCloseTo(-0.0117325915, 9)
    expect(half.curvature).toBeCloseTo(-0.059737024, 9)
  })
  it('lies between the guess floor and 1, and grows with the level', () => {
    fc.assert(
      fc.property(gaussian, guessFloor, fc.double({ min: 0, max: 3, noNaN: true }), (z, floor, more) => {
        const { expectedScore } = predict(z, floor)
        expect(expectedScore).toBeGreaterThanOrEqual(floor)
        expect(expectedScore).toBeLessThanOrEqual(1)
        const better = predict({ ...z, mean: z.mean + more }, floor).expectedScore
        expect(better).toBeGreaterThanOrEqual(expectedScore - 1e-15)
      }),
    )
  })
  it('is, for certainty, the plain logistic', () => {
    expect(predict({ mean: Math.log(4), variance: 0 }, 0).expectedScore).toBeCloseTo(0.8, 14)
  })
})

describe('evidence', () => {
  it('is the derivative of the log-likelihood, by finite differences', () => {
    fc.assert(
      fc.property(
        fc.record({ mean: fc.double({ min: -5, max: 5, noNaN: true }), variance: fc.constantFrom(0, 1, 3) }),
        guessFloor,
        (z, floor) => {
          const step = 1e-5
          const logRight = (mean: number) => Math.log(predict({ ...z, mean }, floor).expectedScore)
          const logWrong = (mean: number) => Math.log(1 - predict({ ...z, mean }, floor).expectedScore)
          const prediction = predict(z, floor)
          const slope = (log: (mean: number) => number) => (log(z.mean + step) - log(z.mean - step)) / (2 * step)
          expect(evidenceOfRight(prediction).slope).toBeCloseTo(slope(logRight), 6)
          expect(evidenceOfWrong(prediction).slope).toBeCloseTo(slope(logWrong), 6)
        },
      ),
    )
  })
  it('tells less of a right answer the easier it is to guess', () => {
    const slopes = [0, 0.25, 0.5].map((floor) => evidenceOfRight(predict({ mean: 0, variance: 1 }, floor)).slope)
    expect(slopes).toEqual(slopes.toSorted((a, b) => b - a))
  })
  it('leaves every variance positive, whatever the weight', () => {
    fc.assert(
      fc.property(
        gaussian,
        guessFloor,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0.01, max: 1, noNaN: true }),
        (z, floor, score, weight) => {
          const evidence = evidenceOfScore(predict(z, floor), score)
          const own = { mean: 0, variance: z.variance / weight ** 2 }
          expect(moved(own, { weight, evidence }).variance).toBeGreaterThanOrEqual(0)
          if (own.variance > 1e-9) expect(moved(own, { weight, evidence }).variance).toBeGreaterThan(0)
        },
      ),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { expectedPoints, pointsPerLogit, referenceLevels } from '@/lib/assessment/exam-difficulty'
import { someQuestion } from '@/tests/support/some-pool'

const certain = (mean: number, guessFloor = 0) => ({
  question: someQuestion({ predicted: { mean, variance: 0 }, guessFloor }),
  seed: 0,
})
const points = new Map([
  ['a', 10],
  ['b', 20],
])
const problems = (...given: readonly ReturnType<typeof certain>[]) =>
  new Map(given.map((problem, place) => [['a', 'b'][place] ?? '', problem]))

describe('expectedPoints', () => {
  it('is by hand: half of 10 points on a question as hard as one is good, 0.7311 a logit below, 0.2689 above', () => {
    const [weak, middle, strong] = expectedPoints({ problems: problems(certain(0)), points })
    expect(middle).toBe(5)
    expect(strong).toBeCloseTo(7.3106, 4)
    expect(weak).toBeCloseTo(2.6894, 4)
  })

  it('adds up slots by their points, and counts what can be guessed', () => {
    const [, middle] = expectedPoints({ problems: problems(certain(0, 0.5), certain(0)), points })
    expect(middle).toBe(0.75 * 10 + 0.5 * 20)
    expect(expectedPoints({ problems: new Map(), points })).toEqual([0, 0, 0])
  })

  it('counts what the numbers of a seed add', () => {
    const harder = {
      question: someQuestion({ predicted: { mean: 0, variance: 0 }, guessFloor: 0, seedEffect: (seed) => seed / 2 }),
      seed: 2,
    }
    const [, middle] = expectedPoints({ problems: problems(harder), points })
    expect(middle).toBeCloseTo(2.6894, 4)
  })

  it('lies between guessing and all points, lower for harder questions, nearer to the middle the less is known of them', () => {
    const difficulty = fc.double({ min: -4, max: 4, noNaN: true })
    fc.assert(
      fc.property(difficulty, fc.double({ min: 0.01, max: 2, noNaN: true }), (mean, variance) => {
        const doubtful = { question: someQuestion({ predicted: { mean, variance }, guessFloor: 0.1 }), seed: 0 }
        for (const [place] of referenceLevels.entries()) {
          const known = expectedPoints({ problems: problems(certain(mean, 0.1)), points })[place] ?? 0
          const unsure = expectedPoints({ problems: problems(doubtful), points })[place] ?? 0
          const harder = expectedPoints({ problems: problems(certain(mean + 0.5, 0.1)), points })[place] ?? 0
          expect(known).toBeGreaterThan(1)
          expect(known).toBeLessThan(10)
          expect(harder).toBeLessThan(known)
          expect(Math.abs(unsure - 5.5)).toBeLessThanOrEqual(Math.abs(known - 5.5) + 1e-12)
        }
      }),
    )
  })
})

describe('pointsPerLogit', () => {
  it('is a quarter of the points where half are expected, and less where nearly all or none are', () => {
    expect(pointsPerLogit(certain(0), 20)).toBeCloseTo(5, 6)
    expect(pointsPerLogit(certain(0, 0.5), 20)).toBeCloseTo(2.5, 6)
    expect(pointsPerLogit(certain(4), 20)).toBeLessThan(0.5)
  })
})

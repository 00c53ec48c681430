import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { priors } from '@/lib/mastery/constants'
import { extended } from '@/lib/mastery/extended-constants'
import { initialState } from '@/lib/mastery/initial-state'
import { nextReviewAt } from '@/lib/mastery/next-review-at'
import { readLevel } from '@/lib/mastery/read-level'
import type { LearnerState } from '@/lib/mastery/state'
import { belief, courseOfFour, DAY, learner, START } from './factories'

const question = (state: LearnerState, now = START) => ({
  state,
  objectiveId: 'a',
  objectives: courseOfFour,
  now,
  constants: priors,
})
const review = (state: LearnerState, now = START) => nextReviewAt(question(state, now))
const isDue = (state: LearnerState, now: number) => readLevel(question(state, now)).masteryProbability < 0.7

/** Mastered by its own level: the general level alone would not carry it. */
const mastered = learner({
  general: { mean: 0.5, variance: 0.4 },
  objectives: { a: belief({ mean: 2.8, variance: 0.3, declaredAt: START }) },
})

describe("a mastery's review", () => {
  it('is due at the first moment P falls below 0.70', () => {
    const at = review(mastered)
    expect(at).not.toBeNull()
    expect(isDue(mastered, (at ?? 0) + 1)).toBe(true)
    expect(isDue(mastered, (at ?? 0) - 1000)).toBe(false)
  })
  it('does not move with the day it is asked', () => {
    expect(review(mastered, START + 3 * DAY)).toBe(review(mastered))
  })
  it('comes later after more practice', () => {
    const practised = learner({
      ...mastered,
      objectives: { a: belief({ ...mastered.objectives['a'], practiceCount: 20 }) },
    })
    expect(review(practised)).toBeGreaterThan(review(mastered) ?? Number.POSITIVE_INFINITY)
  })
  it('is due at the last answer when that left P below 0.70', () => {
    const missed = learner({ objectives: { a: belief({ mean: 0, declaredAt: START - DAY }) } })
    expect(review(missed)).toBe(START)
  })
  it('never comes where the general level carries the mastery, nor before a mastery is declared', () => {
    const carried = learner({
      general: { mean: 4.5, variance: 0.3 },
      objectives: { a: belief({ mean: 0.5, declaredAt: START }) },
    })
    expect(review(carried)).toBeNull()
    expect(review(learner({ objectives: { a: belief({ mean: 4 }) } }))).toBeNull()
    expect(review(learner())).toBeNull()
  })
  it('is not planned beyond ten years', () => {
    const patient = { ...priors, reviewHorizonDays: 1 }
    expect(nextReviewAt({ ...question(mastered), constants: patient })).toBeNull()
  })
  it('is found where P dips below 0.70 and would rise again', () => {
    // m_k < 0 and v_k < vd: fading first widens the doubt, then lifts the level. By hand, with a = m_g + e_k − τ = 0.68,
    // A = 1.65, B = −0.6: f(1) = 0.566, f(0.41) = 0.513, f(0) = 0.529, and Φ⁻¹(0.70) = 0.524.
    const state = learner({
      general: { mean: 0.68 + 0.8 + priors.threshold, variance: 0.4 },
      objectives: { a: belief({ mean: -0.1, variance: 0.05, practiceCount: 0, declaredAt: START }) },
    })
    const at = review(state) ?? 0
    expect(isDue(state, at + 1000)).toBe(true)
    expect(isDue(state, at - 1000)).toBe(false)
    expect((at - START) / DAY).toBeGreaterThan(30)
    expect((at - START) / DAY).toBeLessThan(90)
    expect(isDue(state, START + 1e25 * DAY)).toBe(false)
  })
  it('is the first such moment for any belief, also where P would rise again', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1, max: 5, noNaN: true }),
        fc.double({ min: 0.05, max: 1.5, noNaN: true }),
        fc.double({ min: -1, max: 5, noNaN: true }),
        (own, variance, general) => {
          const state = learner({
            general: { mean: general, variance: 0.4 },
            objectives: { a: belief({ mean: own, variance, declaredAt: START }) },
          })
          const at = review(state)
          const end = at ?? START + priors.reviewHorizonDays * DAY
          for (let step = 0; step < 50; step += 1) {
            expect(isDue(state, START + Math.floor(((end - START) * step) / 50) - 1000)).toBe(at === START)
          }
          if (at !== null) expect(isDue(state, at + 1000)).toBe(true)
        },
      ),
    )
  })
})

describe('the review of somebody who seems to know a thing or not', () => {
  const fresh = initialState(extended).extension
  const sure = learner({
    general: { mean: 0.5, variance: 0.2 },
    objectives: { a: belief({ mean: 2.8, variance: 0.3, declaredAt: START }) },
    extension: fresh && { ...fresh, allOrNoneShare: 0.98, known: { a: 0.99 } },
  })
  const asked = (now: number) => ({ ...question(sure, now), constants: extended })
  it('comes too: knowing fades as the graded level does', () => {
    const at = nextReviewAt(asked(START))
    if (at === null) throw new Error('a review is due some day')
    expect(readLevel(asked(START)).masteryProbability).toBeGreaterThan(0.95)
    expect(readLevel(asked(at + 1000)).masteryProbability).toBeLessThan(0.7)
    expect(readLevel(asked(at - 1000)).masteryProbability).toBeGreaterThanOrEqual(0.7)
    expect(nextReviewAt(asked(START + 3 * DAY))).toBe(at)
  })
})

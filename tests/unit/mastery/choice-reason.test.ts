import { describe, expect, it } from 'vitest'
import { choiceReason } from '@/lib/mastery/choice-reason'
import { priors } from '@/lib/mastery/constants'
import { readLevel } from '@/lib/mastery/read-level'
import type { LearnerState } from '@/lib/mastery/state'
import { belief, DAY, learner, objective, START } from './factories'

const reason = (state: LearnerState, now = START) => {
  const level = readLevel({ state, objectiveId: 'a', objectives: [objective('a')], now, constants: priors })
  return choiceReason(level, { expectedScore: 0.71, constants: priors })
}
const general = { mean: 0.5, variance: 0.4 }

describe('the reason of an ordinary choice', () => {
  it('is a first look at what was never answered', () => {
    expect(reason(learner())).toEqual({ kind: 'first-look', objectiveId: 'a' })
  })
  it('is a review, with the days since and the score expected, where a mastery has faded', () => {
    const a = belief({ mean: 2.8, variance: 0.3, declaredAt: START - DAY })
    expect(reason(learner({ general, objectives: { a } }), START + 400 * DAY)).toEqual({
      kind: 'review-due',
      objectiveId: 'a',
      elapsedDays: 400,
      expectedScore: 0.71,
    })
  })
  it('is closeness once mastery is more likely than not, and how likely', () => {
    // μ = 0.5 + 1.8 − 0.8 = 1.5 > τ = 1.386: P is just above a half.
    const near = reason(learner({ general, objectives: { a: belief({ mean: 1.8 }) } }))
    expect(near.kind).toBe('close-to-mastery')
    expect(near.kind === 'close-to-mastery' && near.masteryProbability).toBeCloseTo(0.535, 3)
  })
  it('is what there is to learn below that', () => {
    const far = reason(learner({ general, objectives: { a: belief({ mean: 1.6 }) } }))
    expect(far.kind).toBe('most-to-learn')
    expect(far.kind === 'most-to-learn' && far.masteryProbability).toBeCloseTo(0.473, 3)
  })
})

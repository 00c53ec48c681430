// Events as releases before this one wrote them, and as this one does.
import { describe, expect, it } from 'vitest'
import { storedEventSchema } from '@/lib/db/queries/stored-event'
import { storedPlanSchema } from '@/lib/db/queries/stored-plan'
import { plainPlan, startTestOut } from '@/lib/mastery/plan'

const observation = {
  questionId: 'q',
  objectives: ['o'],
  difficulty: { mean: 0.1 + 0.2, variance: 0.5 },
  guessFloor: 0.02,
  scoreFraction: 1,
  at: 1_772_366_400_123,
}
const answered = {
  kind: 'answered',
  variantId: 'v',
  submissionId: 's',
  constantsVersion: 'priors-1-uncalibrated',
  observation,
  expectedScore: 0.7,
  changes: [
    { objectiveId: 'o', before: -0.8, after: -0.3, parts: { evidence: 0.3, general: 0.1, practice: 0.1, time: 0 } },
  ],
}

describe('a stored event', () => {
  it('of a release without discrimination and plans reads as it was written', () => {
    expect(storedEventSchema.parse(answered)).toEqual(answered)
    expect(storedEventSchema.parse({ kind: 'skipped', variantId: 'v' })).toEqual({ kind: 'skipped', variantId: 'v' })
  })
  it('keeps the discrimination a calibration gave, and the plan an answer came to', () => {
    const event = {
      ...answered,
      observation: { ...observation, discrimination: 1 / 3 },
      plan: startTestOut(plainPlan, 'o'),
    }
    expect(storedEventSchema.parse(event)).toEqual(event)
  })
  it('holds what was asked for with the plan it comes to, and what a calibration changed', () => {
    const events = [
      { kind: 'test-out-started', objectiveId: 'o', plan: startTestOut(plainPlan, 'o') },
      { kind: 'extra-started', plan: { ...plainPlan, mode: { kind: 'extra' } } },
      {
        kind: 'recalibrated',
        constantsVersion: 'b',
        previousVersion: 'a',
        changes: [{ objectiveId: 'o', before: 1, after: 2 }],
      },
    ]
    for (const event of events) expect(storedEventSchema.parse(event)).toEqual(event)
  })
  it('of a kind nobody knows, or half of one, is refused', () => {
    expect(storedEventSchema.safeParse({ kind: 'guessed' }).success).toBe(false)
    expect(storedEventSchema.safeParse({ kind: 'placement-started' }).success).toBe(false)
    expect(
      storedEventSchema.safeParse({ ...answered, observation: { ...observation, difficulty: null } }).success,
    ).toBe(false)
  })
})

describe('a stored plan', () => {
  it('is refused where a count is no whole number', () => {
    expect(storedPlanSchema.safeParse({ mode: { kind: 'placement', asked: 1.5 }, deferred: {} }).success).toBe(false)
    expect(storedPlanSchema.parse(plainPlan)).toEqual(plainPlan)
  })
})

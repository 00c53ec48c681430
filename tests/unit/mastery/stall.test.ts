import { describe, expect, it } from 'vitest'
import { chooseNext } from '@/lib/mastery/choose-next'
import { priors } from '@/lib/mastery/constants'
import { plainPlan, startTestOut } from '@/lib/mastery/plan'
import { isStalled } from '@/lib/mastery/stall'
import type { ObjectiveBelief } from '@/lib/mastery/state'
import { belief, DAY, learner, MINUTE, objective, START, template } from './factories'

const stuck = belief({
  mean: -3,
  variance: 0.2,
  answerCount: 31,
  practiceCount: 31,
  peakLevel: 0,
  answersSincePeak: 12,
})
const passed = belief({ mean: 2.9, variance: 0.3, declaredAt: START - DAY, lastAnsweredAt: START - DAY })
const certain = belief({ mean: 6, variance: 0.1, declaredAt: START - DAY, lastAnsweredAt: START - DAY })
const objectives = [objective('a'), objective('b', ['a']), objective('c', ['b']), objective('d')]
const pool = ['a', 'b', 'c', 'd'].flatMap((id) => [0, 1, 2, 3].map((n) => template(`${id}${n}`, { objectives: [id] })))
type Beliefs = Readonly<Record<string, ObjectiveBelief>>
const choose = (beliefs: Beliefs, { now = START, last = 'b0', plan = plainPlan } = {}) =>
  chooseNext({
    state: learner({ objectives: beliefs, recentQuestions: [last] }),
    pool,
    objectives,
    now,
    seed: 1,
    plan,
    constants: priors,
  })

describe('a stall', () => {
  const standing = { answerCount: 25, answersSincePeak: 10, masteryProbability: 0.19 }
  it('is 25 answers, P below 0.2 and none of the last ten a rise: all three', () => {
    expect(isStalled(standing)).toBe(true)
    expect(isStalled({ ...standing, answerCount: 24 })).toBe(false)
    expect(isStalled({ ...standing, answersSincePeak: 9 })).toBe(false)
    expect(isStalled({ ...standing, masteryProbability: 0.2 })).toBe(false)
  })
})

describe('an objective on which practice has stopped helping', () => {
  it('leads back to the prerequisite that is least certain', () => {
    expect(choose({ a: passed, b: stuck })).toMatchObject({
      kind: 'problem',
      objectiveId: 'a',
      reason: { kind: 'go-back', objectiveId: 'a', because: 'b', answers: 31 },
    })
  })
  it('rests while other objectives go on, where nothing below is in doubt', () => {
    for (let seed = 0; seed < 5; seed += 1) {
      expect(choose({ a: certain, b: stuck })).toMatchObject({ kind: 'problem', objectiveId: 'd' })
    }
  })
  it('is said to need something else once nothing is left, and what rests on it is not opened by the way', () => {
    expect(choose({ a: certain, b: stuck, d: certain })).toEqual({ kind: 'stuck', objectiveId: 'b', answers: 31 })
  })
  it('is tried once more when its prerequisite was mended since, or after a week', () => {
    const mended = { ...certain, lastAnsweredAt: START + MINUTE }
    const retried = { kind: 'problem', objectiveId: 'b' }
    expect(choose({ a: mended, b: stuck, d: certain }, { now: START + 2 * MINUTE })).toMatchObject(retried)
    expect(choose({ a: certain, b: stuck, d: certain }, { now: START + 7 * DAY })).toMatchObject(retried)
    expect(choose({ a: certain, b: stuck, d: certain }, { now: START + 6 * DAY }).kind).toBe('stuck')
  })
  it('can still be tested when the learner asks for it', () => {
    const plan = startTestOut(plainPlan, 'b')
    expect(choose({ a: certain, b: stuck, d: certain }, { plan })).toMatchObject({
      objectiveId: 'b',
      reason: { kind: 'test-out', asked: 0, most: 8 },
    })
  })
  it('does not go back to a prerequisite that is stalled itself', () => {
    expect(choose({ a: stuck, b: stuck, d: certain })).toEqual({ kind: 'stuck', objectiveId: 'a', answers: 31 })
  })
})

import { describe, expect, it } from 'vitest'
import { answersToMastery } from '@/lib/mastery/answers-to-mastery'
import { priors } from '@/lib/mastery/constants'
import { readGoals } from '@/lib/mastery/read-goals'
import type { ObjectiveBelief } from '@/lib/mastery/state'
import { belief, DAY, learner, objective, START } from './factories'

const objectives = [objective('a'), objective('b', ['a']), objective('c', ['b', 'd']), objective('d')]
const certain = belief({ mean: 6, variance: 0.1, declaredAt: START - DAY })
const fading = belief({ mean: 1.6, variance: 0.4, declaredAt: START - 60 * DAY, lastAnsweredAt: START - 60 * DAY })
const stuck = belief({ mean: -3, variance: 0.2, answerCount: 31, practiceCount: 31, answersSincePeak: 12 })
const read = (beliefs: Readonly<Record<string, ObjectiveBelief>>, practised = ['a', 'b', 'c']) =>
  readGoals({
    state: learner({ objectives: beliefs }),
    objectives,
    practised: new Set(practised),
    now: START,
    until: START + 14 * DAY,
    constants: priors,
  })

describe('what a learner has still to master', () => {
  it('is everything of somebody new, in the order of the course, each waiting for what it needs', () => {
    expect(read({}).map(({ objectiveId, waitsFor }) => [objectiveId, waitsFor])).toEqual([
      ['a', []],
      ['b', ['a']],
      ['c', ['b']],
    ])
  })
  it('leaves out what is mastered, and opens what rests on it', () => {
    expect(read({ a: certain }).map(({ objectiveId, waitsFor }) => [objectiveId, waitsFor])).toEqual([
      ['b', []],
      ['c', ['b']],
    ])
  })
  it('puts what is due for review first, worth what would be lost of it', () => {
    const [first, ...rest] = read({ b: fading, a: certain })
    expect(first).toMatchObject({ objectiveId: 'b', isReview: true, waitsFor: [] })
    expect(first?.worth).toBeGreaterThan(0.3)
    expect(first?.worth).toBeLessThanOrEqual(1)
    expect(first?.overdueDays).toBeGreaterThan(0)
    expect(rest).toMatchObject([{ objectiveId: 'c', worth: 1, isReview: false }])
  })
  it('foresees of a stalled objective what it takes somebody new to it', () => {
    const [a] = read({ a: stuck })
    expect(a).toMatchObject({ objectiveId: 'a', isStalled: true })
    const question = { state: learner(), objectiveId: 'a', objectives, now: START, constants: priors }
    expect(a?.answersNeeded).toBe(answersToMastery(question))
  })
  it('holds nobody up with what no template practises', () => {
    expect(read({ a: certain, b: certain }, ['c'])).toMatchObject([{ objectiveId: 'c', waitsFor: [] }])
  })
})

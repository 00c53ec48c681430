import { describe, expect, it } from 'vitest'
import { chooseNext } from '@/lib/mastery/choose-next'
import { priors } from '@/lib/mastery/constants'
import {
  deferObjective,
  type LearnerPlan,
  plainPlan,
  startExtra,
  startPlacement,
  startTestOut,
} from '@/lib/mastery/plan'
import type { LearnerState, PoolEntry } from '@/lib/mastery/state'
import { belief, courseOfFour, DAY, learner, START, template } from './factories'

const pool: readonly PoolEntry[] = ['a', 'b', 'c', 'd'].flatMap((id) =>
  [-1, 0, 1].map((mean) => template(`${id}${mean}`, { objectives: [id], difficulty: { mean, variance: 0.5 } })),
)
const problem = (plan: LearnerPlan, state: LearnerState = learner(), seed = 1) => {
  const choice = chooseNext({ state, plan, pool, objectives: courseOfFour, now: START, seed, constants: priors })
  if (choice.kind !== 'problem') throw new Error(`a problem, not ${choice.kind}`)
  return choice
}
const known = belief({ mean: 6, variance: 0.1, declaredAt: START })
const deferred = (ids: readonly string[]) =>
  ids.reduce((plan, objectiveId) => deferObjective(plan, { objectiveId, now: START }), plainPlan)

describe('a placement', () => {
  it('asks what tells most about any objective that is undecided, its prerequisites or not', () => {
    const { candidates, reason, objectiveId } = problem(startPlacement(plainPlan))
    expect(reason).toEqual({ kind: 'placement', objectiveId, asked: 0, most: 12 })
    expect(new Set(candidates.map((candidate) => candidate.objectiveId))).toEqual(new Set(['a', 'b', 'c', 'd']))
    for (const { learning } of candidates) expect(learning).toBe(0)
  })
  it('asks no more about what is decided, and lets practice go on where all is', () => {
    const hopeless = belief({ mean: -6, variance: 0.1 })
    const state = learner({ objectives: { a: known, b: hopeless, d: hopeless } })
    expect(problem(startPlacement(plainPlan), state).objectiveId).toBe('c')
    const decided = learner({ objectives: { a: known, b: hopeless, c: hopeless, d: hopeless } })
    expect(problem(startPlacement(plainPlan), decided).reason.kind).not.toBe('placement')
  })
})

describe('a test on an objective', () => {
  it('asks for that one alone, though what it rests on is not mastered', () => {
    const { candidates, reason } = problem(startTestOut(plainPlan, 'c'))
    expect(reason).toEqual({ kind: 'test-out', objectiveId: 'c', asked: 0, most: 8 })
    expect(candidates.every(({ objectiveId }) => objectiveId === 'c')).toBe(true)
  })
  it('on an objective that left the course is ordinary practice', () => {
    expect(problem(startTestOut(plainPlan, 'gone'))).toEqual(problem(plainPlan))
  })
})

describe('an objective put off', () => {
  it('is left out, and its templates stay out as long', () => {
    for (const seed of [1, 2, 3, 4, 5]) expect(problem(deferred(['a']), learner(), seed).objectiveId).toBe('d')
    expect(problem(deferred(['a'])).candidates.every(({ objectiveId }) => objectiveId === 'd')).toBe(true)
  })
  it('comes back sooner when nothing else is left, and what rests on it stays closed', () => {
    expect(['a', 'd']).toContain(problem(deferred(['a', 'd'])).objectiveId)
    const state = learner({ objectives: { d: known } })
    expect(problem(deferred(['a']), state).objectiveId).toBe('a')
  })
  it('is back when the time is over', () => {
    const plan = deferObjective(plainPlan, { objectiveId: 'a', now: START - 3 * DAY })
    expect(problem(plan)).toEqual(problem(plainPlan))
  })
  it('is not probed either', () => {
    const doubtful = belief({ mean: 2.2, declaredAt: START })
    const missed = belief({ mean: -1, missStreak: 4 })
    const state = learner({ objectives: { a: doubtful, b: missed, d: known }, recentQuestions: ['b0'] })
    expect(problem(plainPlan, state).reason).toMatchObject({ kind: 'prerequisite-probe', objectiveId: 'a' })
    expect(problem(deferred(['a']), state).reason.kind).not.toBe('prerequisite-probe')
  })
})

describe('extra practice', () => {
  const all = learner({ general: { mean: 0, variance: 0.1 }, objectives: { a: known, b: known, c: known, d: known } })
  it('goes on where everything is mastered, and says what is believed', () => {
    const { reason } = problem(startExtra(plainPlan), all)
    expect(reason).toMatchObject({ kind: 'extra', elapsedDays: 0 })
    expect(reason.kind === 'extra' && reason.masteryProbability > 0.95).toBe(true)
    const plain = { state: all, pool, objectives: courseOfFour, now: START, seed: 1, constants: priors }
    expect(chooseNext(plain).kind).toBe('all-mastered')
  })
  it('waits while anything is still to be mastered', () => {
    expect(problem(startExtra(plainPlan))).toEqual(problem(plainPlan))
  })
})

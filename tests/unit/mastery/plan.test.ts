import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { uncalibrated } from '@/lib/mastery/constants'
import { initialState } from '@/lib/mastery/initial-state'
import {
  deferObjective,
  endTestOut,
  isDeferred,
  type LearnerPlan,
  liftDeferral,
  plainPlan,
  skipPlacement,
  startExtra,
  startPlacement,
  startTestOut,
} from '@/lib/mastery/plan'
import { planAfterAnswer } from '@/lib/mastery/plan-after-answer'
import { replay } from '@/lib/mastery/replay'
import type { LearnerState } from '@/lib/mastery/state'
import { answer, anyLog, belief, DAY, learner, objective, START } from './factories'

const objectives = ['a', 'b'].map((id) => ({ ...objective(id), easiness: uncalibrated.easiness }))
const known = belief({ mean: 6, variance: 0.1, declaredAt: START })
const hopeless = belief({ mean: -6, variance: 0.1 })
const planned = (plan: LearnerPlan, state: LearnerState, now = START) =>
  planAfterAnswer(plan, { state, objectives, now, constants: uncalibrated })
const placed = (asked: number): LearnerPlan => ({ ...plainPlan, mode: { kind: 'placement', asked } })
const tested = (asked: number): LearnerPlan => ({ ...plainPlan, mode: { kind: 'test-out', objectiveId: 'a', asked } })

describe('what a learner asks for', () => {
  it('is a placement, which can be skipped at any time and leaves nothing behind', () => {
    expect(startPlacement(plainPlan).mode).toEqual({ kind: 'placement', asked: 0 })
    expect(skipPlacement(placed(5))).toEqual(plainPlan)
    expect(skipPlacement(tested(2))).toEqual(tested(2))
  })
  it('is “not this now”: three days without an objective, and no longer', () => {
    const plan = deferObjective(plainPlan, { objectiveId: 'a', now: START })
    const isOut = (objectiveId: string, now: number) => isDeferred(plan, { objectiveId, now })
    expect([isOut('a', START), isOut('a', START + 3 * DAY - 1), isOut('a', START + 3 * DAY)]).toEqual([
      true,
      true,
      false,
    ])
    expect(isOut('b', START)).toBe(false)
    expect(isOut('constructor', START)).toBe(false)
    expect(liftDeferral(plan, 'a')).toEqual(plainPlan)
  })
  it('is a test, which can be ended at any time and leaves what else was asked for', () => {
    const deferred = deferObjective(plainPlan, { objectiveId: 'b', now: START })
    expect(endTestOut(startTestOut(deferred, 'a'))).toEqual(deferred)
    expect(endTestOut(tested(7))).toEqual(plainPlan)
    expect(endTestOut(placed(2))).toEqual(placed(2))
    expect(endTestOut(plainPlan)).toEqual(plainPlan)
  })
  it('is “test me”, which takes back “not this now” on the same objective, as that ends the test', () => {
    const deferred = deferObjective(plainPlan, { objectiveId: 'a', now: START })
    expect(startTestOut(deferred, 'a')).toEqual(tested(0))
    expect(startTestOut(deferred, 'b').deferred).toEqual(deferred.deferred)
    expect(deferObjective(tested(3), { objectiveId: 'a', now: START }).mode).toEqual({ kind: 'practice' })
    expect(deferObjective(tested(3), { objectiveId: 'b', now: START }).mode).toEqual(tested(3).mode)
  })
})

describe('a plan after an answer', () => {
  it('of plain practice stays, but for deferrals that are over', () => {
    const plan = deferObjective(plainPlan, { objectiveId: 'a', now: START })
    expect(planned(plan, initialState(uncalibrated), START + DAY)).toEqual(plan)
    expect(planned(plan, initialState(uncalibrated), START + 3 * DAY)).toEqual(plainPlan)
  })
  it('has a placement of twelve problems at most', () => {
    const state = learner({ objectives: { a: belief() } })
    expect(planned(placed(0), state)).toEqual(placed(1))
    expect(planned(placed(10), state)).toEqual(placed(11))
    expect(planned(placed(11), state)).toEqual(plainPlan)
  })
  it('has a placement that ends when each objective is decided, one way or the other', () => {
    expect(planned(placed(3), learner({ objectives: { a: known, b: hopeless } }))).toEqual(plainPlan)
    expect(planned(placed(3), learner({ objectives: { a: known } }))).toEqual(placed(4))
  })
  it('has a test that ends with mastery, or after eight problems', () => {
    expect(planned(tested(2), learner({ objectives: { a: known } }))).toEqual(plainPlan)
    const near = learner({
      general: { mean: 0, variance: 0.3 },
      objectives: { a: belief({ mean: 3.4, variance: 0.3 }) },
    })
    expect(planned(tested(6), near)).toEqual(tested(7))
    expect(planned(tested(7), near)).toEqual(plainPlan)
  })
  it('has a test of three problems at least, that goes on while being right to the end would still be mastery', () => {
    const misses = (count: number) =>
      replay({
        observations: Array.from({ length: count }, (_, index) =>
          answer({ questionId: `q${index}`, scoreFraction: 0 }),
        ),
        objectives,
        constants: uncalibrated,
      })
    expect(planned(tested(0), misses(1))).toEqual(tested(1))
    expect(planned(tested(1), misses(2))).toEqual(tested(2))
    expect(planned(tested(2), misses(3))).toEqual(plainPlan)
    const rightSoFar = replay({
      observations: [0, 1, 2].map((index) => answer({ questionId: `q${index}`, guessFloor: 0.02 })),
      objectives,
      constants: uncalibrated,
    })
    expect(planned(tested(2), rightSoFar)).toEqual(tested(3))
  })
  it('has extra practice until something is no longer mastered', () => {
    const both = learner({ general: { mean: 0, variance: 0.1 }, objectives: { a: known, b: known } })
    expect(planned(startExtra(plainPlan), both)).toEqual(startExtra(plainPlan))
    expect(planned(startExtra(plainPlan), learner({ objectives: { a: known } }))).toEqual(plainPlan)
  })
  it('never outlasts its problems, whatever the answers', () => {
    fc.assert(
      fc.property(anyLog, fc.constantFrom(placed(0), tested(0)), (log, start) => {
        let plan = start
        for (let count = 1; count <= log.length; count += 1) {
          const state = replay({ observations: log.slice(0, count), objectives, constants: uncalibrated })
          plan = planned(plan, state, START + 400 * DAY)
          const { mode } = plan
          if ('asked' in mode) expect(mode.asked).toBe(count)
          if (count >= 12) expect(mode.kind).toBe('practice')
        }
      }),
    )
  })
})

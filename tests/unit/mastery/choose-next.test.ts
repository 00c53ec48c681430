import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chooseNext } from '@/lib/mastery/choose-next'
import { priors } from '@/lib/mastery/constants'
import { listOpenObjectives } from '@/lib/mastery/course-reading'
import { initialState } from '@/lib/mastery/initial-state'
import { replay } from '@/lib/mastery/replay'
import type { Choice, LearnerState, ObjectiveNode, PoolEntry } from '@/lib/mastery/state'
import { anyLog, belief, courseOfFour, DAY, familiar, learner, objective, START, template } from './factories'

const poolFor = (ids: readonly string[], each = 6): readonly PoolEntry[] =>
  ids.flatMap((id) =>
    Array.from({ length: each }, (_, index) =>
      template(`${id}${index}`, { objectives: [id], difficulty: { mean: (index % 3) - 1, variance: 0.5 } }),
    ),
  )
type Setting = {
  readonly state?: LearnerState
  readonly pool?: readonly PoolEntry[]
  readonly objectives?: readonly ObjectiveNode[]
  readonly now?: number
  readonly seed?: number
}
const choose = ({ state = initialState(), pool = poolFor(['a', 'b', 'c', 'd']), ...rest }: Setting): Choice =>
  chooseNext({ objectives: courseOfFour, now: START, seed: 1, ...rest, state, pool, constants: priors })
const problem = (setting: Setting) => {
  const choice = choose(setting)
  if (choice.kind !== 'problem') throw new Error(`a problem, not ${choice.kind}`)
  return choice
}
const declared = belief({ mean: 4, variance: 0.2, declaredAt: START })

describe('what is open', () => {
  const open = (state: LearnerState, objectives = courseOfFour, pool = poolFor(['a', 'b', 'c', 'd'])) =>
    listOpenObjectives({ state, pool, objectives, now: START, constants: priors })
  it('is at first what needs nothing', () => {
    expect(open(initialState())).toEqual(['a', 'd'])
  })
  it('grows when a prerequisite is declared, or nearly certain', () => {
    expect(open(learner({ objectives: { a: declared } }))).toEqual(['b', 'd'])
    expect(open(learner({ objectives: { a: belief({ mean: 4.2, variance: 0.1 }) } }))).toEqual(['a', 'b', 'd'])
  })
  it('stays open when the prerequisite, once declared, is due for review', () => {
    const faded = belief({ mean: 1.5, declaredAt: START - 90 * DAY })
    expect(open(learner({ objectives: { a: faded } }))).toEqual(['a', 'b', 'd'])
  })
  it('is not held up by a prerequisite outside the course or one that nothing practises', () => {
    expect(open(initialState(), [objective('b', ['a', 'absent'])], poolFor(['b']))).toEqual(['b'])
    expect(open(initialState(), courseOfFour, poolFor(['b', 'd']))).toContain('b')
  })
})

describe('the next problem', () => {
  it('practises an open objective, as a first look, with its value taken apart', () => {
    const { objectiveId, reason, candidates, questionId } = problem({})
    expect(['a', 'd']).toContain(objectiveId)
    expect(reason).toEqual({ kind: 'first-look', objectiveId })
    expect(candidates[0]).toMatchObject({ questionId, objectiveId })
    for (const { value, learning, information } of candidates) expect(value).toBeCloseTo(learning + information, 14)
    // Learning: (1 − 0.068)·0.2 for an objective never practised.
    expect(candidates[0]?.learning).toBeCloseTo(0.932 * 0.2, 3)
  })
  it('needs nothing that is still closed', () => {
    const pool = [template('both', { objectives: ['a', 'b'] }), template('a-only', { objectives: ['a'] })]
    expect(problem({ pool }).questionId).toBe('a-only')
    expect(problem({ pool, state: learner({ objectives: { a: declared } }) }).questionId).toBe('both')
  })
  it('on a template of two objectives is for the one it is worth more for', () => {
    const state = learner({ objectives: { a: belief({ mean: 4, practiceCount: 60 }) } })
    for (const objectives of [
      ['a', 'd'],
      ['d', 'a'],
    ]) {
      expect(problem({ state, pool: [template('both', { objectives })] }).objectiveId).toBe('d')
    }
  })
  it('is the one with most value, so a template seen often gives way', () => {
    const pool = [template('seen'), template('new')]
    for (const seed of [1, 2, 3, 4]) {
      expect(
        problem({ pool, seed, state: learner({ familiarity: [familiar('seen', { answerCount: 3 })] }) }).questionId,
      ).toBe('new')
    }
    const { candidates } = problem({ pool, state: learner({ familiarity: [familiar('seen', { answerCount: 3 })] }) })
    const [fresh, seen] = candidates
    expect((fresh?.value ?? 0) - (seen?.value ?? 0)).toBeCloseTo(0.03, 14)
  })
  it('is close to mastery, or where most is to be learned, by where the learner stands', () => {
    const near = problem({ pool: poolFor(['a']), state: learner({ objectives: { a: belief({ mean: 2.4 }) } }) })
    expect(near.reason.kind).toBe('close-to-mastery')
    const far = problem({ pool: poolFor(['a']), state: learner({ objectives: { a: belief({ mean: 0 }) } }) })
    expect(far.reason.kind).toBe('most-to-learn')
  })
  it('is a review when a mastery has faded below 0.70', () => {
    const state = learner({
      general: { mean: 0.5, variance: 0.4 },
      objectives: { a: belief({ mean: 2.8, variance: 0.3, declaredAt: START }) },
    })
    const now = START + 300 * DAY
    const { reason } = problem({ state, pool: poolFor(['a']), objectives: [objective('a')], now })
    expect(reason).toMatchObject({ kind: 'review-due', objectiveId: 'a', elapsedDays: 300 })
    const expected = reason.kind === 'review-due' ? reason.expectedScore : 0
    expect(expected).toBeGreaterThan(0.5)
  })
  it('is never among the last four templates while there is another', () => {
    fc.assert(
      fc.property(anyLog, fc.integer(), (observations, seed) => {
        const state = replay({ observations, objectives: courseOfFour })
        const pool = ['q1', 'q2', 'q3', 'q4', 'q5', 'q6'].map((id) => template(id))
        const choice = choose({ state, pool, seed, now: START + 400 * DAY })
        if (choice.kind === 'problem') expect(state.recentQuestions).not.toContain(choice.questionId)
      }),
    )
  })
  it('is the least recent template when all were among the last four, and says that the pool is dry', () => {
    const pool = ['q1', 'q2', 'q3'].map((id) => template(id))
    const state = learner({ recentQuestions: ['q2', 'q1', 'q3', 'q2'], objectives: { a: belief() } })
    expect(problem({ pool, state })).toMatchObject({ questionId: 'q3', reason: { kind: 'pool-dry', objectiveId: 'a' } })
  })
  it('is not one that will hardly be answered, unless nothing else is left', () => {
    const hopeless = template('hopeless', { difficulty: { mean: 5, variance: 0.1 }, guessFloor: 0 })
    const easy = template('easy', { difficulty: { mean: -6, variance: 0.1 }, guessFloor: 0 })
    expect(problem({ pool: [hopeless, easy] }).questionId).toBe('easy')
    expect(problem({ pool: [hopeless] }).questionId).toBe('hopeless')
  })
})

describe('after three in a row on one objective', () => {
  const level = belief({ mean: 0.5, practiceCount: 3 })
  const recentQuestions = ['a0', 'a1', 'a2']
  it('another of nearly the same value is taken', () => {
    const state = learner({
      recentQuestions,
      objectives: { a: level, d: { ...level, mean: 0.45, practiceCount: 3.2 } },
    })
    const { reason, candidates } = problem({
      state,
      pool: poolFor(['a', 'd']),
      objectives: [objective('a'), objective('d')],
    })
    expect(reason).toEqual({ kind: 'interleave', objectiveId: 'd', after: 'a' })
    expect(candidates[0]?.value).toBeGreaterThanOrEqual(0.8 * (candidates[1]?.value ?? Number.POSITIVE_INFINITY))
  })
  it('the same one goes on where no other comes near', () => {
    const state = learner({ recentQuestions, objectives: { a: level, d: { ...level, practiceCount: 400, mean: -4 } } })
    expect(problem({ state, pool: poolFor(['a', 'd']) }).objectiveId).toBe('a')
  })
  it('another is taken exactly when it reaches four fifths of the best value', () => {
    const objectives = [objective('a'), objective('d')]
    const other = fc.record({
      mean: fc.double({ min: -3, max: 3, noNaN: true }),
      practiceCount: fc.double({ min: 0, max: 60, noNaN: true }),
    })
    fc.assert(
      fc.property(other, (own) => {
        const state = learner({ recentQuestions, objectives: { a: level, d: belief(own) } })
        const { reason, objectiveId, candidates } = problem({ state, pool: poolFor(['a', 'd']), objectives })
        const worth = (id: string) =>
          Math.max(
            ...candidates
              .filter((candidate) => candidate.objectiveId === id && candidate.expectedScore >= 0.35)
              .filter(({ questionId }) => !recentQuestions.includes(questionId))
              .map(({ value }) => value),
          )
        const isInterleaved = worth('d') < worth('a') && worth('d') >= 0.8 * worth('a')
        expect(reason.kind === 'interleave').toBe(isInterleaved)
        expect(objectiveId).toBe(worth('d') >= 0.8 * worth('a') ? 'd' : 'a')
      }),
      { numRuns: 300 },
    )
  })
  it('and not after two', () => {
    const state = learner({ recentQuestions: ['a0', 'a1', 'd0'], objectives: { a: level, d: level } })
    expect(problem({ state, pool: poolFor(['a', 'd']) }).reason.kind).not.toBe('interleave')
  })
})

describe('after three misses in a row', () => {
  const doubtful = belief({ mean: 2.4, declaredAt: START - DAY })
  const missed = (missStreak: number) => belief({ mean: -0.5, missStreak })
  const pool = poolFor(['a', 'b'])
  it('the template that tells most about a doubtful prerequisite comes next', () => {
    const state = learner({ objectives: { a: doubtful, b: missed(3) }, recentQuestions: ['b0', 'b1', 'b2'] })
    const { reason, candidates, questionId } = problem({ state, pool })
    expect(reason).toEqual({ kind: 'prerequisite-probe', objectiveId: 'a', because: 'b', misses: 3 })
    expect(questionId).toMatch(/^a/)
    expect(candidates[0]?.questionId).toBe(questionId)
  })
  it('and the ordinary choice goes on once that was answered, or after two', () => {
    const objectives = { a: doubtful, b: missed(3) }
    const probed = problem({ pool, state: learner({ objectives, recentQuestions: ['a0', 'b0', 'b1', 'b2'] }) })
    expect(probed.reason.kind).not.toBe('prerequisite-probe')
    const twice = learner({ objectives: { a: doubtful, b: missed(2) }, recentQuestions: ['b0', 'b1'] })
    expect(problem({ pool, state: twice }).reason.kind).not.toBe('prerequisite-probe')
  })
  it('and not where the prerequisite is sure, or there is none', () => {
    const sure = learner({ objectives: { a: declared, b: missed(4) }, recentQuestions: ['b0', 'b1', 'b2'] })
    expect(problem({ pool, state: sure }).reason.kind).not.toBe('prerequisite-probe')
    const first = learner({ objectives: { a: missed(5) }, recentQuestions: ['a0', 'a1', 'a2'] })
    expect(problem({ pool, state: first }).reason.kind).not.toBe('prerequisite-probe')
  })
})

describe('a choice', () => {
  it('is the same for the same state, moment and seed, whatever the order of the pool', () => {
    fc.assert(
      fc.property(anyLog, fc.integer(), (observations, seed) => {
        const state = replay({ observations, objectives: courseOfFour })
        const pool = poolFor(['a', 'b', 'c', 'd'])
        const now = START + 401 * DAY
        const copy = structuredClone(state)
        const choice = choose({ state, pool, seed, now })
        expect(choose({ state, pool: pool.toReversed(), seed, now })).toEqual(choice)
        expect(state).toEqual(copy)
      }),
    )
  })
  it('among equals is made by the seed', () => {
    const pool = Array.from({ length: 8 }, (_, index) => template(`q${index}`))
    const chosen = Array.from({ length: 60 }, (_, seed) => problem({ pool, seed }).questionId)
    expect(new Set(chosen).size).toBe(8)
  })
  it('carries at most twelve candidates, best first after the chosen one', () => {
    const { candidates } = problem({ pool: poolFor(['a', 'd'], 20) })
    expect(candidates).toHaveLength(12)
    const values = candidates.slice(1).map(({ value }) => value)
    expect(values).toEqual(values.toSorted((a, b) => b - a))
  })
})

describe('when there is nothing to choose', () => {
  it('an empty pool, or one for objectives the course does not have, is said', () => {
    expect(choose({ pool: [] })).toEqual({ kind: 'empty-pool' })
    expect(choose({ pool: [template('stray', { objectives: ['gone'] })] })).toEqual({ kind: 'empty-pool' })
    expect(choose({ pool: [template('bare', { objectives: [] })] })).toEqual({ kind: 'empty-pool' })
  })
  it('all mastered is said, with the first review', () => {
    const state = learner({
      general: { mean: 0.5, variance: 0.4 },
      objectives: {
        a: belief({ mean: 2.8, variance: 0.3, declaredAt: START }),
        d: belief({ mean: 2.9, variance: 0.3, declaredAt: START, lastAnsweredAt: START }),
      },
    })
    const choice = choose({ state, pool: poolFor(['a', 'd']), objectives: [objective('a'), objective('d')] })
    expect(choice.kind).toBe('all-mastered')
    expect(choice.kind === 'all-mastered' && choice.nextReviewAt).toBeGreaterThan(START)
  })
  it('prerequisites in a circle do not stop practice', () => {
    const objectives = [objective('a', ['d']), objective('d', ['a'])]
    expect(choose({ pool: poolFor(['a', 'd']), objectives }).kind).toBe('problem')
  })
})

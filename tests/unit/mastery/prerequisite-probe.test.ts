import { describe, expect, it } from 'vitest'
import { priors } from '@/lib/mastery/constants'
import { readCourse } from '@/lib/mastery/course-reading'
import { prerequisiteProbe } from '@/lib/mastery/prerequisite-probe'
import type { LearnerState, PoolEntry } from '@/lib/mastery/state'
import { belief, courseOfFour, DAY, familiar, learner, START, template } from './factories'

const of = (id: string, objectives: readonly string[], guessFloor = 0.02) => template(id, { objectives, guessFloor })
const probe = (state: LearnerState, pool: readonly PoolEntry[], leftOut: ReadonlySet<string> = new Set()) =>
  prerequisiteProbe({
    course: readCourse({ state, pool, objectives: courseOfFour, now: START, constants: priors }),
    seed: 1,
    leftOut,
  })
const doubtful = (mean: number) => belief({ mean, declaredAt: START - DAY })
const missed = belief({ mean: -1, missStreak: 4 })
const onC = of('c0', ['c'])

describe('a look at a prerequisite', () => {
  const state = learner({ objectives: { a: doubtful(2.6), b: doubtful(2.2), c: missed }, recentQuestions: ['c0'] })
  it('goes to the least certain of them', () => {
    const found = probe(state, [onC, of('a0', ['a']), of('b0', ['b'])])
    expect(found?.candidate).toMatchObject({ questionId: 'b0', objectiveId: 'b' })
    expect(found).toMatchObject({ because: 'c', misses: 4 })
  })
  it('goes to the next where nothing practises the least certain', () => {
    expect(probe(state, [onC, of('a0', ['a'])])?.candidate.questionId).toBe('a0')
  })
  it('takes the template that tells most, not the one worth most', () => {
    const seen = familiar('telling', { answerCount: 50 })
    const pool = [onC, of('guessed', ['b'], 0.5), of('telling', ['b'])]
    expect(probe({ ...state, familiarity: [seen] }, pool)?.candidate.questionId).toBe('telling')
  })
  it('does not ask again for what was missed, nor for one of the last four', () => {
    expect(probe(state, [onC, of('both', ['b', 'c'])])).toBeNull()
    expect(probe({ ...state, recentQuestions: ['c0', 'b0'] }, [onC, of('b0', ['b'])])).toBeNull()
  })
  it('is not taken where the last answer was on something else, or on a template that is gone', () => {
    const pool = [onC, of('b0', ['b']), of('d0', ['d'])]
    expect(probe({ ...state, recentQuestions: ['d0', 'c0'] }, pool)).toBeNull()
    expect(probe({ ...state, recentQuestions: ['withdrawn', 'c0'] }, pool)).toBeNull()
    expect(probe({ ...state, recentQuestions: [] }, pool)).toBeNull()
  })
})

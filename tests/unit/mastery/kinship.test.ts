import { describe, expect, it } from 'vitest'
import { chooseNext } from '@/lib/mastery/choose-next'
import { priors } from '@/lib/mastery/constants'
import { readCourse } from '@/lib/mastery/course-reading'
import { restingKin } from '@/lib/mastery/kinship'
import type { PoolEntry } from '@/lib/mastery/state'
import { belief, DAY, familiar, learner, MINUTE, objective, START, template } from './factories'

const met = (questionId: string, at: number) => familiar(questionId, { lastAnsweredAt: at })
const objectives = [objective('a')]
const pool = [template('rate', { family: 'rate' }), template('rate-as-formula', { family: 'rate' }), template('other')]
const resting = (times: Readonly<Record<string, number>>, now: number) => {
  const familiarity = Object.entries(times).map(([id, at]) => met(id, at))
  return [...restingKin(readCourse({ state: learner({ familiarity }), pool, objectives, now, constants: priors }))]
}

describe('a template of which a near-copy was met', () => {
  it('rests for twelve hours, and no longer', () => {
    expect(resting({ rate: START }, START + MINUTE)).toEqual(['rate-as-formula'])
    expect(resting({ rate: START }, START + DAY / 2)).toEqual([])
  })
  it('rests if it is not itself the one met last', () => {
    expect(resting({ rate: START, 'rate-as-formula': START + MINUTE }, START + 2 * MINUTE)).toEqual(['rate'])
    expect(resting({ other: START }, START + MINUTE)).toEqual([])
  })
  it('is chosen all the same where nothing else is left', () => {
    const state = learner({
      objectives: { a: belief() },
      familiarity: [met('other', START), met('rate', START)],
      recentQuestions: ['rate'],
    })
    const next = (entries: readonly PoolEntry[]) =>
      chooseNext({ state, pool: entries, objectives, now: START + MINUTE, seed: 1, constants: priors })
    expect(next(pool)).toMatchObject({ questionId: 'other' })
    expect(next(pool.slice(0, 2))).toMatchObject({ questionId: 'rate-as-formula' })
  })
})

describe('a first look', () => {
  const first = (entries: readonly PoolEntry[], beliefs = {}) =>
    chooseNext({
      state: learner({ objectives: beliefs }),
      pool: entries,
      objectives,
      now: START,
      seed: 1,
      constants: priors,
    })
  const hard = { mean: 1, variance: 0.5 }
  const easy = { mean: -1, variance: 0.5 }
  it('takes the problem of fewest boxes, then the one most likely to be answered', () => {
    const table = template('table', { workload: 8, guessFloor: 0.02 })
    const boxes = [table, template('hard', { difficulty: hard }), template('easy', { difficulty: easy })]
    expect(first(boxes)).toMatchObject({ questionId: 'easy', reason: { kind: 'first-look' } })
    expect(first([table])).toMatchObject({ questionId: 'table' })
  })
  it('is over with the first answer: then what is worth most comes', () => {
    const pair = [template('hard', { difficulty: hard, guessFloor: 0 }), template('easy', { difficulty: easy })]
    const choice = first(pair, { a: belief({ mean: 2.5 }) })
    expect(choice).toMatchObject({ questionId: 'hard' })
  })
})

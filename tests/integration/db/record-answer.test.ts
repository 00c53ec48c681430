import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '@/lib/db/client'
import { findAnswerContext } from '@/lib/db/queries/answer-context'
import { createLearner, findLearner, type LearnerKey, listLearnerLevels } from '@/lib/db/queries/learner'
import { findAnsweredEvent, listLearnerEvents } from '@/lib/db/queries/learner-event'
import { type AnswerRecord, recordAnswer } from '@/lib/db/queries/record-answer'
import { recordPlan } from '@/lib/db/queries/record-plan'
import { findSubmission } from '@/lib/db/queries/submission'
import { createOpenVariant, findLatestVariant, leaveVariant, skipVariant } from '@/lib/db/queries/variant'
import { withFamiliarity } from '@/lib/mastery/familiarity'
import { initialState } from '@/lib/mastery/initial-state'
import { plainPlan } from '@/lib/mastery/plan'
import type { LearnerState } from '@/lib/mastery/state'
import { answerTallies } from '@/lib/psychometrics/answer-tallies'
import { createStudentOf, createTaughtCourse, type TaughtCourse } from '@/tests/support/taught-course'

let course: TaughtCourse
let key: LearnerKey
let questionId: string

beforeEach(async () => {
  course = await createTaughtCourse({ templates: 1 })
  key = { courseId: course.id, studentId: (await createStudentOf(course)).userId }
  questionId = `${course.lessonId}-question-0`
  await createLearner(db, { ...key, state: initialState() })
})

const findLearnerState = async (of: LearnerKey) => (await findLearner(db, of))?.state

async function open(): Promise<string> {
  const objectiveId = course.objectiveIds[0]
  const choice = { kind: 'problem', questionId, objectiveId, reason: { kind: 'first-look', objectiveId } } as const
  await createOpenVariant(db, {
    ...key,
    questionId,
    version: 1,
    seed: 7,
    choice: { ...choice, candidates: [] },
    createdAt: 5,
  })
  const latest = await findLatestVariant(db, key)
  if (latest === null) throw new TypeError('a variant is open')
  return latest.id
}

/** Doubles whose last bits a careless round trip would lose. */
function awkwardState(before: LearnerState, extension: LearnerState['extension'] = null): LearnerState {
  const belief = { mean: 0.1 + 0.2, variance: 1 / 3, lastAnsweredAt: 1_772_366_400_123 }
  return {
    constantsVersion: 'priors-1',
    sequence: before.sequence + 1,
    general: { mean: -Number.EPSILON / 3, variance: Math.PI / 7 },
    objectives: {
      ...before.objectives,
      [course.objectiveIds[0]]: {
        ...belief,
        practiceCount: 2 / 3,
        answerCount: 1,
        missStreak: 0,
        peakLevel: -Math.E / 11,
        answersSincePeak: 7,
        declaredAt: null,
      },
    },
    familiarity: withFamiliarity(before.familiarity, { ...belief, questionId, mean: 1e-300, answerCount: 1 }),
    recentQuestions: [questionId, ...before.recentQuestions],
    extension,
  }
}

function recordOf(variantId: string, before: LearnerState): AnswerRecord {
  const submissionId = randomUUID()
  const observation = {
    questionId,
    objectives: [course.objectiveIds[0]],
    difficulty: { mean: 0, variance: 0.5 },
    guessFloor: 0.02,
    scoreFraction: 1,
    at: 1_772_366_400_123,
  }
  return {
    ...key,
    variantId,
    requestKey: randomUUID(),
    submissionId,
    response: { bits: '0,5 — "half"' },
    grade: { kind: 'graded', scoreFraction: 1, evidenceFraction: 1, parts: [], feedback: 'Right.' },
    before,
    after: awkwardState(before),
    plan: plainPlan,
    event: {
      kind: 'answered',
      variantId,
      submissionId,
      constantsVersion: 'priors-1',
      observation,
      expectedScore: 0.1 + 0.7,
      changes: [],
    },
    tallies: answerTallies({
      submissionId,
      questionId,
      version: 1,
      objectives: [course.objectiveIds[0]],
      namedMistakes: ['nats-for-bits'],
      madeMistakes: [],
      scoreFraction: 1,
      expectedScore: 0.1 + 0.7,
      evidenceFraction: 1,
      stated: [],
      seconds: 40,
      day: '2026-03-01',
      week: '2026-02-23',
      answeredAt: 1_772_366_400_123,
    }),
    submittedAt: 1_772_366_400_123,
  }
}

describe('recordAnswer', () => {
  it('keeps every bit of what is believed', async () => {
    const record = recordOf(await open(), initialState())
    expect(await recordAnswer(db, record)).toBe(true)
    expect(await findLearnerState(key)).toEqual(record.after)
    const levels = (await listLearnerLevels(db, course.id)).get(key.studentId)
    expect(levels).toEqual({ ...record.after, familiarity: [] })
    const context = await findAnswerContext(db, record)
    expect(context?.state).toEqual(record.after)
    expect(context?.recordedVariantId).toBe(record.variantId)
    expect(context?.variant).toEqual({ questionId, version: 1, seed: 7, status: 'answered', createdAt: new Date(5) })
    expect(context?.timeZone).toBe('UTC')
    expect(context?.objectives.toSorted((a, b) => a.prerequisites.length - b.prerequisites.length)).toEqual([
      { id: course.objectiveIds[0], lessonId: course.lessonId, prerequisites: [] },
      { id: course.objectiveIds[1], lessonId: course.lessonId, prerequisites: [course.objectiveIds[0]] },
    ])
  })

  it('keeps every bit of recent form and of the second hypothesis', async () => {
    const form = { mean: -0.1 - 0.2, variance: Math.SQRT2 / 9 }
    const extension = {
      allOrNoneShare: 1 / 3,
      known: { [course.objectiveIds[0]]: 1 - Number.EPSILON },
      form,
      objectiveForm: { [course.objectiveIds[0]]: { ...form, sequence: 1 } },
    }
    const after = awkwardState(initialState(), extension)
    const record = { ...recordOf(await open(), initialState()), after }
    expect(await recordAnswer(db, record)).toBe(true)
    expect(await findLearnerState(key)).toEqual(after)
    expect((await findAnswerContext(db, record))?.state).toEqual(after)
    const plain = recordOf(await open(), after)
    expect(await recordAnswer(db, plain)).toBe(true)
    expect(await findLearnerState(key)).toEqual(plain.after)
  })

  it('writes the plan with the answer and keeps what the answer made of it', async () => {
    const plan = { mode: { kind: 'placement', asked: 3 }, deferred: { [course.objectiveIds[1]]: 1.77e12 } } as const
    const record = { ...recordOf(await open(), initialState()), plan }
    await recordAnswer(db, record)
    expect((await findLearner(db, key))?.plan).toEqual(plan)
    expect((await findAnswerContext(db, record))?.plan).toEqual(plan)
  })

  it('reads back the submission and the event as they were written', async () => {
    const record = recordOf(await open(), initialState())
    await recordAnswer(db, record)
    const submission = await findSubmission(db, record)
    expect(submission).toMatchObject({ response: record.response, grade: record.grade })
    expect(submission?.submittedAt.getTime()).toBe(record.submittedAt)
    expect(await findAnsweredEvent(db, record)).toEqual(record.event)
  })

  it('writes nothing at all when another writer was first', async () => {
    const stale = recordOf(await open(), { ...initialState(), sequence: 3 })
    expect(await recordAnswer(db, stale)).toBe(false)
    expect(await findLearnerState(key)).toEqual(initialState())
    expect(await findSubmission(db, stale)).toBeNull()
    expect(await db.activityTally.count({ where: key })).toBe(0)
    expect(await db.reliabilityTally.count({ where: key })).toBe(0)
    expect(await findAnsweredEvent(db, stale)).toBeNull()
    expect((await findLatestVariant(db, key))?.status).toBe('open')
  })

  it('lets one of two answers read from the same state through', async () => {
    const variantId = await open()
    const both = [recordOf(variantId, initialState()), recordOf(variantId, initialState())]
    const written = await Promise.all(both.map((record) => recordAnswer(db, record)))
    expect(written.toSorted()).toEqual([false, true])
    expect(await db.submission.count({ where: { courseId: course.id } })).toBe(1)
  })

  it('folds a second answer onto the rows of the first', async () => {
    const first = recordOf(await open(), initialState())
    await recordAnswer(db, first)
    const second = recordOf(await open(), first.after)
    expect(await recordAnswer(db, second)).toBe(true)
    expect(await findLearnerState(key)).toEqual(second.after)
    expect(await db.mastery.count({ where: { courseId: course.id } })).toBe(1)
  })
})

describe('recordPlan', () => {
  const plan = { mode: { kind: 'placement', asked: 0 }, deferred: {} } as const

  it('writes what was asked for and its event under the next number, and moves no belief', async () => {
    const event = { kind: 'placement-started', plan } as const
    expect(await recordPlan(db, { ...key, sequence: 0, event, now: 5 })).toBe(true)
    expect(await findLearner(db, key)).toEqual({ state: { ...initialState(), sequence: 1 }, plan })
    expect(await listLearnerEvents(db, key)).toEqual([{ sequence: 1, occurredAt: new Date(5), event }])
  })

  it('writes nothing when another writer was first', async () => {
    const event = { kind: 'extra-started', plan: { ...plan, mode: { kind: 'extra' } } } as const
    const both = [1, 2].map((now) => recordPlan(db, { ...key, sequence: 0, event, now }))
    expect((await Promise.all(both)).toSorted()).toEqual([false, true])
    expect(await db.learnerEvent.count({ where: key })).toBe(1)
  })
})

describe('a variant', () => {
  it('is the latest until another is opened, and is left but once answered', async () => {
    const variantId = await open()
    await leaveVariant(db, { ...key, variantId, leftAt: 6 })
    expect(await findLatestVariant(db, key)).toMatchObject({ id: variantId, status: 'open', isLeft: false, seed: 7 })
    await recordAnswer(db, recordOf(variantId, initialState()))
    expect(await findLatestVariant(db, key)).toMatchObject({ id: variantId, status: 'answered', isLeft: false })
    await leaveVariant(db, { ...key, variantId, leftAt: 6 })
    expect(await findLatestVariant(db, key)).toMatchObject({ id: variantId, isLeft: true })
    const next = await open()
    expect(next).not.toBe(variantId)
  })

  it('skipped takes a place in the log and closes once', async () => {
    const variantId = await open()
    const skip = { ...key, variantId, skippedAt: 1_772_366_400_000 }
    await Promise.all([skipVariant(db, skip), skipVariant(db, skip), skipVariant(db, skip)])
    expect(await findLearnerState(key)).toEqual({ ...initialState(), sequence: 1 })
    expect(await findLatestVariant(db, key)).toMatchObject({ id: variantId, status: 'skipped' })
    expect(await db.learnerEvent.count({ where: key })).toBe(1)
  })
})

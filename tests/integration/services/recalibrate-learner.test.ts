import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import { db } from '@/lib/db/client'
import { findLearner, type LearnerKey } from '@/lib/db/queries/learner'
import { listLearnerEvents } from '@/lib/db/queries/learner-event'
import { recordPlan } from '@/lib/db/queries/record-plan'
import { extended } from '@/lib/mastery/extended-constants'
import { sigmoid } from '@/lib/mastery/logistic'
import { plainPlan } from '@/lib/mastery/plan'
import { getCalibrationInForce } from '@/lib/services/calibrations'
import { getHome } from '@/lib/services/get-home'
import { getProgress } from '@/lib/services/get-progress'
import { openPractice } from '@/lib/services/open-practice'
import { recalibrateLearner } from '@/lib/services/recalibrate-learner'
import { recordSubmission } from '@/lib/services/record-submission'
import { createActor } from '@/tests/support/factories'
import { getOpenVariant } from '@/tests/support/open-variant'
import { practise } from '@/tests/support/practise'
import { publishCalibration } from '@/tests/support/publish-calibration'
import { replayedLearner } from '@/tests/support/replayed-learner'
import { shownClass } from '@/tests/support/shown-class'
import { createStudentOf, createTaughtCourse, type TaughtCourse } from '@/tests/support/taught-course'

let course: TaughtCourse
let student: Actor
let key: LearnerKey

beforeEach(async () => {
  course = await createTaughtCourse()
  student = await createStudentOf(course)
  key = { courseId: course.id, studentId: student.userId }
  await practise(course, student, 7)
})

function harder(by: number) {
  return Object.fromEntries([0, 1, 2, 3, 4, 5].map((index) => [`${course.lessonId}-question-${index}`, by]))
}

async function recalibrations() {
  const events = await listLearnerEvents(db, key)
  return events.flatMap(({ event }) => (event.kind === 'recalibrated' ? [event] : []))
}

describe('a learner whose state is of another calibration', () => {
  it('is worked out anew from their own log when next read', async () => {
    const before = await findLearner(db, key)
    const version = await publishCalibration({ difficulties: harder(1.5), easiness: { [course.objectiveIds[0]]: 0.3 } })
    await getHome(student, course.slug)
    const after = await findLearner(db, key)
    expect(after?.state.constantsVersion).toBe(version)
    expect(after?.state.sequence).toBe((before?.state.sequence ?? 0) + 1)
    expect(after?.state.general.mean).not.toBe(before?.state.general.mean)
    expect(after).toEqual(await replayedLearner(key))
    expect(await db.submission.count({ where: key })).toBe(7)
  })

  it('is told what of the shown level was recalibration, and it adds up', async () => {
    const [earlier] = (await getProgress(student, course.slug)).objectives
    const version = await publishCalibration({ difficulties: harder(2) })
    const [later] = (await getProgress(student, course.slug)).objectives
    const [event, ...others] = await recalibrations()
    expect(others).toEqual([])
    expect(event?.constantsVersion).toBe(version)
    const change = event?.changes.find(({ objectiveId }) => objectiveId === later?.objectiveId)
    expect(sigmoid(change?.before ?? 0)).toBeCloseTo(earlier?.level ?? 0, 6)
    expect(sigmoid(change?.after ?? 0)).toBeCloseTo(later?.level ?? 0, 6)
    expect(later?.level).toBeGreaterThan(earlier?.level ?? 1)
  })

  it('goes on from there, and the log still gives every bit', async () => {
    await publishCalibration({ difficulties: harder(1) })
    await practise(course, student, 4)
    await publishCalibration({ difficulties: harder(-0.5) })
    await practise(course, student, 4)
    expect(await findLearner(db, key)).toEqual(await replayedLearner(key))
    const [newest] = (await listLearnerEvents(db, key)).toReversed()
    if (newest?.event.kind !== 'answered') throw new TypeError('the last event is an answer')
    expect(newest.event.observation.difficulty).toEqual({ mean: -0.5, variance: 0.1 + 0.2 })
    expect(newest.event.observation.discrimination).toBe(1 / 3 + 0.5)
    expect(await recalibrations()).toHaveLength(2)
  })

  it('loses recent form and the second hypothesis with constants that have none, and gains them again to the bit', async () => {
    await publishCalibration({ difficulties: {}, constants: { extension: null } })
    await practise(course, student, 5)
    expect((await findLearner(db, key))?.state.extension).toBeNull()
    expect(await db.mastery.count({ where: { ...key, known: { not: null } } })).toBe(0)
    await publishCalibration({ difficulties: {}, constants: { extension: extended.extension } })
    await getHome(student, course.slug)
    const stored = await findLearner(db, key)
    expect(stored?.state.extension?.allOrNoneShare).toBeGreaterThan(0)
    expect(stored).toEqual(await replayedLearner(key))
    expect(await db.mastery.count({ where: { ...key, known: { not: null } } })).toBeGreaterThan(0)
  })

  it('keeps what they asked for, and the log gives the plan as it gives the state', async () => {
    const sequence = (await findLearner(db, key))?.state.sequence ?? 0
    const plan = {
      mode: { kind: 'placement', asked: 0 },
      deferred: { [course.objectiveIds[1]]: Date.now() + 1e9 },
    } as const
    await recordPlan(db, { ...key, sequence, event: { kind: 'placement-started', plan }, now: Date.now() })
    await practise(course, student, 2)
    const before = await findLearner(db, key)
    expect(before).toEqual(await replayedLearner(key))
    expect(before?.plan).not.toEqual(plainPlan)
    await publishCalibration({ difficulties: harder(1) })
    await getHome(student, course.slug)
    expect((await findLearner(db, key))?.plan).toEqual(before?.plan)
    expect(await findLearner(db, key)).toEqual(await replayedLearner(key))
  })

  it('is recalibrated before an answer that was under way counts', async () => {
    await openPractice(student, course.slug)
    const { id: answered } = await db.variant.findFirstOrThrow({ where: key, orderBy: { closedAt: 'desc' } })
    await db.$executeRaw`UPDATE variant SET choice = jsonb_set(choice, '{leftAt}', '1'::jsonb) WHERE id = ${answered}::uuid`
    await openPractice(student, course.slug)
    const { id, right } = await getOpenVariant(course, student)
    const version = await publishCalibration({ difficulties: harder(1) })
    const sent = { courseId: course.id, variantId: id, requestKey: randomUUID(), response: { bits: right } }
    expect((await recordSubmission(student, sent)).kind).toBe('recorded')
    const kinds = (await listLearnerEvents(db, key)).slice(-2).map(({ event }) => event.kind)
    expect(kinds).toEqual(['recalibrated', 'answered'])
    const stored = await findLearner(db, key)
    expect(stored?.state.constantsVersion).toBe(version)
    expect(stored).toEqual(await replayedLearner(key))
  })

  it('is recalibrated once by many who ask at once, an instructor among them', async () => {
    await publishCalibration({ difficulties: harder(1) })
    const calibration = await getCalibrationInForce()
    const instructor = await createActor({ enrolments: { [course.id]: 'instructor' } })
    const job = () => recalibrateLearner({ key, calibration, now: Date.now() })
    await Promise.all([job(), job(), job(), getHome(student, course.slug), shownClass(instructor, course.slug)])
    expect(await recalibrations()).toHaveLength(1)
    expect(await findLearner(db, key)).toEqual(await replayedLearner(key))
  })

  it('keeps the state of a former release readable when its constants are gone', async () => {
    await db.$executeRaw`UPDATE learner SET constants_version = 'of long ago' WHERE student_id = ${key.studentId}::uuid`
    await getHome(student, course.slug)
    expect(await findLearner(db, key)).toEqual(await replayedLearner(key))
    const [event] = await recalibrations()
    expect(event?.previousVersion).toBe('of long ago')
    for (const { before, after } of event?.changes ?? []) expect(after).toBeCloseTo(before, 6)
  })
})

import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import { db } from '@/lib/db/client'
import { saveAccommodationOf } from '@/lib/db/queries/accommodation'
import { AppError } from '@/lib/errors'
import { removeAccommodation } from '@/lib/services/accommodations'
import { closeExpired } from '@/lib/services/close-expired'
import { getAssessmentStart } from '@/lib/services/get-assessment-start'
import { getAttempt } from '@/lib/services/get-attempt'
import { leavePlace } from '@/lib/services/leave-place'
import { startAttempt } from '@/lib/services/start-attempt'
import { submitAttempt } from '@/lib/services/submit-attempt'
import { syncAttempt } from '@/lib/services/sync-attempt'
import {
  type AttemptCourse,
  createAttemptCourse,
  examOf,
  publishAssessment,
  reviseAssessment,
  slotOf,
} from '@/tests/support/attempt-course'
import { begin, flag, rightAnswer, save } from '@/tests/support/attempt-work'
import { createActor } from '@/tests/support/factories'
import { createStudentOf } from '@/tests/support/taught-course'

const noon = Date.UTC(2026, 2, 1, 12)
const minute = 60_000
/** The decimals of every key here, as far as screens show them; no other number has them. */
const keyDigits = /\.731[56]/
let course: AttemptCourse
let student: Actor

beforeEach(async () => {
  course = await createAttemptCourse()
  student = await createStudentOf(course)
  vi.useFakeTimers({ toFake: ['Date'], now: noon })
})
afterEach(() => {
  vi.useRealTimers()
})

const closing = { timeline: [{ until: '2026-03-01T18:00', percent: 100 }] }

function view(attemptId: string, assessmentId: string, actor: Actor = student) {
  return getAttempt(actor, { courseSlug: course.slug, assessmentId, attemptId })
}

function startOf(assessmentId: string, actor: Actor = student) {
  return getAssessmentStart(actor, { courseSlug: course.slug, assessmentId })
}

async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work
    return 'allowed'
  } catch (error) {
    return error instanceof AppError ? error.code : 'unexpected'
  }
}

describe('starting', () => {
  it('gives every slot a problem and the deadline of the time limit', async () => {
    const exam = await publishAssessment(course, examOf(course))
    const attemptId = await begin(course, student, exam)
    const { attempt, places } = await view(attemptId, exam)
    expect(attempt).toMatchObject({ number: 1, state: 'open', deadlineAt: '2026-03-01T12:40:00.000Z' })
    expect(places.map((place) => place.kind)).toEqual(['shown', 'shown', 'shown'])
  })

  it('ends an attempt no later than the assessment closes', async () => {
    const exam = await publishAssessment(
      course,
      examOf(course, { timeline: [{ until: '2026-03-01T12:15', percent: 100 }] }),
    )
    const { attempt } = await view(await begin(course, student, exam), exam)
    expect(attempt.deadlineAt).toBe('2026-03-01T12:15:00.000Z')
  })

  it('starts one attempt from ten tabs at once, and all go on with it', async () => {
    const exam = await publishAssessment(course, examOf(course, { attemptsAllowed: 3 }))
    const tabs = await Promise.all(Array.from({ length: 10 }, () => begin(course, student, exam)))
    expect(new Set(tabs).size).toBe(1)
    expect(await db.attempt.count({ where: { assessmentId: exam } })).toBe(1)
  })

  it('asks for the password, in its own words only', async () => {
    const exam = await publishAssessment(course, examOf(course, { password: 'open sesame' }))
    const asked = { courseId: course.id, assessmentId: exam }
    expect(await startAttempt(student, { ...asked, password: 'Open sesame' })).toEqual({ kind: 'wrong-password' })
    expect(await startAttempt(student, { ...asked, password: 'open sesame' })).toMatchObject({ kind: 'started' })
    expect(JSON.stringify(await startOf(exam))).not.toContain('sesame')
  })

  it('lets nobody try a list of passwords', async () => {
    const exam = await publishAssessment(course, examOf(course, { password: 'open sesame' }))
    const asked = { courseId: course.id, assessmentId: exam }
    for (let tries = 0; tries < 20; tries += 1)
      expect(await startAttempt(student, { ...asked, password: `guess ${tries}` })).toEqual({ kind: 'wrong-password' })
    expect(await codeOf(startAttempt(student, { ...asked, password: 'open sesame' }))).toBe('rate-limited')
    const classmate = await createStudentOf(course)
    expect(await startAttempt(classmate, { ...asked, password: 'open sesame' })).toMatchObject({ kind: 'started' })
  })

  it('refuses before the opening, from the close on, and when no attempt is left', async () => {
    const dated = examOf(course, { ...closing, opensAt: '2026-03-01T12:00' })
    const exam = await publishAssessment(course, dated)
    const asked = { courseId: course.id, assessmentId: exam, password: '' }
    vi.setSystemTime(noon - 1)
    expect(await startAttempt(student, asked)).toEqual({ kind: 'refused' })
    expect((await startOf(exam)).start).toEqual({ kind: 'not-open', at: '2026-03-01T12:00:00.000Z' })
    vi.setSystemTime(noon)
    await submitAttempt(student, { courseId: course.id, attemptId: await begin(course, student, exam) })
    expect(await startAttempt(student, asked)).toEqual({ kind: 'refused' })
    expect((await startOf(exam)).start).toEqual({ kind: 'none-left' })
    vi.setSystemTime(noon + 6 * 60 * minute)
    expect((await startOf(exam)).start).toEqual({ kind: 'closed', at: '2026-03-01T18:00:00.000Z' })
  })

  it('says of a slot that finds no question that the pool is too small', async () => {
    const exam = await publishAssessment(course, examOf(course, { slots: [slotOf('withdrawn-meanwhile-0')] }))
    expect(await startAttempt(student, { courseId: course.id, assessmentId: exam, password: '' })).toEqual({
      kind: 'pool-too-small',
    })
  })

  it('shows a draft to no student', async () => {
    const exam = await publishAssessment(course, examOf(course))
    await db.assessment.updateMany({ where: { id: exam }, data: { publishedAt: null } })
    expect(await codeOf(startOf(exam))).toBe('not-found')
    expect(await codeOf(startAttempt(student, { courseId: course.id, assessmentId: exam, password: '' }))).toBe(
      'not-found',
    )
  })
})

describe('handing in', () => {
  it('grades every saved answer once, keeps the points, and gives a receipt that holds', async () => {
    const exam = await publishAssessment(course, examOf(course, closing))
    const attemptId = await begin(course, student, exam)
    await save(course, student, {
      attemptId,
      slotId: 'slot-0',
      bits: await rightAnswer({ attemptId, slotId: 'slot-0' }),
    })
    await save(course, student, { attemptId, slotId: 'slot-1', bits: '1' })
    vi.setSystemTime(noon + 10 * minute)
    const key = { courseId: course.id, attemptId }
    await Promise.all([submitAttempt(student, key), submitAttempt(student, key), closeExpired(Date.now())])
    await submitAttempt(student, key)
    const stored = await db.attemptSubmission.findMany({ where: { attemptId }, orderBy: { slotId: 'asc' } })
    expect(stored.map(({ slotId, scoreFraction }) => [slotId, scoreFraction])).toEqual([
      ['slot-0', 1],
      ['slot-1', 0],
    ])
    const { attempt, receipt } = await view(attemptId, exam)
    expect(attempt).toMatchObject({ state: 'graded', closedBy: 'student', closedAt: '2026-03-01T12:10:00.000Z' })
    expect(receipt).toMatchObject({ hash: expect.stringMatching(/^[0-9a-f]{64}$/), matches: true })
    const grade = await db.assessmentGrade.findFirstOrThrow({ where: { assessmentId: exam } })
    expect(grade).toMatchObject({ computedPoints: 10, maxPoints: 30, sequence: 1 })
    expect(await db.gradeEntry.count({ where: { assessmentId: exam } })).toBe(1)
  })

  it('says of a receipt that it does not match once what is stored was tampered with', async () => {
    const exam = await publishAssessment(course, examOf(course, closing))
    const attemptId = await begin(course, student, exam)
    await save(course, student, { attemptId, slotId: 'slot-0', bits: '1' })
    await submitAttempt(student, { courseId: course.id, attemptId })
    await db.attemptProblem.updateMany({ where: { attemptId, slotId: 'slot-0' }, data: { response: { bits: '2' } } })
    expect((await view(attemptId, exam)).receipt).toMatchObject({ matches: false })
  })

  it('gives an answer that cannot be read no points and keeps the reason for the release', async () => {
    const exam = await publishAssessment(course, examOf(course, closing))
    const attemptId = await begin(course, student, exam)
    await save(course, student, { attemptId, slotId: 'slot-0', bits: 'a few' })
    await submitAttempt(student, { courseId: course.id, attemptId })
    vi.setSystemTime(noon + 7 * 60 * minute)
    const { places, score } = await view(attemptId, exam)
    const [first] = places
    if (first?.kind !== 'shown') throw new TypeError('all is shown after the close')
    expect(first.problem.tries[0]?.outcome).toMatchObject({
      kind: 'shown',
      scoreFraction: 0,
      unreadable: [{ name: 'bits' }],
    })
    expect(score?.points).toBe(0)
  })

  it('tells nothing of a key before the release, and all of it after', async () => {
    const exam = await publishAssessment(course, examOf(course, closing))
    const attemptId = await begin(course, student, exam)
    await save(course, student, { attemptId, slotId: 'slot-0', bits: '1' })
    const before = JSON.stringify([await view(attemptId, exam), await startOf(exam)])
    await submitAttempt(student, { courseId: course.id, attemptId })
    const submitted = JSON.stringify([await view(attemptId, exam), await startOf(exam)])
    expect(before + submitted).not.toMatch(keyDigits)
    expect((await view(attemptId, exam)).score).toBeNull()
    vi.setSystemTime(noon + 6 * 60 * minute)
    const released = await view(attemptId, exam)
    expect(JSON.stringify(released)).toMatch(keyDigits)
    expect(released.attempt.state).toBe('released')
    expect(released.score).toMatchObject({ points: 0, maxPoints: 30 })
    expect((await startOf(exam)).attempts).toMatchObject([{ points: 0, maxPoints: 30 }])
  })
})

describe('extra time', () => {
  const later = { timeline: [{ until: '2026-03-02T18:00', percent: 100 }], timeFactor: 1.5 }

  it('gives its student more of the clock, and keeps the answers from everybody until that student is done', async () => {
    const exam = await publishAssessment(course, examOf(course, closing))
    const slow = await createStudentOf(course)
    const target = { kind: 'student', studentId: slow.userId } as const
    const key = { courseId: course.id, assessmentId: exam, target }
    await saveAccommodationOf(db, { ...key, terms: later, authorId: course.instructor.userId, at: new Date() })
    const attemptId = await begin(course, student, exam)
    await submitAttempt(student, { courseId: course.id, attemptId })
    expect((await startOf(exam, slow)).rules).toMatchObject({ timeLimitSeconds: 3_600, timeFactor: 1.5 })
    vi.setSystemTime(noon + 7 * 60 * minute)
    const early = await view(attemptId, exam)
    expect(JSON.stringify(early)).not.toMatch(keyDigits)
    expect(early.release[0]).toMatchObject({ isReleased: false, at: '2026-03-02T18:00:00.000Z' })
    expect((await startOf(exam, slow)).start).toEqual({ kind: 'can-start' })
    vi.setSystemTime(noon + 30 * 60 * minute)
    expect(JSON.stringify(await view(attemptId, exam))).toMatch(keyDigits)
  })

  it('taken away from somebody who is in an attempt still keeps the answers from the others until that ends', async () => {
    const exam = await publishAssessment(course, examOf(course, { ...closing, timeLimitMinutes: null }))
    const slow = await createStudentOf(course)
    const target = { kind: 'student', studentId: slow.userId } as const
    const key = { courseId: course.id, assessmentId: exam, target }
    await saveAccommodationOf(db, { ...key, terms: later, authorId: course.instructor.userId, at: new Date() })
    const attemptId = await begin(course, student, exam)
    await submitAttempt(student, { courseId: course.id, attemptId })
    await begin(course, slow, exam)
    await removeAccommodation(course.instructor, key)
    vi.setSystemTime(noon + 7 * 60 * minute)
    expect(JSON.stringify(await view(attemptId, exam))).not.toMatch(keyDigits)
    vi.setSystemTime(noon + 30 * 60 * minute)
    expect(JSON.stringify(await view(attemptId, exam))).toMatch(keyDigits)
  })
})

describe('expiry', () => {
  it('submits what was saved, at the deadline to the millisecond, without anybody looking', async () => {
    const exam = await publishAssessment(course, examOf(course))
    const attemptId = await begin(course, student, exam)
    await save(course, student, {
      attemptId,
      slotId: 'slot-0',
      bits: await rightAnswer({ attemptId, slotId: 'slot-0' }),
    })
    vi.setSystemTime(noon + 40 * minute - 1)
    await closeExpired(Date.now())
    expect((await db.attempt.findFirstOrThrow({ where: { id: attemptId } })).closedAt).toBeNull()
    vi.setSystemTime(noon + 40 * minute + 300)
    await Promise.all([closeExpired(Date.now()), closeExpired(Date.now()), closeExpired(Date.now())])
    const closed = await db.attempt.findFirstOrThrow({ where: { id: attemptId } })
    expect(closed).toMatchObject({ closedAt: new Date(noon + 40 * minute), closedBy: 'time' })
    expect(closed.gradedAt).not.toBeNull()
    expect(await db.attemptSubmission.count({ where: { attemptId } })).toBe(1)
  })

  it('holds on reading too, where no worker came', async () => {
    const exam = await publishAssessment(course, examOf(course))
    const attemptId = await begin(course, student, exam)
    vi.setSystemTime(noon + 40 * minute)
    const sync = await syncAttempt(student, { courseId: course.id, attemptId })
    expect(sync.isOver).toBe(true)
    expect((await view(attemptId, exam)).attempt).toMatchObject({
      closedBy: 'time',
      closedAt: '2026-03-01T12:40:00.000Z',
    })
  })

  it('takes a hand-in that comes too late for the clock having done it', async () => {
    const exam = await publishAssessment(course, examOf(course))
    const attemptId = await begin(course, student, exam)
    vi.setSystemTime(noon + 41 * minute)
    await submitAttempt(student, { courseId: course.id, attemptId })
    expect((await view(attemptId, exam)).attempt).toMatchObject({
      closedBy: 'time',
      closedAt: '2026-03-01T12:40:00.000Z',
    })
  })

  it('grades what was closed by a process that ended before it was done', async () => {
    const exam = await publishAssessment(course, examOf(course))
    const attemptId = await begin(course, student, exam)
    await save(course, student, { attemptId, slotId: 'slot-0', bits: '1' })
    await db.attempt.updateMany({ where: { id: attemptId }, data: { closedAt: new Date(), closedBy: 'student' } })
    await closeExpired(Date.now())
    expect((await db.attempt.findFirstOrThrow({ where: { id: attemptId } })).gradedAt).not.toBeNull()
    expect(await db.attemptSubmission.count({ where: { attemptId } })).toBe(1)
  })

  it('keeps a save after the end and tells how many came late', async () => {
    const exam = await publishAssessment(course, examOf(course))
    const attemptId = await begin(course, student, exam)
    vi.setSystemTime(noon + 41 * minute)
    expect(await save(course, student, { attemptId, slotId: 'slot-0', bits: '1' })).toMatchObject({ kind: 'late' })
    expect(await view(attemptId, exam)).toMatchObject({ lateChanges: 1 })
  })
})

describe('one way', () => {
  it('sends only the place the student has come to, and takes no answer for one that was left', async () => {
    const exam = await publishAssessment(course, examOf(course, { navigation: 'one-way' }))
    const attemptId = await begin(course, student, exam)
    const kinds = async () => (await view(attemptId, exam)).places.map(({ kind }) => kind)
    expect(await kinds()).toEqual(['shown', 'ahead', 'ahead'])
    const key = { courseId: course.id, attemptId }
    await leavePlace(student, { ...key, position: 0 })
    await leavePlace(student, { ...key, position: 0 })
    expect(await kinds()).toEqual(['left', 'shown', 'ahead'])
    expect(await save(course, student, { attemptId, slotId: 'slot-0', bits: '1' })).toMatchObject({ kind: 'late' })
    await leavePlace(student, { ...key, position: 1 })
    await leavePlace(student, { ...key, position: 2 })
    expect(await kinds()).toEqual(['left', 'left', 'shown'])
  })
})

describe('what may go wrong', () => {
  it('keeps an attempt whole when its question is archived meanwhile', async () => {
    const exam = await publishAssessment(course, examOf(course))
    const attemptId = await begin(course, student, exam)
    await db.question.updateMany({ where: { id: { in: [...course.questionIds] } }, data: { archivedAt: new Date() } })
    await save(course, student, {
      attemptId,
      slotId: 'slot-0',
      bits: await rightAnswer({ attemptId, slotId: 'slot-0' }),
    })
    await submitAttempt(student, { courseId: course.id, attemptId })
    expect(await db.attemptSubmission.findFirst({ where: { attemptId } })).toMatchObject({ scoreFraction: 1 })
  })

  it('keeps an attempt as it was drawn when its assessment is changed', async () => {
    const exam = await publishAssessment(course, examOf(course))
    const attemptId = await begin(course, student, exam)
    const fewer = examOf(course, { slots: [slotOf(course.questionIds[5] ?? '')], title: 'Changed' })
    await reviseAssessment(course, { assessmentId: exam, revision: 2, definition: fewer })
    const { places, assessment } = await view(attemptId, exam)
    expect(places).toHaveLength(3)
    expect(assessment.title).toBe('Changed')
  })

  it('closes the attempt of a student who was removed, and shows it to the student no more', async () => {
    const exam = await publishAssessment(course, examOf(course))
    const attemptId = await begin(course, student, exam)
    await save(course, student, { attemptId, slotId: 'slot-0', bits: '1' })
    const removed = { ...student, enrolments: {} }
    expect(await codeOf(view(attemptId, exam, removed))).toBe('not-found')
    expect(await codeOf(submitAttempt(removed, { courseId: course.id, attemptId }))).toBe('not-found')
    vi.setSystemTime(noon + 41 * minute)
    await closeExpired(Date.now())
    expect(await db.attemptSubmission.count({ where: { attemptId } })).toBe(1)
    expect((await view(attemptId, exam, course.instructor)).attempt.state).toBe('graded')
  })

  it('looks the same to a classmate, an outsider, and for ids that are nobody’s', async () => {
    const exam = await publishAssessment(course, examOf(course))
    const attemptId = await begin(course, student, exam)
    const classmate = await createStudentOf(course)
    const key = { courseId: course.id, attemptId }
    const outsider = await createActor()
    const works = [
      view(attemptId, exam, classmate),
      view(attemptId, exam, outsider),
      view(randomUUID(), exam),
      view('not an id', exam),
      view(attemptId, randomUUID()),
      submitAttempt(classmate, key),
      syncAttempt(classmate, key),
      leavePlace(classmate, { ...key, position: 0 }),
      flag(course, classmate, { attemptId, slotId: 'slot-0', flag: 'set' }),
      startOf(randomUUID()),
      startOf('not an id'),
    ]
    const codes = await Promise.all(works.map(codeOf))
    expect(codes).toEqual(codes.map(() => 'not-found'))
    expect(await db.attempt.findFirstOrThrow({ where: { id: attemptId } })).toMatchObject({
      closedAt: null,
      reachedPosition: 0,
    })
  })

  it('flags a problem and takes the flag away', async () => {
    const exam = await publishAssessment(course, examOf(course))
    const attemptId = await begin(course, student, exam)
    const flagged = async () =>
      (await db.attemptProblem.findFirstOrThrow({ where: { attemptId, slotId: 'slot-0' } })).isFlagged
    const place = { attemptId, slotId: 'slot-0' }
    await flag(course, student, { ...place, flag: 'set' })
    expect(await flagged()).toBe(true)
    await flag(course, student, { ...place, flag: 'cleared' })
    expect(await flagged()).toBe(false)
  })
})

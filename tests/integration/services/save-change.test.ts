import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import { type SaveChange, saveChangeSchema } from '@/lib/contracts/attempt-requests'
import { db } from '@/lib/db/client'
import { countLateChanges } from '@/lib/db/queries/attempt-problem'
import { closeAttempt } from '@/lib/db/queries/close-attempt'
import { AppError } from '@/lib/errors'
import { saveChange } from '@/lib/services/save-change'
import { syncAttempt } from '@/lib/services/sync-attempt'
import {
  type AttemptCourse,
  createAttemptCourse,
  examOf,
  placeAttempt,
  publishAssessment,
} from '@/tests/support/attempt-course'
import { createActor } from '@/tests/support/factories'
import { createStudentOf } from '@/tests/support/taught-course'

const [laptop, phone] = [randomUUID(), randomUUID()]
let course: AttemptCourse
let student: Actor
let assessmentId: string
let attemptId: string

beforeEach(async () => {
  course = await createAttemptCourse()
  student = await createStudentOf(course)
  assessmentId = await publishAssessment(course, examOf(course))
  attemptId = await placeAttempt(course, { assessmentId, student })
})

afterEach(() => {
  vi.useRealTimers()
})

type Answer = Extract<SaveChange, { readonly kind: 'answer' }>
type Flag = Extract<SaveChange, { readonly kind: 'flag' }>

function change(bits: string, parts: Partial<Answer> = {}): SaveChange {
  const where = { courseId: course.id, attemptId, slotId: 'slot-0', variantNumber: 1 }
  const made = { changeId: randomUUID(), deviceId: laptop, deviceSequence: 1 }
  return { ...where, ...made, kind: 'answer', response: { bits }, ...parts }
}

function flag(put: Flag['flag'], parts: Partial<Flag> = {}): SaveChange {
  const where = { courseId: course.id, attemptId, slotId: 'slot-0', variantNumber: 1 }
  const made = { changeId: randomUUID(), deviceId: laptop, deviceSequence: 1 }
  return { ...where, ...made, kind: 'flag', flag: put, ...parts }
}

async function isFlagged(): Promise<boolean> {
  return (await db.attemptProblem.findFirstOrThrow({ where: { attemptId, slotId: 'slot-0' } })).isFlagged
}

async function current(slotId = 'slot-0') {
  const where = { courseId: course.id, attemptId, slotId }
  const row = await db.attemptProblem.findFirstOrThrow({ where })
  return row.response
}

function countChanges(): Promise<number> {
  return db.attemptChange.count({ where: { courseId: course.id, attemptId } })
}

async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work
    return 'allowed'
  } catch (error) {
    return error instanceof AppError ? error.code : 'unexpected'
  }
}

describe('saveChange', () => {
  it('keeps the change and makes it the answer', async () => {
    const now = Date.UTC(2026, 2, 1, 12)
    vi.useFakeTimers({ toFake: ['Date'], now })
    const saved = await saveChange(student, change('4'))
    expect(saved).toEqual({ kind: 'saved', savedAt: '2026-03-01T12:00:00.000Z', replaced: 'own' })
    expect(await current()).toEqual({ bits: '4' })
    expect(await db.attemptChange.findFirstOrThrow({ where: { attemptId } })).toMatchObject({ isLate: false })
  })

  it('records a change once, however often it is sent, and tells again when it was saved', async () => {
    const sent = change('4')
    const first = await saveChange(student, sent)
    expect(await saveChange(student, sent)).toEqual(first)
    const together = await Promise.all(Array.from({ length: 10 }, () => saveChange(student, sent)))
    expect(together).toEqual(together.map(() => first))
    expect(await countChanges()).toBe(1)
  })

  it('records a change once when ten first sends arrive at the same time', async () => {
    const sent = change('4')
    const together = await Promise.all(Array.from({ length: 10 }, () => saveChange(student, sent)))
    expect(new Set(together.map(({ savedAt }) => savedAt)).size).toBe(1)
    expect(await countChanges()).toBe(1)
  })

  it('keeps the newest of a device as the answer in whatever order its changes arrive', async () => {
    await saveChange(student, change('new', { deviceSequence: 2 }))
    const old = await saveChange(student, change('old', { deviceSequence: 1 }))
    expect(old).toMatchObject({ kind: 'superseded', by: 'own' })
    expect(await current()).toEqual({ bits: 'new' })
    expect(await countChanges()).toBe(2)
  })

  it('keeps the newest of twenty changes of one device sent at the same time', async () => {
    const order = Array.from({ length: 20 }, (_, index) => ((index * 7) % 20) + 1)
    const sent = order.map((sequence) => change(String(sequence), { deviceSequence: sequence }))
    const results = await Promise.all(sent.map((each) => saveChange(student, each)))
    expect(results.every(({ kind }) => kind === 'saved' || kind === 'superseded')).toBe(true)
    expect(await current()).toEqual({ bits: '20' })
    expect(await countChanges()).toBe(20)
  })

  it('makes the later arrival the answer of two devices, and tells the later that it replaced the other', async () => {
    await saveChange(student, change('from the laptop'))
    const told = await saveChange(student, change('from the phone', { deviceId: phone }))
    expect(told).toMatchObject({ kind: 'saved', replaced: 'other-device' })
    expect(await current()).toEqual({ bits: 'from the phone' })
  })

  it('never brings back an older change of a device after another device has answered', async () => {
    await saveChange(student, change('laptop, second', { deviceSequence: 2 }))
    await saveChange(student, change('phone', { deviceId: phone }))
    const told = await saveChange(student, change('laptop, first', { deviceSequence: 1 }))
    expect(told).toMatchObject({ kind: 'superseded', by: 'other-device' })
    expect(await current()).toEqual({ bits: 'phone' })
  })

  it('answers each problem for itself', async () => {
    await saveChange(student, change('one'))
    await saveChange(student, change('two', { slotId: 'slot-1', deviceSequence: 2 }))
    expect([await current('slot-0'), await current('slot-1')]).toEqual([{ bits: 'one' }, { bits: 'two' }])
  })

  it('loses none of fifty changes that many students send at the same time', async () => {
    const students = await Promise.all(Array.from({ length: 10 }, () => createStudentOf(course)))
    const attempts = await Promise.all(students.map((each) => placeAttempt(course, { assessmentId, student: each })))
    const sent = students.flatMap((each, place) =>
      Array.from({ length: 5 }, (_, index) => {
        const own = change(String(index), { attemptId: attempts[place] ?? '', deviceSequence: index + 1 })
        return { each, own }
      }),
    )
    await Promise.all(sent.map(({ each, own }) => saveChange(each, own)))
    const answers = await db.attemptProblem.findMany({ where: { attemptId: { in: attempts }, slotId: 'slot-0' } })
    expect(answers.map(({ response }) => response)).toEqual(answers.map(() => ({ bits: '4' })))
    expect(await db.attemptChange.count({ where: { attemptId: { in: attempts } } })).toBe(50)
  })
})

describe('a save after the end', () => {
  const deadlineAt = Date.UTC(2026, 2, 1, 12)

  async function placeTimed(): Promise<void> {
    const timed = await createStudentOf(course)
    attemptId = await placeAttempt(course, { assessmentId, student: timed, startedAt: deadlineAt - 60_000, deadlineAt })
    student = timed
  }

  it('counts in the last millisecond, and is late at the deadline itself', async () => {
    await placeTimed()
    vi.useFakeTimers({ toFake: ['Date'], now: deadlineAt - 1 })
    expect(await saveChange(student, change('in time'))).toMatchObject({ kind: 'saved' })
    vi.setSystemTime(deadlineAt)
    expect(await saveChange(student, change('late', { deviceSequence: 2 }))).toMatchObject({ kind: 'late' })
    expect(await current()).toEqual({ bits: 'in time' })
  })

  it('is kept, marked late, and told so again when it is sent again', async () => {
    await placeTimed()
    vi.useFakeTimers({ toFake: ['Date'], now: deadlineAt + 5_000 })
    const sent = change('late')
    expect(await saveChange(student, sent)).toMatchObject({ kind: 'late' })
    expect(await saveChange(student, sent)).toMatchObject({ kind: 'late' })
    const [kept] = await db.attemptChange.findMany({ where: { attemptId } })
    expect(kept).toMatchObject({ isLate: true, response: { bits: 'late' } })
  })

  it('is late after the student has submitted', async () => {
    await closeAttempt(db, { courseId: course.id, attemptId, closedAt: Date.now(), closedBy: 'student' })
    expect(await saveChange(student, change('after'))).toMatchObject({ kind: 'late' })
  })

  it('lets either the save or the close be first when they meet, and nothing in between', async () => {
    const closing = closeAttempt(db, { courseId: course.id, attemptId, closedAt: Date.now(), closedBy: 'student' })
    const [told] = await Promise.all([saveChange(student, change('at the same time')), closing])
    expect(await current()).toEqual(told.kind === 'saved' ? { bits: 'at the same time' } : null)
    expect(await countChanges()).toBe(1)
  })
})

describe('who may save', () => {
  it('looks the same to a classmate, an outsider, and for an attempt or a problem that is not there', async () => {
    const classmate = await createStudentOf(course)
    expect(await codeOf(saveChange(classmate, change('4')))).toBe('not-found')
    expect(await codeOf(saveChange(await createActor(), change('4')))).toBe('not-found')
    expect(await codeOf(saveChange(student, change('4', { attemptId: randomUUID() })))).toBe('not-found')
    expect(await codeOf(saveChange(student, change('4', { slotId: 'slot-9' })))).toBe('not-found')
    expect(await codeOf(saveChange(student, change('4', { variantNumber: 2 })))).toBe('not-found')
    expect(await countChanges()).toBe(0)
  })

  it('refuses a student who was removed, and takes the same change once they are back', async () => {
    const sent = change('4')
    expect(await codeOf(saveChange({ ...student, enrolments: {} }, sent))).toBe('not-found')
    expect(await saveChange(student, sent)).toMatchObject({ kind: 'saved' })
  })

  it('is nobody who teaches or administers', async () => {
    expect(await codeOf(saveChange(course.instructor, change('4')))).toBe('forbidden')
    expect(await codeOf(saveChange(await createActor({ isAdmin: true }), change('4')))).toBe('forbidden')
  })
})

describe('a flag for review', () => {
  it('is journaled like an answer, once however often it is sent, and leaves the answer alone', async () => {
    await saveChange(student, change('4'))
    const put = flag('set', { deviceSequence: 2 })
    const first = await saveChange(student, put)
    expect(first).toMatchObject({ kind: 'saved', replaced: 'own' })
    expect(await Promise.all([1, 2, 3].map(() => saveChange(student, put)))).toEqual([first, first, first])
    expect([await isFlagged(), await current(), await countChanges()]).toEqual([true, { bits: '4' }, 2])
  })

  it('stands as its device put it last, in whatever order that arrives, whatever was typed meanwhile', async () => {
    await saveChange(student, flag('set', { deviceSequence: 3 }))
    await saveChange(student, change('4', { deviceSequence: 4 }))
    expect(await saveChange(student, flag('cleared', { deviceSequence: 1 }))).toMatchObject({ kind: 'superseded' })
    expect(await isFlagged()).toBe(true)
    expect(await saveChange(student, change('3', { deviceSequence: 2 }))).toMatchObject({ kind: 'superseded' })
    expect([await isFlagged(), await current()]).toEqual([true, { bits: '4' }])
  })

  it('of two devices is the one that came later, and the other is told by its next look', async () => {
    await saveChange(student, flag('set', { deviceSequence: 9 }))
    await saveChange(student, flag('cleared', { deviceId: phone }))
    const { flags } = await syncAttempt(student, { courseId: course.id, attemptId })
    expect(flags).toContainEqual({ slotId: 'slot-0', variantNumber: 1, isFlagged: false })
    await saveChange(student, flag('set', { deviceSequence: 10 }))
    expect(await isFlagged()).toBe(true)
  })

  it('that comes after the end is kept and marked, changes nothing, and is no answer that came late', async () => {
    await closeAttempt(db, { courseId: course.id, attemptId, closedAt: Date.now(), closedBy: 'student' })
    expect(await saveChange(student, flag('set'))).toMatchObject({ kind: 'late' })
    expect([await isFlagged(), await countChanges()]).toEqual([false, 1])
    expect(await countLateChanges(db, { courseId: course.id, attemptId })).toBe(0)
    await saveChange(student, change('5', { deviceSequence: 2 }))
    expect(await countLateChanges(db, { courseId: course.id, attemptId })).toBe(1)
  })

  it('and an answer are never one change, in the database too', async () => {
    await saveChange(student, change('4'))
    const both = db.$executeRaw`
      INSERT INTO attempt_change (course_id, attempt_id, change_id, slot_id, variant_number, device_id, device_sequence,
        response, is_flagged, saved_at, is_late)
      SELECT course_id, attempt_id, gen_random_uuid(), slot_id, variant_number, device_id, 7, response, true, saved_at, false
      FROM attempt_change WHERE attempt_id = ${attemptId}::uuid`
    await expect(both).rejects.toThrow('attempt_change_of_one_thing')
  })
})

describe('what a browser sends', () => {
  it('may be of a page that was opened before flags were journaled: then it is an answer', () => {
    const { kind: _kind, ...old } = { ...change('4') }
    expect(saveChangeSchema.parse(old)).toEqual(change('4', { changeId: old.changeId }))
    expect(saveChangeSchema.parse(flag('set'))).toMatchObject({ kind: 'flag', flag: 'set' })
    expect(saveChangeSchema.safeParse({ ...flag('set'), response: { bits: '4' } }).success).toBe(false)
    expect(saveChangeSchema.safeParse({ ...flag('set'), flag: 'up' }).success).toBe(false)
  })
})

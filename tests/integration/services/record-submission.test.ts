import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Actor } from '@/lib/auth/actor'
import { db } from '@/lib/db/client'
import { AppError } from '@/lib/errors'
import { openPractice } from '@/lib/services/open-practice'
import { recordSubmission } from '@/lib/services/record-submission'
import { skipProblem } from '@/lib/services/skip-problem'
import { createActor } from '@/tests/support/factories'
import { getOpenVariant, type OpenVariant } from '@/tests/support/open-variant'
import { createStudentOf, createTaughtCourse, type TaughtCourse } from '@/tests/support/taught-course'

let course: TaughtCourse
let student: Actor
let variant: OpenVariant

beforeEach(async () => {
  course = await createTaughtCourse()
  student = await createStudentOf(course)
  await openPractice(student, course.slug)
  variant = await getOpenVariant(course, student)
})

afterEach(() => {
  vi.useRealTimers()
})

function submission(bits: string, requestKey: string = randomUUID()) {
  return { courseId: course.id, variantId: variant.id, requestKey, response: { bits } }
}

async function countOf(table: 'submission' | 'learnerEvent' | 'mastery' | 'familiarity'): Promise<number> {
  const where = { where: { courseId: course.id, studentId: student.userId } }
  switch (table) {
    case 'submission':
      return db.submission.count(where)
    case 'learnerEvent':
      return db.learnerEvent.count(where)
    case 'mastery':
      return db.mastery.count(where)
    case 'familiarity':
      return db.familiarity.count(where)
  }
}

async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work
    return 'allowed'
  } catch (error) {
    return error instanceof AppError ? error.code : 'unexpected'
  }
}

describe('recordSubmission', () => {
  it('stores the answer, its grade, the new beliefs and the event in one go', async () => {
    expect(await recordSubmission(student, submission(variant.right))).toEqual({
      kind: 'recorded',
      variantId: variant.id,
    })
    const where = { courseId: course.id, studentId: student.userId }
    const [stored, event, learner, mastery, familiarity, closed] = await Promise.all([
      db.submission.findFirstOrThrow({ where }),
      db.learnerEvent.findFirstOrThrow({ where }),
      db.learner.findFirstOrThrow({ where }),
      db.mastery.findFirstOrThrow({ where }),
      db.familiarity.findFirstOrThrow({ where }),
      db.variant.findFirstOrThrow({ where }),
    ])
    expect(stored).toMatchObject({ variantId: variant.id, scoreFraction: 1, response: { bits: variant.right } })
    expect(event).toMatchObject({ sequence: 1, kind: 'answered', payload: { submissionId: stored.id } })
    expect(learner).toMatchObject({ sequence: 1, recentQuestions: [variant.questionId] })
    expect(mastery).toMatchObject({ objectiveId: course.objectiveIds[0], answerCount: 1, missStreak: 0 })
    expect(familiarity).toMatchObject({ questionId: variant.questionId, answerCount: 1 })
    expect(closed).toMatchObject({ status: 'answered', closedAt: stored.submittedAt })
  })

  it('names the mistake behind a wrong number and explains what it moved', async () => {
    await recordSubmission(student, submission(variant.mistaken))
    const view = await openPractice(student, course.slug)
    if (view.kind !== 'problem') throw new TypeError('a problem is on screen')
    const answered = view.problem.answered
    expect(answered?.parts[0]).toMatchObject({ scoreFraction: 0, mistakeName: 'Natural logarithm for base 2' })
    expect(answered?.changes).toHaveLength(1)
    const [change] = answered?.changes ?? []
    if (change === undefined) throw new TypeError('one objective moved')
    const { evidence, general, practice, time } = change.parts
    expect(evidence).toBeLessThan(0)
    expect(evidence + general + practice + time).toBeCloseTo(change.after - change.before, 12)
  })

  it('stores nothing of an unreadable answer and says what was expected', async () => {
    const result = await recordSubmission(student, submission('a few'))
    expect(result).toMatchObject({ kind: 'unreadable', parts: [{ name: 'bits' }] })
    expect(await countOf('submission')).toBe(0)
    expect(await countOf('learnerEvent')).toBe(0)
    expect((await recordSubmission(student, submission(variant.right))).kind).toBe('recorded')
  })

  it('records one submission of ten sent at once under one key', async () => {
    const sent = submission(variant.right)
    const results = await Promise.all(Array.from({ length: 10 }, () => recordSubmission(student, sent)))
    expect(results).toEqual(results.map(() => ({ kind: 'recorded', variantId: variant.id })))
    expect(await countOf('submission')).toBe(1)
    expect(await countOf('learnerEvent')).toBe(1)
  })

  it('records every answer of two hundred students who send at once, over far fewer connections', async () => {
    const students = await Promise.all(Array.from({ length: 200 }, () => createStudentOf(course)))
    const sent = await Promise.all(
      students.map(async (each) => {
        await openPractice(each, course.slug)
        const { id, right } = await getOpenVariant(course, each)
        return { courseId: course.id, variantId: id, requestKey: randomUUID(), response: { bits: right } }
      }),
    )
    const results = await Promise.all(sent.map((each, index) => recordSubmission(students[index] ?? student, each)))
    expect(results).toEqual(sent.map(({ variantId }) => ({ kind: 'recorded', variantId })))
    expect(await db.submission.count({ where: { courseId: course.id, scoreFraction: 1 } })).toBe(200)
    expect(await db.learnerEvent.count({ where: { courseId: course.id } })).toBe(200)
  })

  it('records one of many different answers sent at once to one problem', async () => {
    const sent = Array.from({ length: 10 }, (_, index) => submission(index % 2 === 0 ? variant.right : '1'))
    const results = await Promise.all(sent.map((each) => recordSubmission(student, each)))
    expect(results).toEqual(results.map(() => ({ kind: 'recorded', variantId: variant.id })))
    expect(await countOf('submission')).toBe(1)
    expect(await countOf('learnerEvent')).toBe(1)
    expect(await countOf('mastery')).toBe(1)
  })

  it('keeps the first answer when the same request comes again with another', async () => {
    const requestKey = randomUUID()
    await recordSubmission(student, submission(variant.right, requestKey))
    await recordSubmission(student, submission('1', requestKey))
    const stored = await db.submission.findMany({ where: { courseId: course.id } })
    expect(stored.map(({ scoreFraction }) => scoreFraction)).toEqual([1])
  })

  it('takes the time from the server', async () => {
    const now = Date.UTC(2026, 2, 1, 12)
    vi.useFakeTimers({ toFake: ['Date'], now })
    await recordSubmission(student, submission(variant.right))
    const stored = await db.submission.findFirstOrThrow({ where: { courseId: course.id } })
    expect(stored.submittedAt.getTime()).toBe(now)
  })

  it('looks the same to a classmate, an outsider and for a variant that is not there', async () => {
    const classmate = await createStudentOf(course)
    const outsider = await createActor()
    const sent = submission(variant.right)
    expect(await codeOf(recordSubmission(classmate, sent))).toBe('not-found')
    expect(await codeOf(recordSubmission(outsider, sent))).toBe('not-found')
    expect(await codeOf(recordSubmission(student, { ...sent, variantId: randomUUID() }))).toBe('not-found')
    expect(await countOf('submission')).toBe(0)
  })

  it('lets nobody who teaches or administers answer for a student', async () => {
    const instructor = await createActor({ enrolments: { [course.id]: 'instructor' } })
    const admin = await createActor({ isAdmin: true })
    expect(await codeOf(recordSubmission(instructor, submission(variant.right)))).not.toBe('allowed')
    expect(await codeOf(recordSubmission(admin, submission(variant.right)))).not.toBe('allowed')
  })

  it('refuses an answer to a problem that was skipped', async () => {
    await skipProblem(student, { courseId: course.id, variantId: variant.id })
    expect(await codeOf(recordSubmission(student, submission(variant.right)))).toBe('conflict')
    expect(await countOf('submission')).toBe(0)
  })

  it('lets one win when a problem is answered and skipped at once', async () => {
    const answered = codeOf(recordSubmission(student, submission(variant.right)))
    await Promise.all([answered, skipProblem(student, { courseId: course.id, variantId: variant.id })])
    const closed = await db.variant.findFirstOrThrow({ where: { courseId: course.id, id: variant.id } })
    const learner = await db.learner.findFirstOrThrow({ where: { courseId: course.id } })
    expect(await countOf('submission')).toBe(closed.status === 'answered' ? 1 : 0)
    expect(await answered).toBe(closed.status === 'answered' ? 'allowed' : 'conflict')
    expect(learner.sequence).toBe(1)
    expect(await countOf('learnerEvent')).toBe(1)
  })
})

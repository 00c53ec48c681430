// What a student is told of the assessments of their course: what comes first, what it counts now, what came of it.
import { beforeEach, describe, expect, it } from 'vitest'
import { addDays } from '@/lib/assessment/add-days'
import { toLocal } from '@/lib/assessment/to-local'
import type { Actor } from '@/lib/auth/actor'
import { db } from '@/lib/db/client'
import { listAssessments } from '@/lib/services/list-assessments'
import {
  type AttemptCourse,
  createAttemptCourse,
  examOf,
  placeAttempt,
  publishAssessment,
} from '@/tests/support/attempt-course'
import { createStudentOf } from '@/tests/support/taught-course'

let course: AttemptCourse
let student: Actor

beforeEach(async () => {
  course = await createAttemptCourse()
  student = await createStudentOf(course)
})

const inDays = (days: number) => addDays(toLocal(Date.now(), 'UTC'), days)
const until = (days: number, percent = 100) => ({ until: inDays(days), percent })

async function listed() {
  const view = await listAssessments(student, course.slug)
  if (view.kind !== 'taking') throw new TypeError(view.kind)
  return view.assessments
}

async function grade(
  assessmentId: string,
  points: { readonly computedPoints: number; readonly overridePoints?: number },
) {
  await db.assessmentGrade.create({
    data: { courseId: course.id, assessmentId, studentId: student.userId, maxPoints: 30, ...points },
  })
}

describe('a student’s list', () => {
  it('has first what runs, then what closes first, then what comes, and last what is over', async () => {
    const exam = (title: string, dates: Parameters<typeof examOf>[1]) =>
      publishAssessment(course, examOf(course, { title, ...dates }))
    await exam('Over', { timeline: [until(-1)] })
    await exam('Next week', { opensAt: inDays(7), timeline: [until(14)] })
    await exam('For ever', {})
    await exam('In three days', { timeline: [until(3)] })
    await exam('In two days', { timeline: [until(2)] })
    const running = await exam('Running', { timeline: [until(9)] })
    await placeAttempt(course, { assessmentId: running, student })
    expect((await listed()).map(({ title, status }) => [title, status])).toEqual([
      ['Running', 'in-progress'],
      ['In two days', 'open'],
      ['In three days', 'open'],
      ['For ever', 'open'],
      ['Next week', 'not-open'],
      ['Over', 'closed'],
    ])
  })

  it('says what an answer counts now, and how long', async () => {
    await publishAssessment(course, examOf(course, { timeline: [until(-1), until(2, 50)] }))
    const [late] = await listed()
    expect(late).toMatchObject({ maxPoints: 30, attemptsLeft: 1, credit: { percent: 50 } })
    expect(late?.credit?.until).toBe(late?.closesAt)
  })

  it('holds a score back until it is released, and shows what an instructor decided before what was computed', async () => {
    const finished = async (dates: Parameters<typeof examOf>[1]) => {
      const id = await publishAssessment(course, examOf(course, dates))
      const startedAt = Date.now() - 60_000
      const attemptId = await placeAttempt(course, { assessmentId: id, student, startedAt })
      const at = new Date()
      const closed = { closedAt: at, closedBy: 'student' as const, gradedAt: at }
      await db.attempt.update({ where: { courseId_id: { courseId: course.id, id: attemptId } }, data: closed })
      return id
    }
    const now = { kind: 'now' } as const
    const atOnce = { score: now, correctness: now, feedback: now, solution: now }
    const held = await finished({ title: 'Held', timeline: [until(2)] })
    const shown = await finished({ title: 'Shown', timeline: [until(3)], release: atOnce })
    const decided = await finished({ title: 'Decided', timeline: [until(4)], release: atOnce })
    await grade(held, { computedPoints: 12 })
    await grade(shown, { computedPoints: 21 })
    await grade(decided, { computedPoints: 3, overridePoints: 30 })
    expect((await listed()).map(({ title, status, points }) => [title, status, points])).toEqual([
      ['Held', 'done', null],
      ['Shown', 'done', 21],
      ['Decided', 'done', 30],
    ])
  })

  it('shows no draft and nothing that was put away, and is empty where there is nothing', async () => {
    expect(await listed()).toEqual([])
    const put = async (data: { readonly publishedAt?: null; readonly archivedAt?: Date }) => {
      const id = await publishAssessment(course, examOf(course))
      await db.assessment.update({ where: { courseId_id: { courseId: course.id, id } }, data })
    }
    await put({ publishedAt: null })
    await put({ archivedAt: new Date() })
    expect(await listed()).toEqual([])
  })
})

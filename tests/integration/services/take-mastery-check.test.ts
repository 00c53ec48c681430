import { beforeEach, describe, expect, it } from 'vitest'
import { definitionSchema } from '@/lib/assessment/definition'
import type { Actor } from '@/lib/auth/actor'
import { db } from '@/lib/db/client'
import { getAttempt } from '@/lib/services/get-attempt'
import { submitAttempt } from '@/lib/services/submit-attempt'
import { type AttemptCourse, createAttemptCourse, publishAssessment } from '@/tests/support/attempt-course'
import { begin, check, rightAnswer } from '@/tests/support/attempt-work'
import { createStudentOf } from '@/tests/support/taught-course'

const now = { kind: 'now' } as const
let course: AttemptCourse
let student: Actor
let assessmentId: string
let attemptId: string

beforeEach(async () => {
  course = await createAttemptCourse()
  student = await createStudentOf(course)
  const definition = definitionSchema.parse({
    kind: 'mastery-check',
    ...{ title: 'Do you know it?', instructions: '', categoryId: null, opensAt: null, timeline: [] },
    ...{ attemptsAllowed: 1, attemptCounts: 'best', password: null, timeLimitMinutes: null },
    release: { score: now, correctness: { kind: 'after-last-try' }, feedback: now, solution: now },
    ...{ points: 100, objectives: course.objectiveIds, maxError: 0.3, budget: 30 },
  })
  assessmentId = await publishAssessment(course, definition)
  attemptId = await begin(course, student, assessmentId)
})

function view() {
  return getAttempt(student, { courseSlug: course.slug, assessmentId, attemptId })
}

/** Answers what is asked, by `text` where one is given, until the check ends. @returns how many it took. */
async function answerAll(text?: string): Promise<number> {
  for (let count = 1; count <= 30; count += 1) {
    const slotId = `question-${count}`
    const bits = text ?? (await rightAnswer({ attemptId, slotId }))
    expect(await check(course, student, { attemptId, slotId, bits })).toEqual({ kind: 'recorded' })
    if ((await view()).attempt.closedAt !== null) return count
  }
  throw new TypeError('the check did not end')
}

describe('a mastery check', () => {
  it('asks one question at a time and shows only that one', async () => {
    const { places } = await view()
    expect(places.map(({ kind }) => kind)).toEqual(['shown'])
    await check(course, student, { attemptId, slotId: 'question-1', bits: '1' })
    const after = await view()
    expect(after.places.map(({ kind }) => kind)).toEqual(['left', 'shown'])
    expect(JSON.stringify(after)).not.toContain('.7315')
  })

  it('ends when every objective is decided, with all the points for whoever is always right', async () => {
    const asked = await answerAll()
    expect(asked).toBeLessThan(30)
    const { attempt, score } = await view()
    expect(attempt.state).toBe('released')
    expect(score).toMatchObject({ points: 100, maxPoints: 100 })
    expect(await db.assessmentGrade.findFirst({ where: { assessmentId } })).toMatchObject({ computedPoints: 100 })
  })

  it('ends with none for whoever is always wrong', async () => {
    await answerAll('1')
    expect((await view()).score).toMatchObject({ points: 0, maxPoints: 100 })
  })

  it('counts what is undecided for half where it is handed in early', async () => {
    await submitAttempt(student, { courseId: course.id, attemptId })
    expect((await view()).score).toMatchObject({ points: 50, maxPoints: 100 })
  })

  it('goes on where a process ended between an answer and the next question', async () => {
    await check(course, student, { attemptId, slotId: 'question-1', bits: '1' })
    await db.attemptProblem.deleteMany({ where: { attemptId, slotId: 'question-2' } })
    expect((await view()).places.map(({ kind }) => kind)).toEqual(['left', 'shown'])
  })

  it('takes one answer for a question, and none for one that was left', async () => {
    await check(course, student, { attemptId, slotId: 'question-1', bits: '1' })
    expect(await check(course, student, { attemptId, slotId: 'question-1', bits: '2' })).toEqual({ kind: 'refused' })
  })
})

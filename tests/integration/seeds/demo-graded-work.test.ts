import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/lib/db/client'
import { countOpenNotes } from '@/lib/db/queries/attempt-note'
import { getGradebook } from '@/lib/services/get-gradebook'
import { updateAssessmentGrade } from '@/lib/services/update-assessment-grade'
import { loadDemoGradedWork } from '@/seeds/demo-graded-work'
import type { ClassOrder } from '@/seeds/simulated-class/class-order'
import { removeClass } from '@/seeds/simulated-class/remove-class'
import { simulateClass } from '@/seeds/simulated-class/simulate-class'
import { createActor } from '@/tests/support/factories'
import { createTaughtCourse, type TaughtCourse } from '@/tests/support/taught-course'

const order: ClassOrder = {
  ...{ seed: 3, students: 10, weeks: 6, endsAt: Date.parse('2026-05-04T18:00:00Z'), submissions: 40 },
  ...{ plants: new Map([['nats-for-bits', 0.7]]), policy: 'interleaved' },
}
let course: TaughtCourse & { readonly timeZone: string }
let authorId: string

beforeAll(async () => {
  course = { ...(await createTaughtCourse()), timeZone: 'UTC' }
  authorId = (await createActor({ enrolments: { [course.id]: 'instructor' } })).userId
  await simulateClass({ course, order, onProgress: () => undefined })
  await loadDemoGradedWork({ course, authorId, order })
})

describe('graded work of a simulated class', () => {
  it('is a closed homework and a closed exam, every attempt over, in time and graded', async () => {
    const attempts = await db.attempt.findMany({ where: { courseId: course.id }, include: { problems: true } })
    expect(attempts.length).toBeGreaterThan(12)
    for (const { startedAt, closedAt, deadlineAt, gradedAt, receiptHash, problems } of attempts) {
      expect(gradedAt).not.toBeNull()
      expect(receiptHash).toMatch(/^[0-9a-f]{64}$/)
      expect(Number(closedAt)).toBeGreaterThan(Number(startedAt))
      expect(Number(closedAt)).toBeLessThanOrEqual(Number(deadlineAt))
      expect(Number(closedAt)).toBeLessThan(order.endsAt)
      expect(problems.length).toBeGreaterThanOrEqual(2)
    }
  })
  it('has the grades that its attempts come to, with their history', async () => {
    const grades = await db.assessmentGrade.findMany({ where: { courseId: course.id } })
    const points = grades.map(({ computedPoints }) => computedPoints)
    expect(new Set(points).size).toBeGreaterThan(1)
    for (const { assessmentId, studentId, sequence } of grades) {
      expect(sequence).toBeGreaterThan(0)
      await db.$transaction((tx) =>
        updateAssessmentGrade(tx, { courseId: course.id, assessmentId, studentId, now: order.endsAt }),
      )
    }
    const again = await db.assessmentGrade.findMany({ where: { courseId: course.id } })
    expect(again).toEqual(grades)
  })
  it('stands in the gradebook, beside names that are marked as simulated', async () => {
    const instructor = await createActor({ enrolments: { [course.id]: 'instructor' } })
    const search = { courseSlug: course.slug, order: { by: 'name', way: 'up', group: '', search: '' } } as const
    const { rows, columns } = await getGradebook(instructor, search)
    expect(columns).toHaveLength(2)
    expect(rows).toHaveLength(10)
    expect(rows.every(({ student }) => student.isSimulated)).toBe(true)
    expect(rows.filter(({ total }) => total !== null).length).toBeGreaterThan(5)
  })
  it('has notes that wait and one that was answered', async () => {
    expect(await countOpenNotes(db, course.id)).toBeGreaterThanOrEqual(1)
    expect(await db.attemptNote.count({ where: { courseId: course.id, authorId } })).toBe(1)
  })
  it('is not made twice, and goes with the class', async () => {
    const before = await db.attempt.count()
    await loadDemoGradedWork({ course, authorId, order })
    expect(await db.attempt.count()).toBe(before)
    await removeClass({ course, seed: order.seed })
    expect(await db.attempt.count()).toBe(0)
    expect(await db.assessment.count({ where: { courseId: course.id } })).toBe(2)
  })
})

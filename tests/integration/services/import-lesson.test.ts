import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Actor, systemActor } from '@/lib/auth/actor'
import { importLesson } from '@/lib/content/import-lesson'
import { type LessonObjectives, toObjectives } from '@/lib/content/objectives'
import { db } from '@/lib/db/client'
import { AppError } from '@/lib/errors'
import { checkQuizOption } from '@/lib/services/check-quiz-option'
import { getLesson } from '@/lib/services/get-lesson'
import { storeLesson } from '@/lib/services/import-lesson'
import { createActor, createCourse } from '@/tests/support/factories'

const id = '13-04-kl-divergence'
const source = readFileSync(new URL(`../../fixtures/${id}.source.md`, import.meta.url), 'utf8')
const { lesson } = importLesson({ id, source })
const objectives = toObjectives({ lesson, sidecar: null })
let course: { readonly id: string; readonly slug: string }
let student: Actor

beforeAll(async () => {
  course = await createCourse()
  student = await createActor({ enrolments: { [course.id]: 'student' } })
})

const counts = async () =>
  Promise.all([db.lesson.count(), db.objective.count(), db.questionVersion.count(), db.courseLesson.count()])

describe('storeLesson', () => {
  it('stores a lesson in no course, then puts it into one where it is read', async () => {
    const alone = await storeLesson(systemActor, { lesson, objectives, courseSlug: null })
    expect(alone).toEqual({ lesson: 'stored', questionsPublished: 1, course: null })
    const asked = { courseSlug: course.slug, lessonId: id }
    await expect(getLesson(student, asked)).rejects.toThrow(new AppError('not-found'))

    const placed = await storeLesson(systemActor, { lesson, objectives, courseSlug: course.slug })
    expect(placed).toEqual({ lesson: 'unchanged', questionsPublished: 0, course: 'added' })
    const view = await getLesson(student, asked)
    expect(view.lesson.sections).toEqual(lesson.sections)
    const answered = { ...asked, questionNumber: 1, optionId: 'A' }
    expect(await checkQuizOption(student, answered)).toMatchObject({ isRight: true })
  })

  it('changes nothing the second time', async () => {
    const before = await counts()
    const again = await storeLesson(systemActor, { lesson, objectives, courseSlug: course.slug })
    expect(again).toEqual({ lesson: 'unchanged', questionsPublished: 0, course: 'unchanged' })
    expect(await counts()).toEqual(before)
  })

  it('gives each lesson of a course its own place', async () => {
    const others = ['20-01-one', '20-02-two', '20-03-three'].map((other) => ({ ...lesson, id: other }))
    await Promise.all(
      others.map((other) =>
        storeLesson(systemActor, {
          lesson: other,
          objectives: toObjectives({ lesson: other, sidecar: null }),
          courseSlug: course.slug,
        }),
      ),
    )
    const rows = await db.courseLesson.findMany({ where: { courseId: course.id }, select: { position: true } })
    expect(rows.map(({ position }) => position).toSorted()).toEqual([0, 1, 2, 3])
  })

  it('is for admins alone', async () => {
    const instructor = await createActor({ enrolments: { [course.id]: 'instructor' } })
    for (const actor of [student, instructor]) {
      const attempt = storeLesson(actor, { lesson, objectives, courseSlug: null })
      await expect(attempt).rejects.toThrow(new AppError('forbidden'))
    }
  })

  it('stores nothing of a lesson that does not fit', async () => {
    const other = { ...lesson, id: '20-09-other' }
    const own = toObjectives({ lesson: other, sidecar: null })
    const withFirst = (change: Partial<LessonObjectives['objectives'][number]>): LessonObjectives => ({
      ...own,
      objectives: own.objectives.map((objective, index) => (index === 0 ? { ...objective, ...change } : objective)),
    })
    const before = await counts()
    const refused = [
      [{ lesson: other, objectives: own, courseSlug: 'no-such-course' }, 'There is no course no-such-course.'],
      [{ lesson: other, objectives: withFirst({ prerequisites: ['nowhere'] }), courseSlug: null }, 'builds on nowhere'],
      [
        { lesson: other, objectives: withFirst({ id: `${id}-objective-1` }), courseSlug: null },
        `belongs to lesson ${id} already`,
      ],
    ] as const
    for (const [imported, message] of refused) {
      await expect(storeLesson(systemActor, imported)).rejects.toThrow(message)
    }
    expect(await counts()).toEqual(before)
  })
})

// Lessons of a course gate each other, in what is shown and in what is believed alike.
import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '@/lib/db/client'
import { findAnswerContext } from '@/lib/db/queries/answer-context'
import { listCourseObjectives } from '@/lib/db/queries/course-objective'
import { getHome } from '@/lib/services/get-home'
import { openPractice } from '@/lib/services/open-practice'
import { getOpenVariant } from '@/tests/support/open-variant'
import { createStudentOf, createTaughtCourse, type TaughtCourse } from '@/tests/support/taught-course'

let course: TaughtCourse
let later: TaughtCourse

beforeEach(async () => {
  course = await createTaughtCourse()
  later = await createTaughtCourse()
  await db.courseLesson.create({ data: { courseId: course.id, lessonId: later.lessonId, position: 1 } })
})

const buildOn = (prerequisiteId: string) =>
  db.lessonPrerequisite.create({ data: { lessonId: later.lessonId, prerequisiteId, position: 0 } })
const prerequisites = async () => {
  const objectives = await listCourseObjectives(db, course.id)
  return objectives.map((objective) => objective.prerequisites)
}

describe('a lesson that builds on another of the course', () => {
  it('begins where the other one ends', async () => {
    await buildOn(course.lessonId)
    const [surprisal, entropy] = course.objectiveIds
    expect(await prerequisites()).toEqual([[], [surprisal], [entropy], [later.objectiveIds[0]]])
  })

  it('waits for nothing where that lesson is not in the course', async () => {
    await buildOn('a-lesson-not-loaded')
    expect(await prerequisites()).toEqual([[], [course.objectiveIds[0]], [], [later.objectiveIds[0]]])
  })

  it('is closed to a beginner, whose answers are weighed by the same graph', async () => {
    await buildOn(course.lessonId)
    const student = await createStudentOf(course)
    await openPractice(student, course.slug)
    const { mastery } = await getHome(student, course.slug)
    expect(mastery.map(({ isOpen }) => isOpen)).toEqual([true, false, false, false])
    const { id } = await getOpenVariant(course, student)
    const key = { courseId: course.id, studentId: student.userId, variantId: id, requestKey: randomUUID() }
    const context = await findAnswerContext(db, key)
    const weighed = context?.objectives.map((objective) => [objective.id, objective.prerequisites])
    const shown = (await listCourseObjectives(db, course.id)).map((objective) => [
      objective.id,
      objective.prerequisites,
    ])
    expect(weighed).toEqual(shown)
  })
})

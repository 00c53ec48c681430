// A course's students, for their instructor.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import type { ClassListView } from '@/lib/contracts/views'
import { db } from '@/lib/db/client'
import { listCourseObjectives } from '@/lib/db/queries/course-objective'
import { listStudents } from '@/lib/db/queries/enrolment'
import { listStudentActivity } from '@/lib/db/queries/tallies/activity-tallies'
import { lastAnswerOf, listClassLevels } from '@/lib/services/analytics/list-class-levels'
import { getCourseFor, toCourseView } from './course-access'
import { toMasteryViews } from './to-mastery-views'

/** Every student of a course with what is believed of them now; somebody who never practised stands at the priors. */
export async function getClassList(actor: Actor, courseSlug: string): Promise<ClassListView> {
  const now = Date.now()
  const course = await getCourseFor(actor, { slug: courseSlug, action: 'class:view' })
  const [students, { levels, newcomer }, objectives, activity] = await Promise.all([
    listStudents(db, course.id),
    listClassLevels(course.id),
    listCourseObjectives(db, course.id),
    listStudentActivity(db, { courseId: course.id }),
  ])
  const answers = new Map(activity.map(({ studentId, answers: count }) => [studentId, count]))
  return {
    course: toCourseView(course, actor),
    objectives: objectives.map(({ id, title }) => ({ id, title })),
    students: students.map((student) => {
      const state = levels.get(student.id) ?? newcomer
      const last = lastAnswerOf(state)
      return {
        ...student,
        answerCount: answers.get(student.id) ?? 0,
        lastAnsweredAt: last === null ? null : new Date(last).toISOString(),
        mastery: toMasteryViews({ state, objectives, now }),
      }
    }),
  }
}

// A course's students, for their instructor.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import type { ClassListView } from '@/lib/contracts/views'
import { db } from '@/lib/db/client'
import { listCourseObjectives } from '@/lib/db/queries/course-objective'
import { listStudents } from '@/lib/db/queries/enrolment'
import type { LearnerState } from '@/lib/mastery/state'
import { getCourseFor, toCourseView } from './course-access'
import { listCurrentLearners } from './current-learner'
import { toMasteryViews } from './to-mastery-views'

/** Every student of a course with what is believed of them now; somebody who never practised stands at the priors. */
export async function getClassList(actor: Actor, courseSlug: string): Promise<ClassListView> {
  const now = Date.now()
  const course = await getCourseFor(actor, { slug: courseSlug, action: 'class:view' })
  const [students, learners, objectives] = await Promise.all([
    listStudents(db, course.id),
    listCurrentLearners(course.id),
    listCourseObjectives(db, course.id),
  ])
  return {
    course: toCourseView(course, actor),
    objectives: objectives.map(({ id, title }) => ({ id, title })),
    students: students.map((student) => {
      const state = learners.states.get(student.id) ?? learners.newcomer
      return { ...student, ...practiceOf(state), mastery: toMasteryViews({ state, objectives, now }) }
    }),
  }
}

function practiceOf(state: LearnerState) {
  const answered = Object.values(state.familiarity)
  const last = Math.max(...answered.map(({ lastAnsweredAt }) => lastAnsweredAt))
  return {
    answerCount: answered.reduce((sum, { answerCount }) => sum + answerCount, 0),
    lastAnsweredAt: answered.length === 0 ? null : new Date(last).toISOString(),
  }
}

// A course's students, for their instructor.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import type { ClassListView } from '@/lib/contracts/views'
import { db } from '@/lib/db/client'
import { listCourseObjectives } from '@/lib/db/queries/course-objective'
import { listStudents } from '@/lib/db/queries/enrolment'
import { listLearnerStates } from '@/lib/db/queries/learner'
import { inForce } from '@/lib/mastery/constants-in-force'
import { initialState } from '@/lib/mastery/initial-state'
import type { LearnerState } from '@/lib/mastery/state'
import { getCourseFor, toCourseView } from './course-access'
import { toMasteryViews } from './to-mastery-views'

/** Every student of a course with what is believed of them now; somebody who never practised stands at the priors. */
export async function getClassList(actor: Actor, courseSlug: string): Promise<ClassListView> {
  const now = Date.now()
  const course = await getCourseFor(actor, { slug: courseSlug, action: 'class:view' })
  const [students, states, objectives] = await Promise.all([
    listStudents(db, course.id),
    listLearnerStates(db, course.id),
    listCourseObjectives(db, course.id),
  ])
  return {
    course: toCourseView(course, actor),
    objectives: objectives.map(({ id, title }) => ({ id, title })),
    students: students.map((student) => {
      const state = states.get(student.id) ?? initialState(inForce)
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

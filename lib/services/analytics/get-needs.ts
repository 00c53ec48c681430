// Who could use a person, and what it would bring.
import 'server-only'
import { dayAt } from '@/lib/assessment/course-day'
import { zoneClock } from '@/lib/assessment/zone-clock'
import type { Actor } from '@/lib/auth/actor'
import type { NeedsRequest, NeedsView, NeedView } from '@/lib/contracts/analytics/needs'
import { db } from '@/lib/db/client'
import { listCourseObjectives } from '@/lib/db/queries/course-objective'
import { listNeedsAside } from '@/lib/db/queries/need-aside'
import { listPracticePool } from '@/lib/db/queries/question-version'
import { getCourseFor, toCourseView } from '@/lib/services/course-access'
import { listUsableQuestions } from '@/lib/services/usable-questions'
import { loadClassStudents } from './class-students'
import { findHelpGoal, listDueAssessments } from './find-help-goal'
import { loadHelps } from './load-helps'
import { shownStudents } from './shown-students'

/** Everybody the filter leaves whom help would gain a tenth of an objective; dates do not filter: it is about now. */
export async function getNeeds(actor: Actor, { courseSlug: slug, asked, hideNames }: NeedsRequest): Promise<NeedsView> {
  const now = Date.now()
  const course = await getCourseFor(actor, { slug, action: 'class:view' })
  const [{ everybody, students, filtering }, objectives, pool, assessments, aside] = await Promise.all([
    loadClassStudents(course.id, asked),
    listCourseObjectives(db, course.id),
    listPracticePool(db, course.id),
    listDueAssessments(course),
    listNeedsAside(db, { courseId: course.id, at: new Date(now) }),
  ])
  const questions = await listUsableQuestions(pool)
  const ahead = findHelpGoal(assessments, { now, questions })
  const practised = new Set(questions.flatMap(({ poolEntry }) => poolEntry.objectives))
  const today = dayAt(now, zoneClock(course.timeZone))
  const { helpsOf, isQuiet } = await loadHelps({ courseId: course.id, objectives, practised, ahead, now, today })
  const shown = shownStudents(everybody, { courseId: course.id, hideNames })
  const ranked = students.flatMap((one) => {
    const [student, [first, ...others]] = [shown.get(one.id), helpsOf(one)]
    return student === undefined || first === undefined ? [] : { student, first, others }
  })
  const asideOf = new Map(aside.map((one) => [one.studentId, one]))
  return {
    course: toCourseView(course, actor),
    filtering,
    goal: ahead.goal,
    objectives: objectives.map(({ id, title, lessonId }) => ({ id, title, lessonId })),
    needs: ranked.filter(({ student }) => !asideOf.has(student.id)).toSorted(byGain),
    aside: ranked.toSorted(byGain).flatMap((need) => {
      const found = asideOf.get(need.student.id)
      return found === undefined ? [] : { ...need, until: found.until.toISOString(), by: found.by }
    }),
    studentCount: students.length,
    isQuiet,
  }
}

/** Of those alike to a hundredth of an objective, by name as it is shown. */
function byGain(a: NeedView, b: NeedView): number {
  const [first, second] = [a, b].map(({ first: { gain } }) => Math.round(100 * gain))
  return (second ?? 0) - (first ?? 0) || a.student.name.localeCompare(b.student.name, 'en')
}

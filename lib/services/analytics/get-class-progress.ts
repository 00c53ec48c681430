// A course over time: what is mastered week by week, and where that leads.
import 'server-only'
import { dayAt, mondayOf } from '@/lib/assessment/course-day'
import { zoneClock } from '@/lib/assessment/zone-clock'
import type { Actor } from '@/lib/auth/actor'
import type { ClassProgressRequest, ClassProgressView, ProgressWeek } from '@/lib/contracts/analytics/class-progress'
import { db } from '@/lib/db/client'
import { listCourseObjectives } from '@/lib/db/queries/course-objective'
import { listStudentDays, type StudentDay } from '@/lib/db/queries/tallies/activity-tallies'
import { grouped } from '@/lib/psychometrics/grouped'
import { getCourseFor, toCourseView } from '@/lib/services/course-access'
import { loadClassStudents } from './class-students'
import { mondaysBetween, weeksAfter } from './course-weeks'
import { listDueAssessments } from './find-help-goal'
import { loadMasteries } from './load-masteries'
import { toClassForecast } from './to-class-forecast'

/** Of the group as it is now; dates choose the weeks that are shown, the forecast looks at all of them. */
export async function getClassProgress(actor: Actor, request: ClassProgressRequest): Promise<ClassProgressView> {
  const now = Date.now()
  const { courseSlug: slug, asked, weeksAhead } = request
  const course = await getCourseFor(actor, { slug, action: 'class:view' })
  const clock = zoneClock(course.timeZone)
  const [{ students, filtering }, objectives, assessments] = await Promise.all([
    loadClassStudents(course.id, asked),
    listCourseObjectives(db, course.id),
    listDueAssessments(course),
  ])
  const studentIds = students.map(({ id }) => id)
  const objectiveIds = new Set(objectives.map(({ id }) => id))
  const [days, masteries] = await Promise.all([
    listStudentDays(db, { courseId: course.id, studentIds }),
    loadMasteries({ course, objectiveIds }),
  ])
  const running = mondayOf(dayAt(now, clock))
  const masteredIn = studentIds.map((id) => (masteries.get(id) ?? []).map(({ week }) => week))
  const weeks = toWeeks({ days, masteredIn, running })
  const { from, to } = filtering.filter
  const shown = weeks.filter(({ week }) => (from === null || weeksAfter(week, 1) > from) && (to === null || week <= to))
  const over = weeks.filter(({ isRunning }) => !isRunning).map(({ week }) => week)
  const last = weeksAfter(running, weeksAhead)
  return {
    course: toCourseView(course, actor),
    filtering,
    studentCount: students.length,
    objectiveCount: objectives.length,
    whole: students.length * objectives.length,
    weeks: shown,
    weeksAhead,
    forecast: toClassForecast({ over, running, masteredIn, objectiveCount: objectives.length, weeksAhead }),
    due: assessments
      .map(({ id, title, closesAt }) => {
        const at = new Date(closesAt).toISOString()
        return { id, title, at, week: mondayOf(dayAt(closesAt, clock)) }
      })
      .filter(({ week }) => week < last && week >= (shown[0]?.week ?? running)),
  }
}

type Seen = {
  readonly days: readonly StudentDay[]
  readonly masteredIn: readonly (readonly string[])[]
  readonly running: string
}

/** None before the first answer: a mastery comes of one. */
function toWeeks({ days, masteredIn, running }: Seen): readonly ProgressWeek[] {
  const byWeek = grouped(days, ({ day }) => mondayOf(day))
  const all = masteredIn.flat()
  const [first] = [...byWeek.keys(), ...all].toSorted()
  if (first === undefined) return []
  return mondaysBetween(first, running).map((week) => {
    const own = byWeek.get(week) ?? []
    return {
      week,
      gained: all.filter((each) => each === week).length,
      mastered: all.filter((each) => each <= week).length,
      answers: own.reduce((sum, { answers }) => sum + answers, 0),
      seconds: own.reduce((sum, { seconds }) => sum + seconds, 0),
      students: new Set(own.map(({ studentId }) => studentId)).size,
      isRunning: week === running,
    }
  })
}

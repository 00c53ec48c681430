// A course over time: what is mastered week by week, and where that leads.
import 'server-only'
import { dayAt, mondayOf } from '@/lib/assessment/course-day'
import { zoneClock } from '@/lib/assessment/zone-clock'
import type { Actor } from '@/lib/auth/actor'
import type { ClassProgressRequest, ClassProgressView, ProgressWeek } from '@/lib/contracts/analytics/class-progress'
import { db } from '@/lib/db/client'
import { listCourseObjectives } from '@/lib/db/queries/course-objective'
import { type ActivityWeek, listActivityWeeks } from '@/lib/db/queries/tallies/activity-weeks'
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
  const [worked, masteries] = await Promise.all([
    listActivityWeeks(db, { courseId: course.id, studentIds }),
    loadMasteries({ course, objectiveIds }),
  ])
  const running = mondayOf(dayAt(now, clock))
  const masteredIn = studentIds.map((id) => (masteries.get(id) ?? []).map(({ week }) => week))
  const weeks = toWeeks({ worked, masteredIn, running })
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
    forecast:
      to !== null && to < running
        ? { kind: 'withheld', reason: 'ends-before' }
        : toClassForecast({ over, running, masteredIn, objectiveCount: objectives.length, weeksAhead }),
    due: assessments
      .map(({ id, title, closesAt }) => {
        const at = new Date(closesAt).toISOString()
        return { id, title, at, week: mondayOf(dayAt(closesAt, clock)) }
      })
      .filter(({ week }) => week < last && week >= (shown[0]?.week ?? running)),
  }
}

type Seen = {
  readonly worked: readonly ActivityWeek[]
  readonly masteredIn: readonly (readonly string[])[]
  readonly running: string
}

const nothing = { answers: 0, seconds: 0, students: 0 }

/** None before the first answer: a mastery comes of one. */
function toWeeks({ worked, masteredIn, running }: Seen): readonly ProgressWeek[] {
  const all = masteredIn.flat()
  const [first] = [...worked.map(({ week }) => week), ...all].toSorted()
  if (first === undefined) return []
  return mondaysBetween(first, running).map((week) => {
    const { answers, seconds, students } = worked.find((one) => one.week === week) ?? nothing
    return {
      week,
      gained: all.filter((each) => each === week).length,
      mastered: all.filter((each) => each <= week).length,
      ...{ answers, seconds, students },
      isRunning: week === running,
    }
  })
}

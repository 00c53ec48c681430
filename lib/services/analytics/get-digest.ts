// A week of a class on one page.
import 'server-only'
import { dayAt, mondayOf } from '@/lib/assessment/course-day'
import { zoneClock } from '@/lib/assessment/zone-clock'
import type { Actor } from '@/lib/auth/actor'
import { noClassFilter } from '@/lib/contracts/analytics/class-filter'
import type { DigestObjective, DigestRequest, DigestSums, DigestView } from '@/lib/contracts/analytics/digest'
import type { MisconceptionView } from '@/lib/contracts/analytics/misconceptions'
import { db } from '@/lib/db/client'
import { listCourseObjectives } from '@/lib/db/queries/course-objective'
import { listStudents } from '@/lib/db/queries/enrolment'
import { listStudentActivity } from '@/lib/db/queries/tallies/activity-tallies'
import { listMistakeTotals } from '@/lib/db/queries/tallies/mistake-tallies'
import { listObjectiveWeeks, type ObjectiveWeek } from '@/lib/db/queries/tallies/objective-tallies'
import { getCourseFor, toCourseView } from '@/lib/services/course-access'
import { weeksAfter } from './course-weeks'
import { listDueAssessments } from './find-help-goal'
import { getMisconceptions } from './get-misconceptions'
import { getNeeds } from './get-needs'
import { loadMasteries, type Mastered } from './load-masteries'

const MISCONCEPTIONS = 5
const NEEDS = 5
const DAY = 86_400_000

/** The week a day lies in, on the course's calendar; the running one where none is asked for, or one that has not come. */
export async function getDigest(
  actor: Actor,
  { courseSlug: slug, day, hideNames }: DigestRequest,
): Promise<DigestView> {
  const now = Date.now()
  const course = await getCourseFor(actor, { slug, action: 'class:view' })
  const clock = zoneClock(course.timeZone)
  const running = mondayOf(dayAt(now, clock))
  const [week = running] = [running, mondayOf(day ?? running)].toSorted()
  const [from, lastDay] = [week, dayBefore(weeksAfter(week, 1))]
  const earlier = { from: weeksAfter(week, -1), to: dayBefore(week) }
  const isRunning = week === running
  const period = { courseId: course.id, from, to: lastDay }
  const objectives = await listCourseObjectives(db, course.id)
  const objectiveIds = new Set(objectives.map(({ id }) => id))
  const asked = { filter: { ...noClassFilter, from, to: lastDay }, ignored: [] }
  const [students, sums, sumsBefore, worked, mistakesBefore, masteries, assessments, { misconceptions }, needs] =
    await Promise.all([
      listStudents(db, course.id),
      listStudentActivity(db, period),
      listStudentActivity(db, { courseId: course.id, ...earlier }),
      listObjectiveWeeks(db, period),
      listMistakeTotals(db, { courseId: course.id, ...earlier }),
      loadMasteries({ course, objectiveIds }),
      listDueAssessments(course),
      getMisconceptions(actor, { courseSlug: slug, asked, hideNames, order: 'surest', most: 4 * MISCONCEPTIONS }),
      isRunning
        ? getNeeds(actor, { courseSlug: slug, asked: { filter: noClassFilter, ignored: [] }, hideNames })
        : null,
    ])
  // One student's mistake is for a word with them: what several made comes before it.
  const toTeach = misconceptions.toSorted((a, b) => Number(isOfOne(a)) - Number(isOfOne(b))).slice(0, MISCONCEPTIONS)
  const mastered = students.flatMap(({ id }) => (masteries.get(id) ?? []).filter((one) => one.week === week))
  return {
    course: toCourseView(course, actor),
    ...{ week, lastDay, isRunning, previous: weeksAfter(week, -1), next: isRunning ? null : weeksAfter(week, 1) },
    studentCount: students.length,
    now: summed(sums),
    before: summed(sumsBefore),
    objectives: objectives.flatMap(({ id, title }) => toObjective({ id, title }, { worked, mastered }) ?? []),
    mastered: mastered.length,
    misconceptions: toTeach.map((one) => {
      const then = mistakesBefore.find((o) => o.objectiveId === one.objectiveId && o.mistake === one.mistake)
      return { ...one, before: then === undefined ? null : { n: then.opportunities, count: then.count } }
    }),
    needs: needs && {
      goal: needs.goal,
      first: needs.needs.slice(0, NEEDS),
      more: Math.max(0, needs.needs.length - NEEDS),
    },
    objectiveTitles: objectives.map(({ id, title }) => ({ id, title })),
    due: assessments
      .map(({ id, title, closesAt }) => ({ id, title, closesAt, on: dayAt(closesAt, clock) }))
      .filter(({ on }) => on >= week && on < weeksAfter(week, 2))
      .map(({ id, title, closesAt }) => ({ id, title, at: new Date(closesAt).toISOString() })),
  }
}

function isOfOne({ students }: MisconceptionView): boolean {
  return students.length === 1
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - DAY).toISOString().slice(0, day.length)
}

function summed(sums: readonly { readonly answers: number; readonly seconds: number }[]): DigestSums {
  return {
    students: sums.length,
    answers: sums.reduce((sum, { answers }) => sum + answers, 0),
    seconds: sums.reduce((sum, { seconds }) => sum + seconds, 0),
  }
}

type OfWeek = { readonly worked: readonly ObjectiveWeek[]; readonly mastered: readonly Mastered[] }

/** Null where nobody worked at it or mastered it. */
function toObjective(
  { id, title }: { readonly id: string; readonly title: string },
  { worked, mastered }: OfWeek,
): DigestObjective | null {
  const own = worked.find(({ objectiveId }) => objectiveId === id)
  const count = mastered.filter(({ objectiveId }) => objectiveId === id).length
  if (own === undefined && count === 0) return null
  const { answers, students, seconds, scoreSum } = own ?? { answers: 0, students: 0, seconds: 0, scoreSum: 0 }
  return {
    id,
    title,
    answers,
    students,
    seconds,
    meanScore: answers === 0 ? null : scoreSum / answers,
    mastered: count,
  }
}

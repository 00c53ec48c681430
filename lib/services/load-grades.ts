/** The grades of a course, or of one student in it, as they count now. */
import 'server-only'
import { type CourseTotal, courseTotal } from '@/lib/assessment/course-total'
import type { AssessmentDefinition } from '@/lib/assessment/definition'
import { fullPoints } from '@/lib/assessment/full-points'
import type { GradeCell } from '@/lib/assessment/grade-cell'
import type { GradebookRules } from '@/lib/assessment/gradebook-rules'
import { groupBy } from '@/lib/assessment/group-by'
import { lastClose } from '@/lib/assessment/last-close'
import { lateDays } from '@/lib/assessment/late-days'
import { releaseAt } from '@/lib/assessment/release'
import { resolveSchedule } from '@/lib/assessment/schedule'
import type { Tx } from '@/lib/db/client'
import { type Assessment, listAssessments } from '@/lib/db/queries/assessment'
import { mapOpenDeadlines } from '@/lib/db/queries/attempt-deadlines'
import type { Course } from '@/lib/db/queries/course'
import {
  type CourseAttempt,
  listCourseAccommodations,
  listCourseAttempts,
  listCourseGrades,
} from '@/lib/db/queries/course-grade'
import { getGradebookRules } from '@/lib/db/queries/gradebook-category'

export type LoadedCell = GradeCell & {
  readonly sequence: number
  readonly lateDays: number
  readonly attempts: readonly CourseAttempt[]
  /** Whether its student may see it. */
  readonly isReleased: boolean
}
export type LoadedGrades = {
  readonly rules: GradebookRules
  /** Published and in use, in the order of the course. */
  readonly assessments: readonly Assessment[]
  /** One cell for each assessment. */
  readonly cellsOf: (studentId: string) => readonly LoadedCell[]
}
type Asked = {
  readonly course: Pick<Course, 'id' | 'timeZone'>
  readonly now: number
  /** Left out: everybody. */
  readonly studentId?: string
}

export async function loadGrades(tx: Tx, { course, now, studentId }: Asked): Promise<LoadedGrades> {
  const of = { courseId: course.id, ...(studentId === undefined ? {} : { studentId }) }
  const [rules, all, grades, attempts, accommodations, openUntil] = await Promise.all([
    getGradebookRules(tx, course.id),
    listAssessments(tx, course.id),
    listCourseGrades(tx, of),
    listCourseAttempts(tx, of),
    listCourseAccommodations(tx, course.id),
    mapOpenDeadlines(tx, { courseId: course.id }),
  ])
  const assessments = all.filter(({ publishedAt, archivedAt }) => publishedAt !== null && archivedAt === null)
  const gradeOf = new Map(grades.map((grade) => [placeOf(grade), grade] as const))
  const attemptsOf = groupBy(attempts, placeOf)
  const termsOf = groupBy(accommodations, placeOf)
  const termsIn = groupBy(accommodations, ({ assessmentId }) => assessmentId)
  const lastClosesAt = new Map(
    assessments.map(({ id, definition }) => {
      const byStudent = groupBy(termsIn.get(id) ?? [], (each) => each.studentId)
      const given = [...byStudent.values()].map((own) => own.map(({ terms }) => terms))
      const { timeZone } = course
      return [id, lastClose({ definition, timeZone, given, openUntil: openUntil.get(id) })] as const
    }),
  )
  const toCell = (assessment: Assessment, student: string): LoadedCell => {
    const { id: assessmentId, definition } = assessment
    const place = placeOf({ assessmentId, studentId: student })
    const terms = (termsOf.get(place) ?? []).map((each) => each.terms)
    const schedule = resolveSchedule({ definition, timeZone: course.timeZone, accommodations: terms })
    const [grade, own] = [gradeOf.get(place), attemptsOf.get(place) ?? []]
    const computedPoints = grade?.computedPoints ?? null
    return {
      assessmentId,
      categoryId: definition.categoryId,
      computedPoints,
      maxPoints: computedPoints === null ? fullPoints(definition) : (grade?.maxPoints ?? 0),
      overridePoints: grade?.overridePoints ?? null,
      isExcused: grade?.isExcused ?? false,
      isClosed: schedule.closesAt !== null && now > schedule.closesAt,
      sequence: grade?.sequence ?? 0,
      lateDays: Math.max(0, ...own.map(({ lastAnswerAt }) => (lastAnswerAt ? lateDays(schedule, lastAnswerAt) : 0))),
      attempts: own,
      isReleased: isReleased(own, { definition, schedule, lastClosesAt: lastClosesAt.get(assessmentId) ?? null, now }),
    }
  }
  return { rules, assessments, cellsOf: (student) => assessments.map((assessment) => toCell(assessment, student)) }
}

type Releasing = {
  readonly definition: AssessmentDefinition
  readonly schedule: ReturnType<typeof resolveSchedule>
  /** When the last student's time is over; null for never. */
  readonly lastClosesAt: number | null
  readonly now: number
}

/** One grade stands for all attempts: it is shown once nothing in it is held back. */
function isReleased(
  attempts: readonly CourseAttempt[],
  { definition, schedule, lastClosesAt, now }: Releasing,
): boolean {
  return attempts.every(({ closedAt }) => {
    const question = { schedule, lastClosesAt, attempt: { closedAt, hasTriesLeft: closedAt === null } }
    const at = releaseAt(definition.release.score, question)
    return at !== null && now >= at
  })
}

/** As its student may know it: what is not released is as if it were still open. */
export function asSeenByStudent(cell: LoadedCell): LoadedCell {
  if (cell.isReleased) return cell
  return { ...cell, computedPoints: null, overridePoints: null, isExcused: false, isClosed: false }
}

export function totalOf(cells: readonly LoadedCell[], rules: GradebookRules): CourseTotal {
  return courseTotal(cells, rules)
}

function placeOf({ assessmentId, studentId }: { readonly assessmentId: string; readonly studentId: string }): string {
  return `${assessmentId} ${studentId}`
}

// The grades of a course as they stand, and what its gradebook asks beside them. Moments are milliseconds since the epoch.
import 'server-only'
import { type Accommodation, accommodationSchema } from '@/lib/assessment/accommodation'
import type { Tx } from '@/lib/db/client'

/** Of a whole course, or of one student in it. */
export type GradesOf = { readonly courseId: string; readonly studentId?: string }
type Place = { readonly assessmentId: string; readonly studentId: string }

export type CourseGrade = Place & {
  readonly sequence: number
  readonly computedPoints: number | null
  readonly maxPoints: number
  readonly overridePoints: number | null
  readonly isExcused: boolean
}

export function listCourseGrades(tx: Tx, of: GradesOf): Promise<readonly CourseGrade[]> {
  return tx.assessmentGrade.findMany({
    where: { ...of },
    select: {
      assessmentId: true,
      studentId: true,
      sequence: true,
      computedPoints: true,
      maxPoints: true,
      overridePoints: true,
      isExcused: true,
    },
  })
}

export type CourseAttempt = Place & {
  readonly id: string
  readonly number: number
  readonly closedAt: number | null
  readonly gradedAt: number | null
  /** When the last graded answer was given; null where none was. */
  readonly lastAnswerAt: number | null
}

/** The attempts at each assessment, from the first on. */
export async function listCourseAttempts(tx: Tx, { courseId, studentId }: GradesOf): Promise<readonly CourseAttempt[]> {
  const rows = await tx.$queryRaw<AttemptRow[]>`
    SELECT a.id::text AS id, a.assessment_id::text AS "assessmentId", a.student_id::text AS "studentId", a.number,
      a.closed_at AS "closedAt", a.graded_at AS "gradedAt",
      (SELECT max(s.submitted_at) FROM attempt_submission s
       WHERE s.course_id = a.course_id AND s.attempt_id = a.id) AS "lastAnswerAt"
    FROM attempt a
    WHERE a.course_id = ${courseId}::uuid
      AND (${studentId ?? null}::uuid IS NULL OR a.student_id = ${studentId ?? null}::uuid)
    ORDER BY a.assessment_id, a.student_id, a.number`
  return rows.map(({ closedAt, gradedAt, lastAnswerAt, ...row }) => ({
    ...row,
    closedAt: closedAt?.getTime() ?? null,
    gradedAt: gradedAt?.getTime() ?? null,
    lastAnswerAt: lastAnswerAt?.getTime() ?? null,
  }))
}

type AttemptRow = Place & {
  readonly id: string
  readonly number: number
  readonly closedAt: Date | null
  readonly gradedAt: Date | null
  readonly lastAnswerAt: Date | null
}

export type CourseAccommodation = Place & { readonly terms: Accommodation }

/** Those in force, everybody's: of groups, then of students, as a schedule is worked out from them. */
export async function listCourseAccommodations(tx: Tx, courseId: string): Promise<readonly CourseAccommodation[]> {
  const rows = await tx.$queryRaw<(Place & { readonly terms: unknown })[]>`
    SELECT g.assessment_id::text AS "assessmentId", m.student_id::text AS "studentId", g.terms
    FROM group_accommodation g
    JOIN course_group_member m ON m.course_id = g.course_id AND m.group_id = g.group_id
    WHERE g.course_id = ${courseId}::uuid AND g.removed_at IS NULL
    UNION ALL
    SELECT a.assessment_id::text, a.student_id::text, a.terms FROM accommodation a
    WHERE a.course_id = ${courseId}::uuid AND a.removed_at IS NULL`
  return rows.map(({ terms, ...place }) => ({ ...place, terms: accommodationSchema.parse(terms) }))
}

/** Which part of a course's roll-ups is read. */
import 'server-only'
import { Prisma } from '@/lib/db/generated/client'

export type TallyFilter = {
  readonly courseId: string
  /** Left out: the students enrolled now. */
  readonly studentIds?: readonly string[] | undefined
  /** First and last day as YYYY-MM-DD on the course's calendar; null or left out: no bound. */
  readonly from?: string | null | undefined
  readonly to?: string | null | undefined
}

export function hasDates({ from = null, to = null }: TallyFilter): boolean {
  return from !== null || to !== null
}

/** Of a table `t` by day. */
export function inDays(filter: TallyFilter): Prisma.Sql {
  const { from = null, to = null } = filter
  const after = from === null ? Prisma.empty : Prisma.sql`AND t.day >= ${from}::date`
  const before = to === null ? Prisma.empty : Prisma.sql`AND t.day <= ${to}::date`
  return Prisma.sql`${ofStudents(filter)} ${after} ${before}`
}

/** Of a table `t` by week: every week that has a day of the period in it counts whole. */
export function inWeeks(filter: TallyFilter): Prisma.Sql {
  const { from = null, to = null } = filter
  const after = from === null ? Prisma.empty : Prisma.sql`AND t.week > ${from}::date - 7`
  const before = to === null ? Prisma.empty : Prisma.sql`AND t.week <= ${to}::date`
  return Prisma.sql`${ofStudents(filter)} ${after} ${before}`
}

/** Of a table `t` without dates. */
export function ofStudents({ courseId, studentIds }: Omit<TallyFilter, 'from' | 'to'>): Prisma.Sql {
  if (studentIds === undefined) {
    return Prisma.sql`t.course_id = ${courseId}::uuid AND t.student_id IN (SELECT e.user_id FROM enrolment e
      WHERE e.course_id = ${courseId}::uuid AND e.role = 'student' AND e.removed_at IS NULL)`
  }
  return Prisma.sql`t.course_id = ${courseId}::uuid AND t.student_id = ANY(${[...studentIds]}::uuid[])`
}

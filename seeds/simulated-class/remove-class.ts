/** Takes a simulated class out of a course with everything it did. The sections stay: real students may be in them too. */
import { db, type Tx } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'

export type ClassRemoved = { readonly studentsRemoved: number; readonly submissionsRemoved: number }

type Asked = { readonly course: { readonly id: string; readonly slug: string }; readonly seed: number }

const timeout = 600_000

/** What hangs on a student, or on an attempt of theirs, before what it hangs on. */
const ofAttempts = [
  'regraded_response',
  'attempt_note',
  'attempt_submission',
  'attempt_change',
  'attempt_problem',
] as const
const ofStudents = [
  ...(['grade_entry', 'assessment_grade', 'printed_paper', 'attempt', 'accommodation'] as const),
  ...(['activity_tally', 'objective_tally', 'mistake_tally', 'mistake_total'] as const),
  ...(['question_tally', 'reliability_tally'] as const),
  ...(['submission', 'learner_event', 'variant', 'familiarity', 'mastery', 'learner', 'course_group_member'] as const),
]

/** Nothing of it where there is no such class. Whoever was made for another course too keeps their account. */
export function removeClass({ course, seed }: Asked): Promise<ClassRemoved> {
  return db.$transaction(
    async (tx) => {
      const prefix = `simulated.${course.slug}.${seed}.`
      const people = await tx.user.findMany({
        where: { isSimulated: true, email: { startsWith: prefix }, enrolments: { some: { courseId: course.id } } },
        select: { id: true },
      })
      const ids = people.map(({ id }) => id)
      if (ids.length === 0) return { studentsRemoved: 0, submissionsRemoved: 0 }
      const own = { courseId: course.id, ids }
      const submissionsRemoved = await tx.submission.count({ where: { courseId: course.id, studentId: { in: ids } } })
      for (const table of ofAttempts) await removeFrom(tx, { ...own, table, whose: whoseAttempt(own) })
      for (const table of ofStudents)
        await removeFrom(tx, { ...own, table, whose: Prisma.sql`student_id = ANY(${ids}::uuid[])` })
      await tx.enrolment.deleteMany({ where: { courseId: course.id, userId: { in: ids } } })
      const { count } = await tx.user.deleteMany({ where: { id: { in: ids }, enrolments: { none: {} } } })
      return { studentsRemoved: count, submissionsRemoved }
    },
    { timeout },
  )
}

type Whose = { readonly courseId: string; readonly ids: readonly string[] }

function whoseAttempt({ courseId, ids }: Whose): Prisma.Sql {
  return Prisma.sql`attempt_id IN (
    SELECT id FROM attempt WHERE course_id = ${courseId}::uuid AND student_id = ANY(${[...ids]}::uuid[]))`
}

type Removal = { readonly courseId: string; readonly table: string; readonly whose: Prisma.Sql }

/** Tables that are written once refuse a removal of nothing. */
async function removeFrom(tx: Tx, { courseId, table, whose }: Removal): Promise<void> {
  const where = Prisma.sql`FROM ${Prisma.raw(table)} WHERE course_id = ${courseId}::uuid AND ${whose}`
  const found = await tx.$queryRaw<unknown[]>`SELECT 1 ${where} LIMIT 1`
  if (found.length > 0) await tx.$executeRaw`DELETE ${where}`
}

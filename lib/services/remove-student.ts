// A student taken out of a course, and taken back.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { authorize } from '@/lib/auth/policy'
import type { StudentOfCourse } from '@/lib/contracts/roster'
import { db } from '@/lib/db/client'
import { enrolStudents, findEnrolment, removeStudents } from '@/lib/db/queries/enrolment'
import { AppError } from '@/lib/errors'

/** Their work stays; from now on the course looks to them as if it were not there. Again changes nothing. */
export async function removeStudent(actor: Actor, input: StudentOfCourse): Promise<void> {
  await requireStudentEver(actor, input)
  await removeStudents(db, { courseId: input.courseId, userIds: [input.studentId], at: new Date() })
}

/** Back with everything they had. */
export async function restoreStudent(actor: Actor, input: StudentOfCourse): Promise<void> {
  await requireStudentEver(actor, input)
  await enrolStudents(db, { courseId: input.courseId, userIds: [input.studentId] })
}

/** Nobody comes into a course by an id alone: they were its student before. */
async function requireStudentEver(actor: Actor, { courseId, studentId }: StudentOfCourse): Promise<void> {
  authorize(actor, 'roster:edit', { courseId })
  const enrolment = await findEnrolment(db, { courseId, userId: studentId })
  if (enrolment?.role !== 'student') throw new AppError('not-found')
}

/** The problem a student has open, with what the test types to be right or to make its mistake. */
import type { Actor } from '@/lib/auth/actor'
import { db } from '@/lib/db/client'
import { getUsableQuestion } from '@/lib/services/usable-questions'
import type { TaughtCourse } from './taught-course'

export type OpenVariant = {
  readonly id: string
  readonly questionId: string
  /** What to type to be right, and to show the mistake the template names. */
  readonly right: string
  readonly mistaken: string
}

export async function getOpenVariant(course: TaughtCourse, actor: Actor): Promise<OpenVariant> {
  const row = await db.variant.findFirstOrThrow({
    where: { courseId: course.id, studentId: actor.userId, status: 'open' },
  })
  const question = await getUsableQuestion(row)
  const [part] = question.makeVariant(row.seed).parts
  if (part?.kind !== 'number') throw new TypeError('the template asks for a number')
  return { id: row.id, questionId: row.questionId, right: String(part.key), mistaken: String(part.key / 2) }
}

// Answers that showed a mistake.
import 'server-only'
import type { Tx } from '@/lib/db/client'
import type { Response } from '@/lib/grading/grade'
import { storedGradeSchema, storedResponseSchema } from './stored-grade'

export type AnsweredVariant = {
  readonly studentId: string
  readonly questionId: string
  readonly version: number
  readonly seed: number
  readonly response: Response
  /** Ids its grade gives the mistakes it showed. */
  readonly mistakes: readonly string[]
  readonly submittedAt: Date
}

type Key = { readonly courseId: string; readonly studentId: string; readonly submissionId: string }

/** One answer with the problem it was given to; null where there is none. */
export async function findAnsweredVariant(tx: Tx, key: Key): Promise<AnsweredVariant | null> {
  const { courseId, studentId, submissionId: id } = key
  const row = await tx.submission.findUnique({
    where: { courseId_studentId_id: { courseId, studentId, id } },
    select: {
      response: true,
      grade: true,
      submittedAt: true,
      variant: { select: { questionId: true, version: true, seed: true } },
    },
  })
  if (row === null) return null
  const { parts } = storedGradeSchema.parse(row.grade)
  return {
    ...{ studentId, ...row.variant, submittedAt: row.submittedAt },
    response: storedResponseSchema.parse(row.response),
    mistakes: parts.flatMap(({ mistake }) => mistake ?? []),
  }
}

export type MistakeAnswers = { readonly questionId: string; readonly answers: number; readonly shown: number }

/** By question, how many answers in the course, and how many graded as one of the mistakes: ids as the question's grades give them. */
export function countMistakeAnswers(
  tx: Tx,
  asked: { readonly courseId: string; readonly questionIds: readonly string[]; readonly mistakeIds: readonly string[] },
): Promise<readonly MistakeAnswers[]> {
  const { courseId, questionIds, mistakeIds } = asked
  return tx.$queryRaw<MistakeAnswers[]>`
    SELECT v.question_id AS "questionId", count(*)::int AS answers,
      (count(*) FILTER (WHERE EXISTS (
        SELECT 1 FROM jsonb_array_elements(s.grade -> 'parts') AS part
        WHERE part ->> 'mistake' = ANY(${[...mistakeIds]}::text[])
      )))::int AS shown
    FROM variant v JOIN submission s
      ON s.course_id = v.course_id AND s.student_id = v.student_id AND s.variant_id = v.id
    WHERE v.course_id = ${courseId}::uuid AND v.question_id = ANY(${[...questionIds]}::text[])
    GROUP BY v.question_id`
}

// A student's answers with the problems they were given to, as an instructor goes through them.
import 'server-only'
import { z } from 'zod'
import type { Tx } from '@/lib/db/client'
import type { Response } from '@/lib/grading/grade'
import type { LearnerKey } from './learner'
import { type ProblemChoice, storedChoiceSchema } from './stored-choice'
import { type GradedResponse, storedGradeSchema, storedResponseSchema } from './stored-grade'

export type StoryAnswer = {
  readonly submissionId: string
  readonly variantId: string
  readonly questionId: string
  readonly version: number
  readonly seed: number
  readonly title: string
  readonly response: Response
  readonly grade: GradedResponse
  readonly givenAt: Date
  readonly submittedAt: Date
  readonly choice: ProblemChoice
}

type Row = Omit<StoryAnswer, 'response' | 'grade' | 'choice'> & {
  readonly response: unknown
  readonly grade: unknown
  readonly choice: unknown
}

const choiceColumnSchema = z.object({ choice: storedChoiceSchema })

/** By submission id. */
export async function listStoryAnswers(
  tx: Tx,
  where: LearnerKey & { readonly submissionIds: readonly string[] },
): Promise<ReadonlyMap<string, StoryAnswer>> {
  const { courseId, studentId, submissionIds } = where
  const rows = await tx.$queryRaw<Row[]>`
    SELECT s.id::text AS "submissionId", s.variant_id::text AS "variantId", v.question_id AS "questionId", v.version, v.seed,
      q.title, s.response, s.grade, v.created_at AS "givenAt", s.submitted_at AS "submittedAt", v.choice
    FROM submission s
    JOIN variant v ON v.course_id = s.course_id AND v.student_id = s.student_id AND v.id = s.variant_id
    JOIN question q ON q.id = v.question_id
    WHERE s.course_id = ${courseId}::uuid AND s.student_id = ${studentId}::uuid AND s.id = ANY(${[...submissionIds]}::uuid[])`
  return new Map(
    rows.map((row) => [
      row.submissionId,
      {
        ...row,
        response: storedResponseSchema.parse(row.response),
        grade: storedGradeSchema.parse(row.grade),
        choice: choiceColumnSchema.parse(row.choice).choice,
      },
    ]),
  )
}

export type SkippedProblem = { readonly variantId: string; readonly title: string; readonly objectiveId: string }

/** Problems put aside unanswered, by variant id, each with the objective it was chosen for. */
export async function listSkippedProblems(
  tx: Tx,
  { courseId, studentId }: LearnerKey,
): Promise<ReadonlyMap<string, SkippedProblem>> {
  const rows = await tx.$queryRaw<SkippedProblem[]>`
    SELECT v.id::text AS "variantId", q.title, v.choice -> 'choice' ->> 'objectiveId' AS "objectiveId"
    FROM variant v JOIN question q ON q.id = v.question_id
    WHERE v.course_id = ${courseId}::uuid AND v.student_id = ${studentId}::uuid AND v.status = 'skipped'`
  return new Map(rows.map((row) => [row.variantId, row]))
}

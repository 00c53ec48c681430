// What students hold of a question.
import 'server-only'
import type { PublishEffects } from '@/lib/contracts/authoring/publish-views'
import type { Tx } from '@/lib/db/client'

export async function countHeld(tx: Tx, questionId: string): Promise<PublishEffects> {
  const [row] = await tx.$queryRaw<PublishEffects[]>`
    SELECT
      (SELECT count(*) FROM variant WHERE question_id = ${questionId} AND status = 'open')::int AS "openProblems",
      (SELECT count(DISTINCT (p.course_id, p.attempt_id)) FROM attempt_problem p
       JOIN attempt a ON a.course_id = p.course_id AND a.id = p.attempt_id AND a.closed_at IS NULL
       WHERE p.question_id = ${questionId})::int AS "runningAttempts",
      (SELECT count(*) FROM assessment s WHERE s.published_at IS NOT NULL AND s.archived_at IS NULL AND EXISTS (
         SELECT 1 FROM json_array_elements(
           CASE json_typeof(s.definition->'slots') WHEN 'array' THEN s.definition->'slots' ELSE '[]' END) slot
         WHERE slot->'pick'->>'questionId' = ${questionId}
           OR (slot->'pick'->'objectives')::jsonb ?| (SELECT array_agg(objective_id) FROM question_objective
                                                      WHERE question_id = ${questionId})))::int AS assessments,
      (SELECT count(*) FROM variant WHERE question_id = ${questionId} AND status = 'answered')::int
      + (SELECT count(*) FROM attempt_submission t JOIN attempt_problem p
           ON p.course_id = t.course_id AND p.attempt_id = t.attempt_id AND p.slot_id = t.slot_id
           AND p.variant_number = t.variant_number
         WHERE p.question_id = ${questionId})::int AS answers`
  return row ?? { openProblems: 0, runningAttempts: 0, assessments: 0, answers: 0 }
}

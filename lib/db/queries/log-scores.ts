// How well students' stated probabilities scored, from the log of practice.
import 'server-only'
import type { Tx } from '@/lib/db/client'

export type LogScores = {
  readonly studentId: string
  readonly bets: number
  /** Σ of log₂ of the probability that the right option got: 0 at best. */
  readonly sumBits: number
}

type Asked = {
  readonly courseId: string
  readonly studentIds: readonly string[]
  /** Those that ask for probabilities: the log is read by question. */
  readonly questionIds: readonly string[]
}

/** One row a student who bet. */
export async function listLogScores(
  tx: Tx,
  { courseId, studentIds, questionIds }: Asked,
): Promise<readonly LogScores[]> {
  if (questionIds.length === 0) return []
  return tx.$queryRaw<LogScores[]>`
    SELECT p.student_id::text AS "studentId", count(*)::int AS bets, sum((p.part->>'logScoreBits')::float8) AS "sumBits"
    FROM (
      SELECT s.student_id, jsonb_array_elements(s.grade->'parts') AS part
      FROM variant v
      JOIN submission s ON s.course_id = v.course_id AND s.student_id = v.student_id AND s.variant_id = v.id
      WHERE v.course_id = ${courseId}::uuid AND v.question_id = ANY(${[...questionIds]}) AND v.student_id = ANY(${[...studentIds]}::uuid[])
    ) p WHERE p.part ? 'logScoreBits' GROUP BY p.student_id`
}

// What is said about a problem of an attempt, in the order it was said.
import 'server-only'
import type { Tx } from '@/lib/db/client'
import type { AttemptKey } from './attempt'
import type { ProblemKey } from './attempt-problem'

export type AttemptNote = {
  readonly id: string
  readonly slotId: string
  readonly variantNumber: number
  readonly authorId: string
  readonly authorName: string
  readonly text: string
  readonly createdAt: Date
}

export function listAttemptNotes(tx: Tx, { courseId, attemptId }: AttemptKey): Promise<readonly AttemptNote[]> {
  return tx.$queryRaw<AttemptNote[]>`
    SELECT n.id::text AS id, n.slot_id AS "slotId", n.variant_number AS "variantNumber", n.author_id::text AS "authorId",
      coalesce(u.name, '') AS "authorName", n.text, n.created_at AS "createdAt"
    FROM attempt_note n LEFT JOIN user_account u ON u.id = n.author_id
    WHERE n.course_id = ${courseId}::uuid AND n.attempt_id = ${attemptId}::uuid
    ORDER BY n.created_at, n.id`
}

type NewNote = ProblemKey & { readonly authorId: string; readonly text: string; readonly at: Date }

export async function addAttemptNote(tx: Tx, { at, ...note }: NewNote): Promise<void> {
  await tx.attemptNote.create({ data: { ...note, createdAt: at }, select: { id: true } })
}

export type OpenNote = ProblemKey & {
  readonly assessmentId: string
  readonly title: string
  readonly studentId: string
  readonly studentName: string
  readonly questionId: string
  readonly version: number
  readonly seed: number
  readonly position: number
  readonly text: string
  readonly createdAt: Date
}

/** Those where the last word is the student's, the longest waiting first. */
export function listOpenNotes(tx: Tx, courseId: string): Promise<readonly OpenNote[]> {
  return tx.$queryRaw<OpenNote[]>`
    SELECT a.course_id::text AS "courseId", a.id::text AS "attemptId", a.assessment_id::text AS "assessmentId",
      s.definition->>'title' AS title, a.student_id::text AS "studentId", u.name AS "studentName",
      p.slot_id AS "slotId", p.variant_number AS "variantNumber", p.question_id AS "questionId", p.version, p.seed,
      p.position, n.text, n.created_at AS "createdAt"
    FROM (SELECT DISTINCT ON (attempt_id, slot_id, variant_number) *
          FROM attempt_note WHERE course_id = ${courseId}::uuid
          ORDER BY attempt_id, slot_id, variant_number, created_at DESC, id DESC) n
    JOIN attempt a ON a.course_id = n.course_id AND a.id = n.attempt_id AND a.student_id = n.author_id
    JOIN attempt_problem p ON p.course_id = n.course_id AND p.attempt_id = n.attempt_id AND p.slot_id = n.slot_id
      AND p.variant_number = n.variant_number
    JOIN assessment s ON s.course_id = a.course_id AND s.id = a.assessment_id
    JOIN user_account u ON u.id = a.student_id
    ORDER BY n.created_at, n.id`
}

export async function countOpenNotes(tx: Tx, courseId: string): Promise<number> {
  const [row] = await tx.$queryRaw<{ readonly count: number }[]>`
    SELECT count(*)::int AS count
    FROM (SELECT DISTINCT ON (attempt_id, slot_id, variant_number) *
          FROM attempt_note WHERE course_id = ${courseId}::uuid
          ORDER BY attempt_id, slot_id, variant_number, created_at DESC, id DESC) n
    JOIN attempt a ON a.course_id = n.course_id AND a.id = n.attempt_id AND a.student_id = n.author_id`
  return row?.count ?? 0
}

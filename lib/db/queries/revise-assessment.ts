// Every change of an assessment names the revision it was made from: nothing is overwritten unseen.
import 'server-only'
import type { AssessmentDefinition } from '@/lib/assessment/definition'
import type { Tx } from '@/lib/db/client'
import type { AssessmentKey } from './assessment'

/** What was read when the change was decided. */
type Read = AssessmentKey & { readonly revision: number }
export type RevisionAuthor = { readonly name: string; readonly at: Date }

/**
 * One statement: the new definition and its line in the history, or nothing when somebody else was first.
 * @returns whether it wrote.
 */
export async function reviseAssessment(
  tx: Tx,
  revised: Read & { readonly definition: AssessmentDefinition; readonly authorId: string; readonly at: Date },
): Promise<boolean> {
  const { courseId, assessmentId, revision, definition, authorId, at } = revised
  const written = await tx.$executeRaw`
    WITH revised AS (
      UPDATE assessment SET revision = revision + 1, definition = ${JSON.stringify(definition)}::json
      WHERE course_id = ${courseId}::uuid AND id = ${assessmentId}::uuid AND revision = ${revision}::int
      RETURNING course_id, id, revision, definition
    )
    INSERT INTO assessment_revision (course_id, assessment_id, revision, definition, author_id, created_at)
    SELECT course_id, id, revision, definition, ${authorId}::uuid, ${at} FROM revised`
  return written === 1
}

/** Who wrote a revision, and when. */
export async function findRevisionAuthor(tx: Tx, key: Read): Promise<RevisionAuthor | null> {
  const { courseId, assessmentId, revision } = key
  const [row] = await tx.$queryRaw<RevisionAuthor[]>`
    SELECT coalesce(u.name, '') AS name, r.created_at AS at
    FROM assessment_revision r LEFT JOIN user_account u ON u.id = r.author_id
    WHERE r.course_id = ${courseId}::uuid AND r.assessment_id = ${assessmentId}::uuid AND r.revision = ${revision}::int`
  return row ?? null
}

/** @returns whether it is published now: what was checked is what is published, or nothing is. */
export async function publishRevision(tx: Tx, read: Read & { readonly at: Date }): Promise<boolean> {
  const { courseId, assessmentId, revision, at } = read
  const { count } = await tx.assessment.updateMany({
    where: { courseId, id: assessmentId, revision, publishedAt: null, archivedAt: null },
    data: { publishedAt: at },
  })
  return count === 1
}

/** Back to a draft. @returns whether it is: not once somebody has started. */
export async function unpublishUnstarted(tx: Tx, { courseId, assessmentId }: AssessmentKey): Promise<boolean> {
  const { count } = await tx.assessment.updateMany({
    where: { courseId, id: assessmentId, publishedAt: { not: null }, attempts: { none: {} } },
    data: { publishedAt: null },
  })
  return count === 1
}

/** Null brings it back. */
export async function setArchived(tx: Tx, key: AssessmentKey & { readonly at: Date | null }): Promise<void> {
  await tx.assessment.updateMany({
    where: { courseId: key.courseId, id: key.assessmentId },
    data: { archivedAt: key.at },
  })
}

/** The places of a course's assessments, from the first id on; what is not named stays where it is. */
export async function setPlaces(
  tx: Tx,
  { courseId, ids }: { readonly courseId: string; readonly ids: readonly string[] },
): Promise<void> {
  await tx.$executeRaw`
    UPDATE assessment a SET position = t.place - 1
    FROM unnest(${[...ids]}::uuid[]) WITH ORDINALITY AS t(id, place)
    WHERE a.course_id = ${courseId}::uuid AND a.id = t.id`
}

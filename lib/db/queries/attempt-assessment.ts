// An assessment as its attempts need it: what is set down now, and what an attempt was drawn from.
import 'server-only'
import { type AssessmentDefinition, definitionSchema } from '@/lib/assessment/definition'
import type { Tx } from '@/lib/db/client'

export type AttemptedAssessment = {
  readonly id: string
  readonly revision: number
  readonly definition: AssessmentDefinition
  readonly isPublished: boolean
  /** An archived one starts no attempts; those there are go on. */
  readonly isArchived: boolean
}
type Key = { readonly courseId: string; readonly assessmentId: string }

export async function findAttemptedAssessment(
  tx: Tx,
  { courseId, assessmentId }: Key,
): Promise<AttemptedAssessment | null> {
  const row = await tx.assessment.findUnique({
    where: { courseId_id: { courseId, id: assessmentId } },
    select: { id: true, revision: true, definition: true, publishedAt: true, archivedAt: true },
  })
  if (row === null) return null
  const { id, revision, publishedAt, archivedAt } = row
  const definition = definitionSchema.parse(row.definition)
  return { id, revision, definition, isPublished: publishedAt !== null, isArchived: archivedAt !== null }
}

/** @throws RangeError if there was no such revision: every attempt is drawn from one that was kept. */
export async function getAssessmentRevision(
  tx: Tx,
  { courseId, assessmentId, revision }: Key & { readonly revision: number },
): Promise<AssessmentDefinition> {
  const row = await tx.assessmentRevision.findUnique({
    where: { courseId_assessmentId_revision: { courseId, assessmentId, revision } },
    select: { definition: true },
  })
  if (row === null) throw new RangeError(`assessment ${assessmentId} has no revision ${revision}`)
  return definitionSchema.parse(row.definition)
}

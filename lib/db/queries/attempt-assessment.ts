// An assessment as its attempts need it: what is set down now, and what an attempt was drawn from.
import 'server-only'
import { type AssessmentDefinition, definitionSchema } from '@/lib/assessment/definition'
import type { Tx } from '@/lib/db/client'

export type PublishedAssessment = {
  readonly id: string
  readonly revision: number
  readonly definition: AssessmentDefinition
  /** An archived one starts no attempts; those there are go on. */
  readonly isArchived: boolean
}
type Key = { readonly courseId: string; readonly assessmentId: string }

/** Null for a draft: to a student it is not there. */
export async function findPublishedAssessment(
  tx: Tx,
  { courseId, assessmentId }: Key,
): Promise<PublishedAssessment | null> {
  const row = await tx.assessment.findFirst({
    where: { courseId, id: assessmentId, publishedAt: { not: null } },
    select: { id: true, revision: true, definition: true, archivedAt: true },
  })
  if (row === null) return null
  const { id, revision } = row
  return { id, revision, definition: definitionSchema.parse(row.definition), isArchived: row.archivedAt !== null }
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

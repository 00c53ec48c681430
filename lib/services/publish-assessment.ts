// Showing an assessment to its students, and taking it back while nobody has started.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import type { AssessmentRequest, PublishAssessment } from '@/lib/contracts/assessment-requests'
import type { PublishResult, UnpublishResult } from '@/lib/contracts/assessment-views'
import { db } from '@/lib/db/client'
import { publishRevision, unpublishUnstarted } from '@/lib/db/queries/revise-assessment'
import { getAssessmentToEdit } from './assessment-access'
import { errorsOf, reviewDefinition } from './review-definition'

/** What was looked at is what is published: a change in between is told, and nothing is done. */
export async function publishAssessment(actor: Actor, asked: PublishAssessment): Promise<PublishResult> {
  const { course, assessment } = await getAssessmentToEdit(actor, asked)
  if (assessment.archivedAt !== null) return { kind: 'archived' }
  if (assessment.publishedAt !== null) return { kind: 'published' }
  if (assessment.revision !== asked.revision) return { kind: 'stale' }
  const errors = errorsOf(await reviewDefinition({ course, definition: assessment.definition }))
  if (errors.length > 0) return { kind: 'refused', findings: errors }
  const isPublished = await publishRevision(db, { ...asked, at: new Date() })
  return { kind: isPublished ? 'published' : 'stale' }
}

export async function unpublishAssessment(actor: Actor, asked: AssessmentRequest): Promise<UnpublishResult> {
  const { assessment } = await getAssessmentToEdit(actor, asked)
  if (assessment.publishedAt === null) return { kind: 'unpublished' }
  const isUnpublished = await unpublishUnstarted(db, asked)
  return { kind: isUnpublished ? 'unpublished' : 'has-attempts' }
}

// Putting an assessment away, and bringing it back: attempts and grades stay as they are.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import type { AssessmentRequest } from '@/lib/contracts/assessment-requests'
import { db } from '@/lib/db/client'
import { setArchived } from '@/lib/db/queries/revise-assessment'
import { getAssessmentToEdit } from './assessment-access'

export async function archiveAssessment(actor: Actor, asked: AssessmentRequest): Promise<void> {
  const { assessment } = await getAssessmentToEdit(actor, asked)
  if (assessment.archivedAt === null) await setArchived(db, { ...asked, at: new Date() })
}

export async function restoreAssessment(actor: Actor, asked: AssessmentRequest): Promise<void> {
  await getAssessmentToEdit(actor, asked)
  await setArchived(db, { ...asked, at: null })
}

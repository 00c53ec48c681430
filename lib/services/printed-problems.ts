/** The problems of a paper that was made for an attempt to come, so that paper and screen agree. */
import 'server-only'
import type { AssessmentDefinition } from '@/lib/assessment/definition'
import { isSameDraw } from '@/lib/assessment/same-draw'
import { db } from '@/lib/db/client'
import type { AttemptsKey } from '@/lib/db/queries/attempt'
import { getAssessmentRevision } from '@/lib/db/queries/attempt-assessment'
import { findPaper } from '@/lib/db/queries/printed-paper'
import type { DrawnProblem } from '@/lib/db/queries/start-attempt'

type Asked = AttemptsKey & { readonly definition: AssessmentDefinition; readonly attemptNumber: number }

/** Null without a paper, and where what is asked was changed since it was made. */
export async function findPrintedProblems({
  definition,
  attemptNumber,
  ...key
}: Asked): Promise<readonly DrawnProblem[] | null> {
  const paper = await findPaper(db, { ...key, attemptNumber })
  if (paper === null) return null
  const drawnFrom = await getAssessmentRevision(db, { ...key, revision: paper.revision })
  return isSameDraw(drawnFrom, definition) ? paper.problems : null
}

// What happens when an attempt is over.
import 'server-only'
import { createHash } from 'node:crypto'
import { attemptReceiptText } from '@/lib/assessment/attempt-receipt-text'
import { db } from '@/lib/db/client'
import { type AttemptKey, findAttempt } from '@/lib/db/queries/attempt'
import { recordAttemptGrading } from '@/lib/db/queries/close-attempt'
import { shareRules } from '@/lib/db/queries/hold-rules'
import { decideSubmissions } from './decide-submissions'
import { type LoadedAttempt, loadAttempt } from './load-attempt'
import { updateAssessmentGrade } from './update-assessment-grade'

/**
 * Grades a closed attempt once. It was closed before, in a statement of its own: nothing that is read here can change any
 * more, so the work of grading holds no lock, and whoever is ended in the middle of it leaves it to the next.
 */
export async function gradeAttempt(key: AttemptKey, now: number): Promise<void> {
  const attempt = await findAttempt(db, key)
  if (attempt === null || attempt.closedAt === null || attempt.gradedAt !== null) return
  const loaded = await loadAttempt(db, attempt)
  const submissions = await decideSubmissions(loaded, attempt.closedAt)
  const receiptHash = hashOf(receiptText(loaded, attempt.closedAt))
  await db.$transaction(async (tx) => {
    await shareRules(tx, attempt)
    const isWritten = await recordAttemptGrading(tx, { ...key, gradedAt: now, receiptHash, submissions })
    if (isWritten) await updateAssessmentGrade(tx, { ...attempt, now })
  })
}

/** The canonical text of what stands on the server for an attempt that is over. */
export function receiptText({ attempt, problems }: LoadedAttempt, closedAt: number): string {
  const lines = problems.map(({ saved, ...problem }) => ({ ...problem, response: saved?.response ?? null }))
  return attemptReceiptText({ attemptId: attempt.id, studentId: attempt.studentId, closedAt, problems: lines })
}

export function hashOf(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}

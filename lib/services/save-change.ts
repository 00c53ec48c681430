// What happens on every change of an answer while an attempt runs.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { authorize } from '@/lib/auth/policy'
import type { SaveChange } from '@/lib/contracts/attempt-requests'
import type { SaveResult } from '@/lib/contracts/save-result'
import { db } from '@/lib/db/client'
import { type SavedChange, saveAttemptChange } from '@/lib/db/queries/save-attempt-change'
import { AppError } from '@/lib/errors'

/** One student's devices save at once; more writers than this is something wrong. */
const maxTries = 40

/**
 * Keeps a change once, however often it is sent, whatever state the attempt is in: what comes after the end is kept too,
 * and marked. What was acknowledged is stored.
 */
export async function saveChange(actor: Actor, input: SaveChange): Promise<SaveResult> {
  const savedAt = Date.now()
  const studentId = actor.userId
  authorize(actor, 'attempt:take', { courseId: input.courseId, studentId })

  for (let tries = 0; tries < maxTries; tries += 1) {
    const saved = await saveAttemptChange(db, { ...input, studentId, savedAt })
    if (saved === null) throw new AppError('not-found')
    if (saved !== 'overtaken') return toResult(saved)
  }
  throw new AppError('conflict')
}

function toResult(saved: SavedChange): SaveResult {
  const savedAt = saved.savedAt.toISOString()
  if (saved.isLate) return { kind: 'late', savedAt }
  if (saved.isCurrent) {
    return { kind: 'saved', savedAt, replaced: saved.hasReplacedOtherDevice ? 'other-device' : 'own' }
  }
  return {
    kind: 'superseded',
    savedAt,
    by: saved.isFromOtherDevice ? 'other-device' : 'own',
    currentSavedAt: saved.currentSavedAt?.toISOString() ?? null,
  }
}

// What calibrations found of one template.
import 'server-only'
import type { Tx } from '@/lib/db/client'
import type { DrawEffect } from '@/lib/mastery/draw-effects'
import type { Gaussian } from '@/lib/mastery/state'
import { storedDrawEffectsSchema } from './stored-draw-effects'

export type StoredTemplateCalibration = {
  readonly difficulty: Gaussian
  readonly discrimination: number
  readonly answers: number
  /** Null where the answers were too few. */
  readonly effects: readonly DrawEffect[] | null
}

/** Null where the version knows nothing of it: the author's word holds. */
export async function findTemplateCalibration(
  tx: Tx,
  key: { readonly version: string; readonly questionId: string },
): Promise<StoredTemplateCalibration | null> {
  const { version, questionId } = key
  const row = await tx.templateCalibration.findUnique({
    where: { version_questionId: { version, questionId } },
    select: { difficultyMean: true, difficultyVariance: true, discrimination: true, answers: true, effects: true },
  })
  if (row === null) return null
  return {
    difficulty: { mean: row.difficultyMean, variance: row.difficultyVariance },
    discrimination: row.discrimination,
    answers: row.answers,
    effects: row.effects === null ? null : storedDrawEffectsSchema.parse(row.effects),
  }
}

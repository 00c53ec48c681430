// What calibrations found of one template.
import 'server-only'
import type { Tx } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
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

/** What makes the draws of each template harder, by question; those with too few answers are left out. */
export async function listDrawEffects(tx: Tx, version: string): Promise<ReadonlyMap<string, readonly DrawEffect[]>> {
  const rows = await tx.templateCalibration.findMany({
    where: { version, effects: { not: Prisma.DbNull } },
    select: { questionId: true, effects: true },
  })
  return new Map(rows.map(({ questionId, effects }) => [questionId, storedDrawEffectsSchema.parse(effects)] as const))
}

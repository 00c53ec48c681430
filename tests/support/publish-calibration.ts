/** A calibration as a job would have published it. */
import { db } from '@/lib/db/client'
import { createCalibration } from '@/lib/db/queries/calibration'
import type { Constants } from '@/lib/mastery/constants'
import { inForce } from '@/lib/mastery/constants-in-force'
import type { DrawEffect } from '@/lib/mastery/draw-effects'

let published = 0

/** Every template named is that much harder than anybody thought; the newest published is in force. */
export async function publishCalibration(parts: {
  readonly difficulties: Readonly<Record<string, number>>
  readonly easiness?: Readonly<Record<string, number>>
  readonly constants?: Partial<Constants>
  /** By question, what makes its draws harder. */
  readonly effects?: Readonly<Record<string, readonly DrawEffect[]>>
}): Promise<string> {
  published += 1
  const version = `${inForce.version}/test-${published}`
  await createCalibration(db, {
    constants: { ...inForce, ...parts.constants, version },
    templates: Object.entries(parts.difficulties).map(([questionId, mean]) => {
      return { questionId, difficulty: { mean, variance: 0.1 + 0.2 }, discrimination: 1 / 3 + 0.5 }
    }),
    objectives: Object.entries(parts.easiness ?? {}).map(([objectiveId, mean]) => {
      return { objectiveId, easiness: { mean, variance: 0 }, easinessVariance: 0.1 }
    }),
    answers: 100,
    learners: 10,
    heldOut: { learners: 1, answers: 10, logLossBefore: 0.6, logLossAfter: 0.5 },
    draws: new Map(
      Object.entries(parts.effects ?? {}).map(([id, effects]) => [id, { answers: 100, effects }] as const),
    ),
    createdAt: Date.UTC(2026, 0, 1) + published,
    isPublished: true,
  })
  return version
}

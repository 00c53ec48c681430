/** The constants of the learner model as their JSON column holds them. */
import 'server-only'
import { z } from 'zod'
import type { Constants } from '@/lib/mastery/constants'
import { inForce } from '@/lib/mastery/constants-in-force'

const n = z.number()
const gaussian = z.object({ mean: n, variance: n })
const allOrNone = z.object({
  share: n,
  knownAtFirst: n,
  learning: n,
  learningUnready: n,
  levelKnown: n,
  levelUnknown: n,
  difficultyWeight: n,
  riskShare: n,
})
const extension = z.object({
  formVariance: n,
  formKept: n,
  objectiveFormVariance: n,
  objectiveFormKept: n,
  practiceApproach: n,
  practiceCeiling: n,
  practiceCeilingVariance: n,
  allOrNone,
})

const constantsSchema: z.ZodType<Constants> = z.object({
  version: z.string(),
  generalVariance: n,
  generalDrift: n,
  objectiveVariance: n,
  easiness: gaussian,
  difficulty: gaussian,
  authoredDifficulty: z.object({ easy: gaussian, medium: gaussian, hard: gaussian }),
  familiarityVariance: n,
  gainWhenRight: n,
  gainWhenWrong: n,
  gainFading: n,
  practiceVariance: n,
  familiarityGainWhenRight: n,
  familiarityGainWhenWrong: n,
  forgettingPower: n,
  forgettingScaleDays: n,
  forgettingSpacing: n,
  prerequisiteShare: n,
  threshold: n,
  declareAt: n,
  reviewBelow: n,
  closeAt: n,
  openAt: n,
  informationWeight: n,
  exposureCost: n,
  lookBack: n,
  interleaveAfter: n,
  interleaveWithin: n,
  frustrationBelow: n,
  probeAfterMisses: n,
  reviewHorizonDays: n,
  extension: extension.nullable(),
})

const jsonObject = z.record(z.string(), z.unknown())

/** A constant the stored ones do not know is as it is in force: they were calibrated when the model did without it. */
export function parseStoredConstants(stored: unknown): Constants {
  return constantsSchema.parse({ ...inForce, ...jsonObject.parse(stored) })
}

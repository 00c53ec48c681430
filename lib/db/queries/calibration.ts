// Calibrations: written once, read by version.
import 'server-only'
import type { Tx } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import type { CourseCalibration } from '@/lib/mastery/calibrate-course'
import type { Calibration } from '@/lib/mastery/calibration'
import { inForce } from '@/lib/mastery/constants-in-force'
import type { DrawEffect } from '@/lib/mastery/draw-effects'
import { parseStoredConstants } from './stored-constants'

export type TemplateDraws = { readonly answers: number; readonly effects: readonly DrawEffect[] | null }

/**
 * The newest published calibration that began at the constants in force; the version of those where there is none. Those of another
 * model are out of force with it.
 */
export const versionInForce = Prisma.sql`coalesce((
  SELECT c.version FROM calibration c WHERE c.published_at IS NOT NULL AND starts_with(c.version, ${`${inForce.version}/`})
  ORDER BY c.published_at DESC, c.version DESC LIMIT 1), ${inForce.version})`

export async function findVersionInForce(tx: Tx): Promise<string> {
  const [row] = await tx.$queryRaw<{ readonly version: string }[]>`SELECT ${versionInForce} AS version`
  return row?.version ?? inForce.version
}

/** Easiness without what is left in doubt about it: a learner's own answers tell their level and the easiness only together. */
export async function findCalibration(tx: Tx, version: string): Promise<Calibration | null> {
  const row = await tx.calibration.findUnique({
    where: { version },
    select: {
      constants: true,
      templates: {
        select: { questionId: true, difficultyMean: true, difficultyVariance: true, discrimination: true },
      },
      objectives: { select: { objectiveId: true, easinessMean: true } },
    },
  })
  if (row === null) return null
  return {
    constants: parseStoredConstants(row.constants),
    templates: new Map(
      row.templates.map(({ questionId, difficultyMean, difficultyVariance, discrimination }) => [
        questionId,
        { difficulty: { mean: difficultyMean, variance: difficultyVariance }, discrimination },
      ]),
    ),
    easiness: new Map(
      row.objectives.map(({ objectiveId, easinessMean }) => [objectiveId, { mean: easinessMean, variance: 0 }]),
    ),
  }
}

export type NewCalibration = Pick<
  CourseCalibration,
  'constants' | 'templates' | 'objectives' | 'answers' | 'learners' | 'heldOut'
> & {
  /** Answers to each template, and what makes its draws harder. */
  readonly draws: ReadonlyMap<string, TemplateDraws>
  /** Milliseconds since the epoch. */
  readonly createdAt: number
  readonly isPublished: boolean
}

/** All of it under the version of its constants, in a transaction of the caller. */
export async function createCalibration(tx: Tx, calibration: NewCalibration): Promise<void> {
  const { constants, templates, objectives, answers, learners, heldOut, draws, isPublished } = calibration
  const { version } = constants
  const createdAt = new Date(calibration.createdAt)
  await tx.calibration.create({
    data: {
      version,
      constants,
      createdAt,
      answers,
      learners,
      logLossBefore: heldOut.logLossBefore,
      logLossAfter: heldOut.logLossAfter,
      publishedAt: isPublished ? createdAt : null,
    },
    select: { version: true },
  })
  await tx.templateCalibration.createMany({
    data: templates.map(({ questionId, difficulty, discrimination }) => {
      const { answers: given, effects } = draws.get(questionId) ?? { answers: 0, effects: null }
      return {
        version,
        questionId,
        difficultyMean: difficulty.mean,
        difficultyVariance: difficulty.variance,
        discrimination,
        answers: given,
        effects: effects === null ? Prisma.DbNull : effects.map((effect) => ({ ...effect })),
      }
    }),
  })
  await tx.objectiveCalibration.createMany({
    data: objectives.map(({ objectiveId, easiness, easinessVariance }) => {
      return { version, objectiveId, easinessMean: easiness.mean, easinessVariance }
    }),
  })
}

export type CalibrationRow = {
  readonly version: string
  readonly createdAt: Date
  readonly answers: number
  readonly learners: number
  readonly logLossBefore: number
  readonly logLossAfter: number
  readonly publishedAt: Date | null
}

/** The newest first, published or not. */
export function listCalibrations(tx: Tx, limit: number): Promise<readonly CalibrationRow[]> {
  return tx.calibration.findMany({
    select: {
      version: true,
      createdAt: true,
      answers: true,
      learners: true,
      logLossBefore: true,
      logLossAfter: true,
      publishedAt: true,
    },
    orderBy: [{ createdAt: 'desc' }, { version: 'desc' }],
    take: limit,
  })
}

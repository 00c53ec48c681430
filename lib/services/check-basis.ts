/** What a mastery check is read by: the calibration and the objectives it was taken under, whatever is in force since. */
import 'server-only'
import type { Tx } from '@/lib/db/client'
import type { TakenUnder } from '@/lib/db/queries/attempt'
import { listCourseObjectives } from '@/lib/db/queries/course-objective'
import { type Calibration, calibratedTemplate } from '@/lib/mastery/calibration'
import type { ObjectiveNode, PoolEntry } from '@/lib/mastery/state'
import { getCalibration, getCalibrationInForce } from './calibrations'
import { toNodes } from './to-nodes'
import type { UsableQuestion } from './usable-questions'

export type CheckBasis = {
  readonly calibration: Calibration
  readonly objectives: readonly ObjectiveNode[]
  /** As an attempt that starts now keeps it. */
  readonly takenUnder: TakenUnder
}

/** For an attempt that starts now. */
export async function freshBasis(tx: Tx, courseId: string): Promise<CheckBasis> {
  const [calibration, objectives] = await Promise.all([getCalibrationInForce(), listCourseObjectives(tx, courseId)])
  const objectiveGraph = objectives.map(({ id, prerequisites }) => ({ id, prerequisites }))
  const { version: constantsVersion } = calibration.constants
  return {
    calibration,
    objectives: toNodes(objectives, calibration),
    takenUnder: { constantsVersion, objectiveGraph },
  }
}

/** Of one that was started. @throws RangeError if it kept no calibration, as only a mastery check does. */
export async function basisOf(tx: Tx, taken: TakenUnder & { readonly courseId: string }): Promise<CheckBasis> {
  const { courseId, constantsVersion, objectiveGraph } = taken
  if (constantsVersion === null) throw new RangeError('the calibration of a mastery check, not none')
  const calibration = await getCalibration(constantsVersion)
  const objectives = objectiveGraph ?? (await listCourseObjectives(tx, courseId))
  return {
    calibration,
    objectives: toNodes(objectives, calibration),
    takenUnder: { constantsVersion, objectiveGraph },
  }
}

/** A template as a calibration knows it: by its answers, else as hard as its author's word stands for there. */
export function templateUnder({ poolEntry, difficulty }: UsableQuestion, calibration: Calibration): PoolEntry {
  const authored = { ...poolEntry, difficulty: calibration.constants.authoredDifficulty[difficulty] }
  return calibratedTemplate(authored, calibration)
}

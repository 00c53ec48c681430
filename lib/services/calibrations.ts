/** Calibrations ready to use. What a version says never changes, so each is read once a process. */
import 'server-only'
import { db } from '@/lib/db/client'
import { findCalibration, findVersionInForce } from '@/lib/db/queries/calibration'
import { type Calibration, withoutCalibration } from '@/lib/mastery/calibration'
import { formerlyInForce, inForce } from '@/lib/mastery/constants-in-force'
import type { LearnerState } from '@/lib/mastery/state'

const known = new Map<string, Calibration>(
  [...formerlyInForce, inForce].map((constants) => [constants.version, withoutCalibration(constants)]),
)

/** That of which a state was worked out, so that a state is never read with the constants of another. It was loaded with the state. */
export function calibrationOf({ constantsVersion }: Pick<LearnerState, 'constantsVersion'>): Calibration {
  const calibration = known.get(constantsVersion)
  if (calibration === undefined) throw new RangeError(`calibration ${constantsVersion} was not loaded with the state`)
  return calibration
}

/** Null for the constants of a former release that are gone. */
export async function loadCalibration(version: string): Promise<Calibration | null> {
  const loaded = known.get(version) ?? (await findCalibration(db, version))
  if (loaded !== null) known.set(version, loaded)
  return loaded
}

/** What states are worked out with now. */
export async function getCalibrationInForce(): Promise<Calibration> {
  return getCalibration(await findVersionInForce(db))
}

export async function getCalibration(version: string): Promise<Calibration> {
  const calibration = await loadCalibration(version)
  if (calibration === null) throw new RangeError(`no calibration ${version}`)
  return calibration
}

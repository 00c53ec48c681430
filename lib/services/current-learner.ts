/** A learner as they stand, worked out with what is in force. */
import 'server-only'
import { db } from '@/lib/db/client'
import { findLearner, type LearnerKey } from '@/lib/db/queries/learner'
import type { StoredLearner } from '@/lib/db/queries/learner-columns'
import { initialState } from '@/lib/mastery/initial-state'
import { plainPlan } from '@/lib/mastery/plan'
import { getCalibrationInForce } from './calibrations'
import { recalibrateLearner } from './recalibrate-learner'

/** Somebody who was never given a problem is new, and stored nowhere yet. */
export type CurrentLearner = StoredLearner & { readonly isNew: boolean }

/** A state of another calibration is worked out anew first: the two are never mixed. */
export async function getCurrentLearner(key: LearnerKey): Promise<CurrentLearner> {
  const [calibration, stored] = await Promise.all([getCalibrationInForce(), findLearner(db, key)])
  const { constants } = calibration
  if (stored === null) return { state: initialState(constants), plan: plainPlan, isNew: true }
  if (stored.state.constantsVersion === constants.version) return { ...stored, isNew: false }
  return { ...(await recalibrateLearner({ key, calibration, now: Date.now() })), isNew: false }
}

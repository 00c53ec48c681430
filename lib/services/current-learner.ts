/** A learner as they stand, worked out with what is in force. */
import 'server-only'
import { db } from '@/lib/db/client'
import { findLearner, type LearnerKey, listLearnerStates } from '@/lib/db/queries/learner'
import type { StoredLearner } from '@/lib/db/queries/learner-columns'
import { initialState } from '@/lib/mastery/initial-state'
import { plainPlan } from '@/lib/mastery/plan'
import type { LearnerState } from '@/lib/mastery/state'
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

export type CurrentLearners = {
  /** By student id, of who was given a problem. */
  readonly states: ReadonlyMap<string, LearnerState>
  /** Of everybody else. */
  readonly newcomer: LearnerState
}

/** All learners of a course likewise. Those whom no job has come to yet are worked out one after the other. */
export async function listCurrentLearners(courseId: string): Promise<CurrentLearners> {
  const [calibration, stored] = await Promise.all([getCalibrationInForce(), listLearnerStates(db, courseId)])
  const { constants } = calibration
  const states = new Map(stored)
  for (const [studentId, { constantsVersion }] of stored) {
    if (constantsVersion === constants.version) continue
    const key = { courseId, studentId }
    states.set(studentId, (await recalibrateLearner({ key, calibration, now: Date.now() })).state)
  }
  return { states, newcomer: initialState(constants) }
}

/** All learners of a course as they stand, as far as their levels are read. */
import 'server-only'
import { db } from '@/lib/db/client'
import { listLearnerLevels } from '@/lib/db/queries/learner'
import { initialState } from '@/lib/mastery/initial-state'
import type { LearnerState } from '@/lib/mastery/state'
import { getCalibrationInForce } from '@/lib/services/calibrations'
import { recalibrateLearner } from '@/lib/services/recalibrate-learner'

export type ClassLevels = {
  /**
   * By student id, of who was given a problem: what `toMasteryViews` and `readLevel` take as `state`. `familiarity` is left empty, so that
   * problems cannot be chosen by them.
   */
  readonly levels: ReadonlyMap<string, LearnerState>
  /** Of everybody else. */
  readonly newcomer: LearnerState
}

/** In one read. Those whom no job has brought to the calibration in force yet are worked out one after the other. */
export async function listClassLevels(courseId: string): Promise<ClassLevels> {
  const [calibration, stored] = await Promise.all([getCalibrationInForce(), listLearnerLevels(db, courseId)])
  const { constants } = calibration
  const levels = new Map(stored)
  for (const [studentId, { constantsVersion }] of stored) {
    if (constantsVersion === constants.version) continue
    const key = { courseId, studentId }
    levels.set(studentId, (await recalibrateLearner({ key, calibration, now: Date.now() })).state)
  }
  return { levels, newcomer: initialState(constants) }
}

/** When somebody last answered, in milliseconds since the epoch; null before the first time. Every answer is on an objective. */
export function lastAnswerOf({ objectives }: LearnerState): number | null {
  const moments = Object.values(objectives).map(({ lastAnsweredAt }) => lastAnsweredAt)
  return moments.length === 0 ? null : Math.max(...moments)
}

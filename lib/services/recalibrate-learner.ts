/** A learner's state worked out anew from their own log, under the calibration in force. */
import 'server-only'
import { db } from '@/lib/db/client'
import { listCourseObjectives } from '@/lib/db/queries/course-objective'
import { findLearner, type LearnerKey } from '@/lib/db/queries/learner'
import type { StoredLearner } from '@/lib/db/queries/learner-columns'
import { listLearnerEvents } from '@/lib/db/queries/learner-event'
import { recordRecalibration } from '@/lib/db/queries/record-recalibration'
import { AppError } from '@/lib/errors'
import type { Calibration } from '@/lib/mastery/calibration'
import { readLevel } from '@/lib/mastery/read-level'
import type { LearnerState } from '@/lib/mastery/state'
import { loadCalibration } from './calibrations'
import { replayLearner } from './replay-learner'
import { toNodes } from './to-nodes'

/** A learner answers one problem at a time; more writers than this at once is something wrong. */
const maxTries = 8

export type Recalibration = { readonly key: LearnerKey; readonly calibration: Calibration; readonly now: number }

/** One guarded statement for one learner. What they asked for stays. Nothing is written where another process was first. */
export async function recalibrateLearner(recalibration: Recalibration): Promise<StoredLearner> {
  for (let tries = 0; tries < maxTries; tries += 1) {
    const learner = await recalibrateOnce(recalibration)
    if (learner !== 'overtaken') return learner
  }
  throw new AppError('conflict')
}

async function recalibrateOnce({ key, calibration, now }: Recalibration): Promise<StoredLearner | 'overtaken'> {
  const learner = await findLearner(db, key)
  if (learner === null) throw new AppError('not-found')
  const { state: before, plan } = learner
  const { version } = calibration.constants
  if (before.constantsVersion === version) return learner
  const [events, objectives, former] = await Promise.all([
    listLearnerEvents(db, key),
    listCourseObjectives(db, key.courseId),
    loadCalibration(before.constantsVersion),
  ])
  if (events.length !== before.sequence) return 'overtaken'

  const nodes = toNodes(objectives, calibration)
  const { state } = replayLearner({ events: events.map(({ event }) => event), objectives: nodes, calibration })
  const after = { ...state, sequence: state.sequence + 1 }
  const formerly = former ?? calibration
  const earlier = { state: before, objectives: toNodes(objectives, formerly), now, constants: formerly.constants }
  const later = { state: after, objectives: nodes, now, constants: calibration.constants }
  const changes = Object.keys(after.objectives).map((objectiveId) => ({
    objectiveId,
    before: readLevel({ ...earlier, objectiveId }).mean,
    after: readLevel({ ...later, objectiveId }).mean,
  }))
  const event = {
    kind: 'recalibrated' as const,
    constantsVersion: version,
    previousVersion: before.constantsVersion,
    changes,
  }
  const isWritten = await recordRecalibration(db, { ...key, before: rewritten(before), after, plan, event, now })
  return isWritten ? { state: after, plan } : 'overtaken'
}

/** Every row is written anew, whatever it held. */
function rewritten({ sequence }: LearnerState) {
  return { sequence, objectives: {}, familiarity: [] }
}

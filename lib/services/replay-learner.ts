/** A learner's state and plan rebuilt from their event log. */
import 'server-only'
import type { StoredLearner } from '@/lib/db/queries/learner-columns'
import type { StoredEvent } from '@/lib/db/queries/stored-event'
import { type Calibration, calibratedTemplate } from '@/lib/mastery/calibration'
import { initialState } from '@/lib/mastery/initial-state'
import { type LearnerPlan, plainPlan } from '@/lib/mastery/plan'
import type { LearnerState, ObjectiveNode } from '@/lib/mastery/state'
import { updateMastery } from '@/lib/mastery/update-mastery'

export type LearnerLog = {
  readonly events: readonly StoredEvent[]
  readonly objectives: readonly ObjectiveNode[]
  readonly calibration: Calibration
}

/**
 * What is stored, bit for bit, when the calibration is that of the stored state: it rules every answer of the log, those given before it was
 * published too. What moves no belief still counts in the sequence; a plan is the last one an event came to.
 */
export function replayLearner({ events, objectives, calibration }: LearnerLog): StoredLearner {
  const { constants } = calibration
  let state: LearnerState = initialState(constants)
  let plan: LearnerPlan = plainPlan
  for (const event of events) {
    state =
      event.kind === 'answered'
        ? updateMastery({
            state,
            observation: calibratedTemplate(event.observation, calibration),
            objectives,
            constants,
          }).state
        : { ...state, sequence: state.sequence + 1 }
    if ('plan' in event && event.plan !== undefined) plan = event.plan
  }
  return { state, plan }
}

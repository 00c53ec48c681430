/** A learner's state rebuilt from their event log. */
import 'server-only'
import type { StoredEvent } from '@/lib/db/queries/stored-event'
import { uncalibrated } from '@/lib/mastery/constants'
import { replay } from '@/lib/mastery/replay'
import type { LearnerState, ObjectiveNode } from '@/lib/mastery/state'

/** What is stored, bit for bit. A skipped problem moves no belief and still counts in the sequence. */
export function replayLearner(events: readonly StoredEvent[], objectives: readonly ObjectiveNode[]): LearnerState {
  const observations = events.flatMap((event) => (event.kind === 'answered' ? [event.observation] : []))
  return { ...replay({ observations, objectives, constants: uncalibrated }), sequence: events.length }
}

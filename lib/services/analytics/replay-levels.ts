// How a level read around every event of a log, under the constants that were in force then.
import 'server-only'
import type { LevelReading } from '@/lib/contracts/analytics/story'
import type { StoredEvent } from '@/lib/db/queries/stored-event'
import { type Calibration, calibratedTemplate } from '@/lib/mastery/calibration'
import { initialState } from '@/lib/mastery/initial-state'
import { readLevel } from '@/lib/mastery/read-level'
import type { LearnerState, ObjectiveNode } from '@/lib/mastery/state'
import { updateMastery } from '@/lib/mastery/update-mastery'
import { toNodes } from '@/lib/services/to-nodes'

type Logged = { readonly event: StoredEvent; readonly occurredAt: Date }

export type LevelReplay = {
  readonly events: readonly Logged[]
  readonly objectiveId: string
  readonly objectives: Parameters<typeof toNodes>[0]
  /** By version; a version whose constants are gone is not among them. */
  readonly calibrations: ReadonlyMap<string, Calibration>
}

/** Null where the constants of that time are gone, and for what moves no level. */
export type Replayed = { readonly before: LevelReading | null; readonly after: LevelReading | null }

/** A learner on the way through their log. */
type Walk = {
  readonly state: LearnerState
  readonly calibration: Calibration
  readonly nodes: readonly ObjectiveNode[]
}

/** One pair an event. A recalibration folds all answers so far anew, as it did when it was recorded. */
export function replayLevels(replay: LevelReplay): readonly Replayed[] {
  const { events, objectiveId } = replay
  let walk = startOf(firstVersion(events), replay)
  return events.map(({ event, occurredAt }, place): Replayed => {
    if (event.kind !== 'answered' && event.kind !== 'recalibrated') return { before: null, after: null }
    const now = event.kind === 'answered' ? event.observation.at : occurredAt.getTime()
    const before = readingOf(walk, { objectiveId, now })
    if (event.kind === 'answered') walk = afterAnswer(walk, event)
    else {
      const start = startOf(event.constantsVersion, replay)
      walk = events.slice(0, place).reduce((moved, earlier) => afterAnswer(moved, earlier.event), start)
    }
    return { before, after: readingOf(walk, { objectiveId, now }) }
  })
}

/** What the log begins with: what the first event that names constants was worked out with. */
function firstVersion(events: readonly Logged[]): string | null {
  for (const { event } of events) {
    if (event.kind === 'answered') return event.constantsVersion
    if (event.kind === 'recalibrated') return event.previousVersion
  }
  return null
}

function startOf(version: string | null, { calibrations, objectives }: LevelReplay): Walk | null {
  const calibration = version === null ? undefined : calibrations.get(version)
  if (calibration === undefined) return null
  return { state: initialState(calibration.constants), calibration, nodes: toNodes(objectives, calibration) }
}

function afterAnswer(walk: Walk | null, event: StoredEvent): Walk | null {
  if (walk === null || event.kind !== 'answered') return walk
  const { state, calibration, nodes } = walk
  const observation = calibratedTemplate(event.observation, calibration)
  const moved = updateMastery({ state, observation, objectives: nodes, constants: calibration.constants })
  return { ...walk, state: moved.state }
}

type Place = { readonly objectiveId: string; readonly now: number }

function readingOf(walk: Walk | null, { objectiveId, now }: Place): LevelReading | null {
  if (walk === null) return null
  const { state, calibration, nodes } = walk
  const { constants } = calibration
  const { level, low, high } = readLevel({ state, objectiveId, objectives: nodes, now, constants })
  return { level, low, high }
}

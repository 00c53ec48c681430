// The calibrations a log was worked out with.
import 'server-only'
import type { LearnerEvent } from '@/lib/db/queries/learner-event'
import type { Calibration } from '@/lib/mastery/calibration'
import { loadCalibration } from '@/lib/services/calibrations'

/** By version. Those of a former release that are gone are left out. */
export async function loadLogCalibrations(events: readonly LearnerEvent[]): Promise<ReadonlyMap<string, Calibration>> {
  const versions = new Set(events.flatMap(({ event }) => versionsOf(event)))
  const loaded = await Promise.all([...versions].map(loadCalibration))
  return new Map(
    loaded.flatMap((calibration) => (calibration === null ? [] : [[calibration.constants.version, calibration]])),
  )
}

function versionsOf(event: LearnerEvent['event']): readonly string[] {
  if (event.kind === 'answered') return [event.constantsVersion]
  return event.kind === 'recalibrated' ? [event.previousVersion, event.constantsVersion] : []
}

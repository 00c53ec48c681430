/** When an assessment is open for one student, what an answer counts at each moment, and how long and how often they may try. */
import type { Accommodation } from './accommodation'
import type { AssessmentDefinition } from './definition'
import { toInstant } from './to-instant'

/** Moments are milliseconds since the epoch. */
export type Schedule = {
  readonly opensAt: number | null
  /** The end of the last step; null for never. */
  readonly closesAt: number | null
  /** In order of time; none: full credit for ever. */
  readonly steps: readonly { readonly until: number; readonly percent: number }[]
  readonly timeLimitSeconds: number | null
  /** How many times the common limit; 1 without an accommodation. */
  readonly timeFactor: number
  readonly attemptsAllowed: number
  /** In which the dates were set down. */
  readonly timeZone: string
}

export type ScheduleFor = {
  readonly definition: AssessmentDefinition
  /** The course's. */
  readonly timeZone: string
  /** From the general to the particular: those of the student's groups, then the student's own. */
  readonly accommodations: readonly Accommodation[]
}

/**
 * Of several accommodations the longest time and the most attempts count, never added up; dates are those of the last that
 * has any. @throws RangeError if the time zone is not one that is known.
 */
export function resolveSchedule({ definition, timeZone, accommodations }: ScheduleFor): Schedule {
  const { opensAt: opens, timeline } = accommodatedDates(definition, accommodations)
  const steps = timeline.map(({ until, percent }) => ({ until: toInstant(until, { timeZone, edge: 'end' }), percent }))
  const timeFactor = Math.max(1, ...accommodations.map((each) => each.timeFactor ?? 1))
  const extraAttempts = Math.max(0, ...accommodations.map((each) => each.extraAttempts ?? 0))
  return {
    opensAt: opens === null ? null : toInstant(opens, { timeZone, edge: 'start' }),
    closesAt: steps.at(-1)?.until ?? null,
    steps,
    timeLimitSeconds: limitSeconds(definition, timeFactor),
    timeFactor,
    attemptsAllowed: definition.attemptsAllowed + extraAttempts,
    timeZone,
  }
}

/** The dates that hold for a student: of each the last accommodation that has it, else the assessment's own. */
export function accommodatedDates(
  { opensAt, timeline }: Pick<AssessmentDefinition, 'opensAt' | 'timeline'>,
  accommodations: readonly Accommodation[],
): Pick<AssessmentDefinition, 'opensAt' | 'timeline'> {
  const opening = accommodations.findLast((each) => each.opensAt !== undefined)?.opensAt
  const steps = accommodations.findLast((each) => each.timeline !== undefined)?.timeline
  return { opensAt: opening === undefined ? opensAt : opening, timeline: steps ?? timeline }
}

/** Up to the next whole second. */
function limitSeconds(definition: AssessmentDefinition, timeFactor: number): number | null {
  if (definition.kind === 'homework' || definition.timeLimitMinutes === null) return null
  return Math.ceil(definition.timeLimitMinutes * 60 * timeFactor)
}

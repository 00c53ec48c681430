/** Dates and limits that contradict each other. */
import type { AssessmentDefinition, ReleaseMoment, ReleaseRules } from './definition'
import type { Finding } from './finding'
import type { LocalDateTime } from './local-date-time'
import { accommodatedDates, resolveSchedule, type Schedule, type ScheduleFor } from './schedule'
import { toInstant } from './to-instant'
import { toLocal } from './to-local'

export type DatesFinding = Finding<
  | 'opens-after-close'
  | 'step-before-opening'
  | 'timeline-out-of-order'
  | 'credit-rises'
  | 'limit-longer-than-window'
  | 'clock-skips'
  | 'release-never-comes'
  | 'release-before-close'
  | 'solution-before-last-try'
>

/** As it holds for all, or for a student with accommodations: their dates, and their longer time. */
export function checkDates({ definition, timeZone, accommodations }: ScheduleFor): readonly DatesFinding[] {
  const schedule = resolveSchedule({ definition, timeZone, accommodations })
  const dated = { ...definition, ...accommodatedDates(definition, accommodations) }
  return [
    ...checkTimeline(dated, schedule),
    ...checkOpening(dated, schedule),
    ...checkLimit(schedule),
    ...checkClock(dated, timeZone),
    ...checkRelease(dated, schedule),
  ]
}

function error(kind: DatesFinding['kind'], words: string): DatesFinding {
  return { kind, severity: 'error', words, slotIds: [] }
}

function warning(kind: DatesFinding['kind'], words: string): DatesFinding {
  return { kind, severity: 'warning', words, slotIds: [] }
}

function checkTimeline({ timeline }: AssessmentDefinition, { steps }: Schedule): readonly DatesFinding[] {
  return timeline.flatMap(({ until, percent }, place) => {
    const [before, moment] = [timeline[place - 1], steps[place]]
    if (before === undefined || moment === undefined) return []
    const findings: DatesFinding[] = []
    if (moment.until <= (steps[place - 1]?.until ?? 0)) {
      const words = `The credit until ${shown(until)} comes after the credit until ${shown(before.until)}, but is not later. Put the dates in order.`
      findings.push(error('timeline-out-of-order', words))
    }
    if (percent > before.percent) {
      const words = `After ${shown(before.until)} the credit rises from ${before.percent} % to ${percent} %: waiting pays. Is this meant?`
      findings.push(warning('credit-rises', words))
    }
    return findings
  })
}

function checkOpening({ opensAt, timeline }: AssessmentDefinition, schedule: Schedule): readonly DatesFinding[] {
  const opening = schedule.opensAt
  if (opensAt === null || opening === null) return []
  if (schedule.closesAt !== null && opening >= schedule.closesAt) {
    const close = timeline.at(-1)?.until ?? ''
    const words = `It opens on ${shown(opensAt)} and closes on ${shown(close)}: nobody could take it. Let it close later.`
    return [error('opens-after-close', words)]
  }
  const early = timeline.filter((_step, place) => (schedule.steps[place]?.until ?? opening) <= opening)
  return early.map(({ until }) => {
    const words = `The credit until ${shown(until)} ends before it opens on ${shown(opensAt)}: nobody could earn it. Remove it, or open earlier.`
    return error('step-before-opening', words)
  })
}

function checkLimit({ opensAt, closesAt, timeLimitSeconds }: Schedule): readonly DatesFinding[] {
  if (opensAt === null || closesAt === null || timeLimitSeconds === null) return []
  const windowMinutes = Math.floor((closesAt - opensAt) / 60_000)
  if (windowMinutes <= 0 || timeLimitSeconds <= windowMinutes * 60) return []
  const words = `The time limit is ${Math.round(timeLimitSeconds / 6) / 10} minutes, but it is open for ${windowMinutes}: nobody has the whole time. Shorten the limit, or close later.`
  return [error('limit-longer-than-window', words)]
}

/** A time that no clock in the course shows is most likely a slip. */
function checkClock({ opensAt, timeline, release }: AssessmentDefinition, timeZone: string): readonly DatesFinding[] {
  const releases = releaseNames.flatMap((name) => dateOf(release[name]) ?? [])
  const dates = [opensAt ?? [], timeline.map(({ until }) => until), releases].flat()
  const skipped = new Set(dates.filter((local) => isSkipped(local, timeZone)))
  return [...skipped].map((local) => {
    const words = `On ${shown(local)} the clocks go forward, and this time is skipped; the first moment after it is taken. Choose another time to be clear.`
    return warning('clock-skips', words)
  })
}

/** The moment it is read as is shown as another time. */
function isSkipped(local: LocalDateTime, timeZone: string): boolean {
  return toLocal(toInstant(local, { timeZone, edge: 'start' }), timeZone) !== local
}

const releaseNames = ['score', 'correctness', 'feedback', 'solution'] as const satisfies readonly (keyof ReleaseRules)[]

function checkRelease(
  { kind, release, attemptsAllowed }: AssessmentDefinition,
  schedule: Schedule,
): readonly DatesFinding[] {
  const findings: DatesFinding[] = []
  const { closesAt, timeZone } = schedule
  for (const name of releaseNames) {
    const moment = release[name]
    if (moment.kind === 'after-close' && closesAt === null) {
      const words = `The ${name} is released after the close, but it never closes. Give a last date, or release it at another moment.`
      findings.push(error('release-never-comes', words))
    }
    const date = dateOf(moment)
    if (date !== null && closesAt !== null && toInstant(date, { timeZone, edge: 'start' }) < closesAt) {
      const words = `The ${name} is released on ${shown(date)}, before it closes: whoever is done can tell the others.`
      findings.push(warning('release-before-close', words))
    }
  }
  if (kind !== 'mastery-check' && release.solution.kind === 'now' && (kind === 'homework' || attemptsAllowed > 1)) {
    const words =
      'The solution is shown at once, while tries or attempts are left. Release it after the last try instead.'
    findings.push(warning('solution-before-last-try', words))
  }
  return findings
}

function dateOf(moment: ReleaseMoment): LocalDateTime | null {
  return moment.kind === 'on' ? moment.at : null
}

/** 2026-11-23 23:59. */
function shown(local: LocalDateTime): string {
  return local.replace('T', ' ')
}

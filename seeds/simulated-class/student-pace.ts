/** When a student works, and how much: some every few days, some the night before, some until they stop. */
import type { Chance } from './chance'
import { dayMilliseconds } from './class-order'

export type Pace = 'steady' | 'weekly' | 'cramming' | 'stopping' | 'late'

/** Of a class, in tenths. */
const shares: readonly Pace[] = [
  ...(['steady', 'steady', 'steady', 'steady', 'weekly', 'weekly'] as const),
  ...(['cramming', 'stopping', 'stopping', 'late'] as const),
]

export type Session = {
  /** Milliseconds since the epoch. */
  readonly startsAt: number
  readonly problems: number
}

export function drawPace(chance: Chance): Pace {
  return chance.oneOf(shares)
}

type Calendar = { readonly pace: Pace; readonly weeks: number; readonly endsAt: number }

/** In the order of time, all begun at least three hours before the end. */
export function drawSessions({ pace, weeks, endsAt }: Calendar, chance: Chance): readonly Session[] {
  const beginsAt = endsAt - weeks * 7 * dayMilliseconds
  const stopsIn = weeks * (0.3 + 0.4 * chance.uniform())
  const sessions: Session[] = []
  for (let day = 0; day <= weeks * 7; day += 1) {
    const { chanceOfSession, problems } = habits[pace]({ week: day / 7, weeks, stopsIn })
    if (!chance.happens(chanceOfSession)) continue
    const midnight = Math.floor(beginsAt / dayMilliseconds + day) * dayMilliseconds
    const startsAt = midnight + (FIRST_HOUR + HOURS * chance.uniform()) * hourMilliseconds
    if (startsAt < beginsAt || startsAt > endsAt - 3 * hourMilliseconds) continue
    sessions.push({ startsAt, problems: Math.max(2, Math.round(problems * Math.exp(0.35 * chance.normal()))) })
  }
  return sessions
}

/** Afternoons and evenings, in hours of UTC. */
const FIRST_HOUR = 13
const HOURS = 9
const hourMilliseconds = 3_600_000

type Moment = { readonly week: number; readonly weeks: number; readonly stopsIn: number }
type Habit = { readonly chanceOfSession: number; readonly problems: number }

const habits: Readonly<Record<Pace, (moment: Moment) => Habit>> = {
  steady: () => ({ chanceOfSession: 0.33, problems: 7 }),
  weekly: () => ({ chanceOfSession: 0.16, problems: 12 }),
  cramming: ({ week, weeks }) =>
    week > weeks - 1.3 ? { chanceOfSession: 0.75, problems: 13 } : { chanceOfSession: 0.05, problems: 5 },
  stopping: ({ week, stopsIn }) => ({ chanceOfSession: week < stopsIn ? 0.33 : 0, problems: 7 }),
  late: ({ week, weeks }) => ({ chanceOfSession: week > weeks / 2 ? 0.4 : 0, problems: 9 }),
}

/** As many problems in all, however many a student would have done: more to a session, then more sessions. */
export function withProblems(
  sessions: readonly Session[],
  { problems, weeks, endsAt }: { readonly problems: number; readonly weeks: number; readonly endsAt: number },
): readonly Session[] {
  if (problems === 0) return []
  const beginsAt = endsAt - weeks * 7 * dayMilliseconds
  const needed = Math.min(weeks * 7, Math.max(1, Math.ceil(problems / MOST_IN_A_SESSION)))
  const own = sessions.slice(0, problems)
  const evenly = (index: number) => beginsAt + ((index + 0.3) * (endsAt - beginsAt)) / needed
  const starts =
    own.length >= needed ? own.map(({ startsAt }) => startsAt) : Array.from({ length: needed }, (_, at) => evenly(at))
  return starts.map((startsAt, index) => ({
    startsAt,
    problems: share(problems, [index + 1, starts.length]) - share(problems, [index, starts.length]),
  }))
}

const MOST_IN_A_SESSION = 25

/** The first `part` of `parts` equal parts, whole. */
function share(total: number, [part, parts]: readonly [number, number]): number {
  return Math.floor((total * part) / parts)
}

/** How often somebody practises, by their own days, and whether they have fallen silent. */

/** Answers given on a day; days are counted from anywhere, whole, where the course is taught. */
export type ActiveDay = { readonly day: number; readonly answers: number }

export type Rhythm = {
  /** Answers a day while they were practising: from the first day looked at to the last they came on. */
  readonly answersPerDay: number
  /** Days since the last answer. */
  readonly silentDays: number
  /** The longest silence they have come back from; null before the second day. */
  readonly longestGapDays: number | null
  /** Silences at least as long as this one that they have come back from. */
  readonly returns: number
}

/** Only the last four weeks of practice tell how somebody practises now. */
const RECENT_DAYS = 28

/** Answers of one evening are no rhythm yet: they are spread over a week at least. */
const FEWEST_DAYS = 7

/**
 * Null before the first answer. Days without answers may be left out or stand as 0.
 * @example days 0, 2 and 9 of ten answers each, seen on day 12: 30/10 = 3 a day, silent for 3 days, longest gap 7, one return from such a silence
 */
export function ownRhythm(days: readonly ActiveDay[], today: number): Rhythm | null {
  const active = days.filter(({ answers, day }) => answers > 0 && day <= today).toSorted((a, b) => a.day - b.day)
  const last = active.at(-1)
  const first = active[0]
  if (last === undefined || first === undefined) return null
  const since = last.day - RECENT_DAYS + 1
  const span = last.day - Math.max(first.day, since) + 1
  const answers = active.filter(({ day }) => day >= since).reduce((sum, day) => sum + day.answers, 0)
  const gaps = active.slice(1).map(({ day }, place) => day - (active[place]?.day ?? day))
  const silentDays = today - last.day
  return {
    answersPerDay: answers / Math.max(FEWEST_DAYS, span),
    silentDays,
    longestGapDays: gaps.length === 0 ? null : Math.max(...gaps),
    returns: gaps.filter((gap) => gap >= silentDays).length,
  }
}

/** Less than a week of silence is a weekend or a cold. */
const LEAST_SILENCE = 7

/** A week at least, and at least as long as any silence they have come back from. */
export function isSilent({ silentDays, longestGapDays }: Rhythm): boolean {
  return silentDays >= LEAST_SILENCE && silentDays >= (longestGapDays ?? 0)
}

/**
 * Chance that a silence ends by itself, (r + 1)/(r + 2) after r that did: Laplace's rule of succession, one half where there was none as long.
 * Somebody who is not silent is there.
 */
export function chanceOfReturn(rhythm: Rhythm): number {
  return isSilent(rhythm) ? (rhythm.returns + 1) / (rhythm.returns + 2) : 1
}

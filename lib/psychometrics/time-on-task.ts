/** How long somebody worked, from the moments at which something of theirs arrived. */
import { compensatedSum } from '@/lib/metrics/compensated-sum'

/** Longer than this between two answers and somebody went away: half an hour. */
const LONGEST_SECONDS = 1800

export type AnswerMoment = {
  /** What the answer was to. */
  readonly place: string
  /** Milliseconds since the epoch. */
  readonly at: number
}

export type TimeOnTask = {
  readonly seconds: number
  /** The time before an answer belongs to what was answered. */
  readonly byPlace: ReadonlyMap<string, number>
}

/**
 * Σ of the gaps before each answer, from the start on, each 1800 s at most; in seconds, ≥ 0.
 * @example timeOnTask({ startedAt: 0, moments: [{ place: 'a', at: 60_000 }, { place: 'b', at: 90_000 }] }).seconds // 90
 */
export function timeOnTask({
  startedAt,
  moments,
}: {
  readonly startedAt: number
  readonly moments: readonly AnswerMoment[]
}): TimeOnTask {
  const byPlace = new Map<string, number>()
  let last = startedAt
  for (const { place, at } of moments.toSorted((a, b) => a.at - b.at)) {
    const gap = Math.min(LONGEST_SECONDS, Math.max(0, at - last) / 1000)
    byPlace.set(place, (byPlace.get(place) ?? 0) + gap)
    last = Math.max(last, at)
  }
  return { seconds: compensatedSum([...byPlace.values()]), byPlace }
}

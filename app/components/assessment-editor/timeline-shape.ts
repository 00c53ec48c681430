/** A credit timeline as a picture: steps over time, between 0 and 1 either way. */

export type TimelineShape = {
  /** From left to right; the last one is what is left after the end. */
  readonly spans: readonly {
    readonly from: number
    readonly to: number
    /** In percent of the points. */
    readonly percent: number
    /** Up from the ground; 1 is the highest credit there is. */
    readonly height: number
  }[]
  /** Where now stands; null where it lies outside. */
  readonly now: number | null
}

export type Timeline = {
  /** Milliseconds since the epoch, as is every moment here. */
  readonly opensAt: number | null
  readonly steps: readonly { readonly until: number; readonly percent: number }[]
  readonly now: number
}

/** What is seen of the time after the last step, as a share of all that comes before it. */
const after = 0.15

/** Without an opening the picture starts now, or a week before the first end where now is past it. Null without steps in order. */
export function timelineShape({ opensAt, steps, now }: Timeline): TimelineShape | null {
  const [first] = steps
  const last = steps.at(-1)
  if (first === undefined || last === undefined) return null
  const start = opensAt ?? (now < first.until ? now : first.until - 7 * 86_400_000)
  const bounds = [start, ...steps.map(({ until }) => until)]
  if (bounds.some((bound, place) => bound <= (bounds[place - 1] ?? Number.NEGATIVE_INFINITY))) return null
  const width = (last.until - start) * (1 + after)
  const at = (moment: number) => (moment - start) / width
  const highest = Math.max(100, ...steps.map(({ percent }) => percent))
  const spans = steps.map(({ until, percent }, place) => ({
    from: at(bounds[place] ?? start),
    to: at(until),
    percent,
    height: percent / highest,
  }))
  const here = at(now)
  return {
    spans: [...spans, { from: at(last.until), to: 1, percent: 0, height: 0 }],
    now: here >= 0 && here <= 1 ? here : null,
  }
}

/** Where an axis is marked, and with what words. */

export type Tick = {
  /** In units of the picture. */
  readonly at: number
  readonly label: string
}

/** A scale of d3-scale, as far as an axis needs it: from a value to a place, and the round values near a wanted count. */
type Scale = { (value: number): number; ticks: (count: number) => number[] }

type Wanted = {
  /** About so many; d3 takes the round steps nearest to it. */
  readonly count: number
  readonly label: (value: number) => string
}

export function ticksOf(scale: Scale, { count, label }: Wanted): readonly Tick[] {
  return scale.ticks(count).map((value) => ({ at: hundredth(scale(value)), label: label(value) }))
}

/** Places given by name, such as weeks: where there are more than fit, every second one, third one and so on, the first always. */
export function thinned(ticks: readonly Tick[], { most }: { readonly most: number }): readonly Tick[] {
  const step = Math.max(1, Math.ceil(ticks.length / most))
  return ticks.filter((_, place) => place % step === 0)
}

/** No eye sees more, and 40 is written shorter than 39.99999999999999. */
function hundredth(place: number): number {
  return Math.round(100 * place) / 100
}

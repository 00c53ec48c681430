/** How sure a share is. */

export type Interval = { readonly low: number; readonly high: number }

/** The 0.975 quantile of the normal distribution. */
const z = 1.959963984540054

/**
 * 95 % interval of a share by Wilson's score method: (p + z²/2n ± z·√(p(1 − p)/n + z²/4n²)) / (1 + z²/n), within [0, 1].
 * The whole of [0, 1] where nothing was tried.
 * @throws RangeError unless 0 ≤ hits ≤ tries.
 * @example wilsonInterval({ hits: 0, tries: 10 }) // 0 to 0.2775…
 * Source: Wilson, Probable inference (JASA 22, 1927); Brown, Cai & DasGupta, Statistical Science 16 (2001).
 */
export function wilsonInterval({ hits, tries }: { readonly hits: number; readonly tries: number }): Interval {
  if (!(hits >= 0 && hits <= tries)) throw new RangeError(`Expected 0 ≤ hits ≤ tries, got ${hits} of ${tries}.`)
  if (tries === 0) return { low: 0, high: 1 }
  const share = hits / tries
  const scale = 1 + (z * z) / tries
  const centre = (share + (z * z) / (2 * tries)) / scale
  const half = (z / scale) * Math.sqrt((share * (1 - share)) / tries + (z * z) / (4 * tries * tries))
  return { low: hits === 0 ? 0 : centre - half, high: hits === tries ? 1 : centre + half }
}

/** Whether a share is above a limit for sure: the whole interval is. Few variants refuse nothing that many would let pass. */
export function isSurelyAbove(limit: number, seen: { readonly hits: number; readonly tries: number }): boolean {
  return wilsonInterval(seen).low > limit
}

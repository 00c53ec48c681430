/** The q-quantile (0 ≤ q ≤ 1) of a sample, linear between neighbours (type 7 of Hyndman & Fan 1996). */
export function quantile(sample: readonly number[], q: number): number {
  const sorted = sample.toSorted((a, b) => a - b)
  const place = (sorted.length - 1) * q
  const below = sorted[Math.floor(place)]
  const above = sorted[Math.ceil(place)]
  if (below === undefined || above === undefined) throw new RangeError('A quantile needs a sample of at least one.')
  return below + (above - below) * (place - Math.floor(place))
}

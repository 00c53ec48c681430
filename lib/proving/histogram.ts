/** Where numbers lie, in ten bins of the same width. */
import { readable } from './readable'

export type Histogram = {
  readonly n: number
  readonly distinct: number
  readonly least: number
  readonly most: number
  readonly mean: number
  /** How many in each tenth of the range from the least to the most; one bin where they are all the same. */
  readonly bins: readonly number[]
}

const BINS = 10

/** @throws RangeError of no numbers. */
export function histogram(values: readonly number[]): Histogram {
  if (values.length === 0) throw new RangeError('A histogram needs one number at least.')
  const least = values.reduce((low, value) => Math.min(low, value), Number.POSITIVE_INFINITY)
  const most = values.reduce((high, value) => Math.max(high, value), Number.NEGATIVE_INFINITY)
  const bins: number[] = Array.from({ length: most > least ? BINS : 1 }, () => 0)
  for (const value of values) {
    const bin = most > least ? Math.min(BINS - 1, Math.floor((BINS * (value - least)) / (most - least))) : 0
    bins[bin] = (bins[bin] ?? 0) + 1
  }
  return {
    n: values.length,
    distinct: new Set(values).size,
    least: readable(least),
    most: readable(most),
    mean: readable(values.reduce((sum, value) => sum + value / values.length, 0)),
    bins,
  }
}

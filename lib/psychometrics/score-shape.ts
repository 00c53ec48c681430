/** The shape of a distribution of scores: leaning and tails, by Fisher's k-statistics. */
import { compensatedSum } from '@/lib/metrics/compensated-sum'
import { deviations } from './deviations'

export type ScoreShape = { readonly skewness: number | null; readonly kurtosis: number | null }

/**
 * With m_r = Σd^r/S: skewness k3/k2^1.5, where k2 = S·m2/(S − 1) and k3 = S²·m3/((S − 1)(S − 2)); kurtosis (excess: 0 for a normal
 * distribution) k4/k2², where k4 = S²·[(S + 1)·m4 − 3(S − 1)·m2²]/((S − 1)(S − 2)(S − 3)). No unit. Null below three and four values, and where the
 * values do not vary.
 * @example scoreShape([0, 0, 0, 1]) // skewness 2, kurtosis 4
 * Source: Moodle, Quiz statistics calculations, "Test statistics".
 */
export function scoreShape(values: readonly number[]): ScoreShape {
  const count = values.length
  const distances = deviations(values)
  const longest = distances.reduce((most, distance) => Math.max(most, Math.abs(distance)), 0)
  if (count < 3 || longest === 0) return { skewness: null, kurtosis: null }
  // Both are free of scale: with deviations of at most 1 no power of them overflows.
  const scaled = distances.map((distance) => distance / longest)
  const [m2, m3, m4] = [moment(scaled, 2), moment(scaled, 3), moment(scaled, 4)]
  const k2 = (count * m2) / (count - 1)
  const k3 = (count * count * m3) / ((count - 1) * (count - 2))
  const skewness = k3 / (k2 * Math.sqrt(k2))
  if (count < 4) return { skewness, kurtosis: null }
  const numerator = count * count * ((count + 1) * m4 - 3 * (count - 1) * m2 * m2)
  const k4 = numerator / ((count - 1) * (count - 2) * (count - 3))
  return { skewness, kurtosis: k4 / (k2 * k2) }
}

function moment(distances: readonly number[], power: 2 | 3 | 4): number {
  return compensatedSum(distances.map((distance) => distance ** power)) / distances.length
}

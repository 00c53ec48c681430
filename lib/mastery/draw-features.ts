/** What of a draw may make it harder: features of its parameters, as numbers. */
import type { Value } from '@/lib/problems/value'

/**
 * `size` of a number: log₂(1 + |x|); of a vector `length`, `zeros`, and log₂ of the `smallest` and `largest` entry that is not 0; of a text
 * or a truth value whether it `is` one of those seen.
 */
export const featureNames = ['size', 'length', 'zeros', 'smallest', 'largest', 'is'] as const
export type FeatureName = (typeof featureNames)[number]

export type DrawFeature = {
  readonly parameter: string
  readonly feature: FeatureName
  /** What it is; null for all that is counted or measured. */
  readonly option: string | null
  readonly amount: number
}

/** @example drawFeatures({ n: 3 }) // [{ parameter: 'n', feature: 'size', option: null, amount: 2 }] */
export function drawFeatures(parameters: Readonly<Record<string, Value>>): readonly DrawFeature[] {
  return Object.entries(parameters).flatMap(([parameter, value]) => featuresOf(parameter, value))
}

function featuresOf(parameter: string, value: Value): readonly DrawFeature[] {
  if (typeof value === 'string' || typeof value === 'boolean') {
    return [{ parameter, feature: 'is', option: String(value), amount: 1 }]
  }
  const measured = (feature: FeatureName, amount: number) => ({ parameter, feature, option: null, amount })
  if (typeof value === 'number') return [measured('size', Math.log2(1 + Math.abs(value)))]
  const numbers = value.flat().filter((entry) => typeof entry === 'number')
  const length = measured('length', value.length)
  if (numbers.length === 0) return [length]
  const sizes = numbers.map(Math.abs).filter((entry) => entry > 0)
  const ends = sizes.length === 0 ? [] : [measured('smallest', least(sizes)), measured('largest', greatest(sizes))]
  return [length, measured('zeros', numbers.length - sizes.length), ...ends]
}

function least(sizes: readonly number[]): number {
  return Math.log2(Math.min(...sizes))
}

function greatest(sizes: readonly number[]): number {
  return Math.log2(Math.max(...sizes))
}

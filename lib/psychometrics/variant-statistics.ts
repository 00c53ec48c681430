/** An item broken down by the variant each attempt was given. */
import { type ItemStatistics, itemStatistics } from './item-statistics'

/** Variants of one item: the marks of each attempt, its total, and which variant it had. */
export type VariantMarks<Variant> = {
  readonly marks: readonly number[]
  readonly totals: readonly number[]
  readonly maxMark: number
  readonly variants: readonly Variant[]
}

/**
 * The statistics of an item over the attempts that had each variant, as Moodle breaks them down; in the order in which variants first occur.
 * @throws RangeError unless every attempt has a variant.
 * @example variantStatistics({ marks: [1, 0, 1], totals: [2, 1, 3], maxMark: 1, variants: [4, 9, 4] }) // 4: n 2, facility 1; 9: n 1, facility 0
 */
export function variantStatistics<Variant>({
  marks,
  totals,
  maxMark,
  variants,
}: VariantMarks<Variant>): ReadonlyMap<Variant, ItemStatistics> {
  if (variants.length !== marks.length) {
    throw new RangeError(`expected ${marks.length} variants, one an attempt, got ${variants.length}`)
  }
  const had = (variant: Variant) => (_: number, attempt: number) => variants[attempt] === variant
  return new Map(
    [...new Set(variants)].map((variant) => [
      variant,
      itemStatistics({ marks: marks.filter(had(variant)), totals: totals.filter(had(variant)), maxMark }),
    ]),
  )
}

/** What a student may still do in a slot of homework: another try, new numbers, or nothing more. */
import type { Slot } from './definition'

export type TryRules = Pick<Slot, 'tryPercents' | 'variants' | 'streak'>

/** The variants given so far, from the first on, with the score fraction of each submission in order. */
export type VariantTries = { readonly scores: readonly number[] }

export type TriesLeft =
  /** `triesLeft` on the newest variant, this one included. */
  | { readonly kind: 'answer'; readonly triesLeft: number }
  | { readonly kind: 'new-variant'; readonly variantsLeft: number }
  | { readonly kind: 'done' }

/** A variant ends when it is answered right or its tries are used; then comes the next, until enough in a row are right. */
export function triesLeft(rules: TryRules, variants: readonly VariantTries[]): TriesLeft {
  const newest = variants.at(-1)
  if (newest === undefined) throw new RangeError('expected one variant at least')
  const left = rules.tryPercents.length - newest.scores.length
  if (!isRight(newest) && left > 0) return { kind: 'answer', triesLeft: left }
  if (rightInARow(variants) >= rules.streak) return { kind: 'done' }
  const variantsLeft = rules.variants - variants.length
  return variantsLeft > 0 ? { kind: 'new-variant', variantsLeft } : { kind: 'done' }
}

function rightInARow(variants: readonly VariantTries[]): number {
  const wrong = variants.findLastIndex((variant) => !isRight(variant))
  return variants.length - 1 - wrong
}

function isRight({ scores }: VariantTries): boolean {
  return scores.some((score) => score >= 1)
}

/** Between what the values of a question lie, over several variants. */
import type { CompiledQuestion } from '@/lib/problems/compile-question'
import type { Value } from '@/lib/problems/value'
import { UNPUBLISHED_VERSION } from '@/lib/proving/unpublished-version'

export type ValueRange =
  | { readonly kind: 'numbers'; readonly low: number; readonly high: number }
  /** Of what is no number: how many different values were seen. */
  | { readonly kind: 'others'; readonly different: number }

/** By the name of the parameter or `let` value; of a list, over its entries. Seeds 1 to `variants`. */
export function valueRanges(
  { tryVariant }: Pick<CompiledQuestion, 'tryVariant'>,
  variants: number,
): Readonly<Record<string, ValueRange>> {
  const seen = new Map<string, Value[]>()
  for (let seed = 1; seed <= variants; seed += 1) {
    const { variant } = tryVariant({ version: UNPUBLISHED_VERSION, seed })
    if (variant === null) return {}
    for (const [name, value] of Object.entries(variant.parameters)) seen.set(name, [...(seen.get(name) ?? []), value])
  }
  return Object.fromEntries([...seen].map(([name, values]) => [name, rangeOf(values)]))
}

function rangeOf(values: readonly Value[]): ValueRange {
  const numbers = values.flatMap((value) => numbersIn(value) ?? [])
  const areNumbers = values.every((value) => numbersIn(value) !== null)
  if (!areNumbers) return { kind: 'others', different: new Set(values.map((value) => JSON.stringify(value))).size }
  const low = numbers.reduce((least, each) => Math.min(least, each), Number.POSITIVE_INFINITY)
  const high = numbers.reduce((most, each) => Math.max(most, each), Number.NEGATIVE_INFINITY)
  return { kind: 'numbers', low, high }
}

/** Null where there is something else in it. */
function numbersIn(value: Value): readonly number[] | null {
  if (typeof value === 'number') return [value]
  if (typeof value !== 'object') return null
  const inner = value.map((entry) => numbersIn(entry))
  return inner.includes(null) ? null : inner.flatMap((entry) => entry ?? [])
}

/**
 * A pure function with its newest results kept: what a whole class reads is made once, and what stands in a problem before
 * and after its answer is not made twice.
 */

/** The texts and formulas of some hundred problems in use at once: about ten megabytes. */
const mostKept = 1_000

type Kept<Asked, Value> = {
  /** Nothing but what is asked may decide the value, and all of it has to be in the key. */
  readonly keyOf: (asked: Asked) => string
  readonly make: (asked: Asked) => Value
  readonly most?: number
}

export function keepResults<Asked, Value>({ keyOf, make, most = mostKept }: Kept<Asked, Value>) {
  const kept = new Map<string, { readonly value: Value }>()
  return (asked: Asked): Value => {
    const key = keyOf(asked)
    const result = kept.get(key) ?? { value: make(asked) }
    // Taken out and put in again it stands last; the first is then the one longest not asked for.
    kept.delete(key)
    kept.set(key, result)
    const [oldest] = kept.keys()
    if (kept.size > most && oldest !== undefined) kept.delete(oldest)
    return result.value
  }
}

/** Values by a key. */

/** Groups in the order their first value came; within a group the order stays. */
export function grouped<Value, Key>(
  values: readonly Value[],
  keyOf: (value: Value) => Key,
): ReadonlyMap<Key, readonly Value[]> {
  const groups = new Map<Key, Value[]>()
  for (const value of values) {
    const key = keyOf(value)
    const own = groups.get(key)
    if (own === undefined) groups.set(key, [value])
    else own.push(value)
  }
  return groups
}

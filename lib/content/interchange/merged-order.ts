/** One order that keeps to several. */

/**
 * Every name of the lists once, so that whatever stands before another in a list stands before it here; among those free to come, the one first met comes first.
 * Where the lists contradict each other the one first met comes.
 * @example mergedOrder([['a', 'c'], ['b', 'c'], ['a', 'b']]) // a, b, c
 */
export function mergedOrder(lists: readonly (readonly string[])[]): readonly string[] {
  const before = new Map<string, Set<string>>()
  for (const list of lists) {
    for (const [place, name] of list.entries()) {
      const known = before.get(name) ?? new Set()
      const previous = list[place - 1]
      before.set(name, previous === undefined ? known : known.add(previous))
    }
  }
  const order: string[] = []
  while (before.size > 0) {
    const names = [...before.keys()]
    const next = names.find((name) => before.get(name)?.size === 0) ?? names[0]
    if (next === undefined) break
    order.push(next)
    before.delete(next)
    for (const waits of before.values()) waits.delete(next)
  }
  return order
}

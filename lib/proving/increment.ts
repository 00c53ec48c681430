/** Counts one more of a thing. */
export function increment(counts: Map<string, number>, thing: string): void {
  counts.set(thing, (counts.get(thing) ?? 0) + 1)
}

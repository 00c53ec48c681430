/** Entries that carry their names, put in the order asked: "dog: 0.3, cat: 0.7" for cat, dog is 0.7, 0.3. */

export type NamedEntries = {
  readonly names: readonly string[]
  /** What stands for an entry that is not given; null where all must be. */
  readonly missing: string | null
}

/** A text for each name, or null where the entries name none, or others, or one twice. */
export function inOrderOfNames(entries: readonly string[], { names, missing }: NamedEntries): readonly string[] | null {
  const known = names.map(normalised)
  const named = entries.map((entry) => splitName(entry, known))
  const given = named.map(({ name }) => name)
  const texts = named.map(({ text }) => text)
  if (given.join('\n') === known.join('\n')) return texts
  const isOneToOne = new Set(known).size === known.length && new Set(given).size === given.length
  if (!isOneToOne || !given.every((name) => name !== null && known.includes(name))) return null
  if (given.length < known.length && missing === null) return null
  return known.map((name) => texts[given.indexOf(name)] ?? missing ?? '')
}

/** A name may hold a mark itself (y = 1): the longest name before a mark is taken. */
function splitName(entry: string, known: readonly string[]): { readonly name: string | null; readonly text: string } {
  const marks = [...entry.matchAll(/[=:≈]/g)].map(({ index }) => index)
  const found = marks.findLast((at) => known.includes(normalised(entry.slice(0, at))))
  if (found === undefined) return { name: null, text: entry }
  return { name: normalised(entry.slice(0, found)), text: entry.slice(found + 1).trim() }
}

/** Capitals and spaces do not tell names apart. */
export function normalised(name: string): string {
  return name.replace(/\s+/g, '').toLowerCase()
}

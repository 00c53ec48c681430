/** What a click on a tick changes. */

export type Ticking = {
  readonly ids: readonly string[]
  readonly ticked: ReadonlySet<string>
  /** The one ticked last, where a range begins; null at first. */
  readonly anchor: string | null
}

/** The one becomes what it was not; of a range all become that. */
export function tickedRange({ ids, ticked, anchor }: Ticking, id: string): ReadonlySet<string> {
  const [from, to] = [ids.indexOf(anchor ?? id), ids.indexOf(id)]
  const range = from < 0 || to < 0 ? [id] : ids.slice(Math.min(from, to), Math.max(from, to) + 1)
  const others = [...ticked].filter((each) => !range.includes(each))
  return new Set(ticked.has(id) ? others : [...others, ...range])
}

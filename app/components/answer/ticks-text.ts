/** The options ticked as the one text that is sent and kept, and back. Nothing said and none of them are two answers. */

/** What says that no option applies. */
export const noneWord = 'none'

export function splitTicks(text: string, ids: readonly string[]): ReadonlySet<string> {
  const typed = text.split(',').map((id) => id.trim())
  return new Set(ids.filter((id) => typed.includes(id)))
}

/** In the order shown, whatever the order of ticking. */
export function joinTicks(ticked: ReadonlySet<string>, ids: readonly string[]): string {
  return ids.filter((id) => ticked.has(id)).join(', ')
}

/** Ticking an option takes back that none applies; unticking the last leaves the question open again. */
export function toggled(text: string, { id, ids }: { readonly id: string; readonly ids: readonly string[] }): string {
  const ticked = new Set(splitTicks(text, ids))
  if (!ticked.delete(id)) ticked.add(id)
  return joinTicks(ticked, ids)
}

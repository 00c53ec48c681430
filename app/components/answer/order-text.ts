/** The order of items as the one text that is sent and kept, and back. */

/** The ids in the order kept; as they are shown where the text is not an order of exactly these. */
export function splitOrder(text: string, ids: readonly string[]): readonly string[] {
  const kept = text.split(',').map((id) => id.trim())
  const isWhole = kept.length === ids.length && ids.every((id) => kept.includes(id))
  return isWhole ? kept : ids
}

export function joinOrder(ids: readonly string[]): string {
  return ids.join(', ')
}

export type Move = { readonly from: number; readonly to: number }

export function moved<T>(items: readonly T[], { from, to }: Move): readonly T[] {
  const item = items[from]
  if (item === undefined || to < 0 || to >= items.length) return items
  return items.toSpliced(from, 1).toSpliced(to, 0, item)
}

/** What of a text differs from another, as one replacement: what stands before and after it, the cursor's place among it, stays. */

export type TextChange = { readonly from: number; readonly to: number; readonly insert: string }

/** Null where they are the same. */
export function smallestChange(before: string, after: string): TextChange | null {
  if (before === after) return null
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start += 1
  let end = 0
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1
  return { from: start, to: before.length - end, insert: after.slice(start, after.length - end) }
}

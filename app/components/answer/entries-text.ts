/** The boxes of a vector as the one text that is sent and kept, and back. */

export function joinEntries(entries: readonly string[]): string {
  return entries.every((entry) => entry.trim() === '') ? '' : entries.join('; ')
}

export function splitEntries(text: string, count: number): readonly string[] {
  const entries = text.split(';').map((entry) => entry.replace(/^ /, ''))
  return Array.from({ length: count }, (_, place) => entries[place] ?? '')
}

/** What parts entries and rows can't stand inside one. */
export function withoutMarks(entry: string): string {
  return entry.replaceAll(/[;\n\r\t|]/g, '')
}

export function withEntry(
  entries: readonly string[],
  { place, text }: { readonly place: number; readonly text: string },
): readonly string[] {
  return entries.map((entry, at) => (at === place ? withoutMarks(text) : entry))
}

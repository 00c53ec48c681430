/** Entries read one by one, as one vector. */
import type { Entry } from './read-entries'
import type { VectorReading } from './reading'

export function vectorReading(entries: readonly Entry[]): Extract<VectorReading, { readonly kind: 'read' }> {
  return {
    kind: 'read',
    values: entries.map(({ value }) => value),
    markdown: `$\\left(${entries.map(entryLatex).join(',\\; ')}\\right)$`,
    written: entries.map(({ written }) => written),
  }
}

/** How the entry was read, without its dollars. */
export function entryLatex({ markdown }: Entry): string {
  return markdown.slice(1, -1)
}

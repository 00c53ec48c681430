/** How much a problem asks its student to fill in. */
import type { Part } from './part'

/** Boxes to fill and decisions to make, over all parts: a table counts each cell, a choice once. */
export function workload(parts: readonly Part[]): number {
  return parts.reduce((sum, part) => sum + boxesOf(part), 0)
}

function boxesOf(part: Part): number {
  switch (part.kind) {
    case 'number':
    case 'choice':
    case 'expression':
      return 1
    case 'probabilities':
    case 'vector':
    case 'construction':
      return part.key.length
    case 'matrix':
      return part.rows.length * part.columns.length
    case 'choices':
    case 'probabilistic-choice':
      return part.options.length
    case 'ordering':
      return part.items.length
  }
}

/** Names in an expression → what they stand for. */
import type { Expression } from './expression'
import { mapChildren } from './map-children'

/** A name without a meaning here stays. What is put in is not looked at again. */
export function replaceSymbols(tree: Expression, meaningOf: (name: string) => Expression | undefined): Expression {
  if (tree.kind === 'symbol') return meaningOf(tree.name) ?? tree
  return mapChildren(tree, (child) => replaceSymbols(child, meaningOf))
}

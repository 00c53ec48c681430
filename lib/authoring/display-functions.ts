/** The words of display, which stand between {{ and }} of a text and nowhere else. */
import { childrenOf, type Expression } from '@/lib/problems/expression'
import type { FunctionDoc } from '@/lib/problems/function-docs'

export const displayFunctions: ReadonlyMap<string, FunctionDoc> = new Map([
  ['fixed', { call: 'fixed(x, places)', does: 'x with so many decimals, entry by entry.' }],
  ['significant', { call: 'significant(x, digits)', does: 'x with so many significant digits, entry by entry.' }],
  ['vector', { call: 'vector(v)', does: 'A vector as [0.2, 0.3].' }],
  [
    'table',
    {
      call: 'table("heading", v, …)',
      does: 'Vectors as the columns of a table, each with the heading before it. It stands alone on its line.',
    },
  ],
  ['columns', { call: 'columns(names, m)', does: 'Within table: a column for each column of a matrix.' }],
])

/** Names of those that stand where a value is wanted. */
export function misplacedDisplays(tree: Expression): readonly string[] {
  if (tree.kind === 'conditional') {
    return [...inValue(tree.condition), ...misplacedDisplays(tree.yes), ...misplacedDisplays(tree.no)]
  }
  if (tree.kind !== 'call') return inValue(tree)
  const [first, ...rest] = tree.args
  switch (tree.name) {
    case 'table':
      return tree.args.flatMap(misplacedDisplays)
    case 'vector':
      return tree.args.flatMap(misplacedDisplays)
    case 'columns':
      return [...(first === undefined ? [] : inValue(first)), ...rest.flatMap(misplacedDisplays)]
    case 'fixed':
    case 'significant':
      return tree.args.flatMap(inValue)
    default:
      return inValue(tree)
  }
}

function inValue(tree: Expression): readonly string[] {
  const own = tree.kind === 'call' && displayFunctions.has(tree.name) ? [tree.name] : []
  return [...own, ...childrenOf(tree).flatMap(inValue)]
}

/** How a node of a document is reached. */
import { isMap, isPair, isSeq } from 'yaml'
import { keyText, type Path } from './yaml-place'

/** The steps from the root, of a key those to its map; and whether braces or brackets are open there. */
export function wayTo(
  node: unknown,
  ancestors: readonly unknown[],
): { readonly path: Path; readonly isInFlow: boolean } {
  const way = [...ancestors, node]
  const path: (string | number)[] = []
  for (const [place, each] of way.entries()) {
    const next = way[place + 1]
    if (isPair(each) && next !== each.key) path.push(keyText(each.key))
    if (isSeq(each)) path.push(each.items.indexOf(next))
  }
  return { path, isInFlow: way.some((each) => (isMap(each) || isSeq(each)) && each.flow === true) }
}

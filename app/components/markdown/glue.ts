/**
 * What must not be parted from a formula at the end of a line: a bracket that opens before it, a mark that closes after it. A
 * browser breaks on either side of a formula whatever stands there, so these three are kept in one piece.
 */
import type { PhrasingContent, RootContent } from 'mdast'
import type {} from 'mdast-util-math'
import { shownLength } from './shown-length'

type Formula = Extract<RootContent, { readonly type: 'inlineMath' }>
export type Glued = {
  readonly type: 'glued'
  readonly before: string
  readonly formula: Formula
  readonly after: string
}

/** Of so many signs or more a formula may be wider than a phone, and has to break where it can. */
const longestGlued = 21
const opening = /[([{“‘«]+$/
const closing = /^[)\]}”’»,.;:!?…%]+/

/** The nodes in their order, each short formula in one piece with what touches it. */
export function glued(nodes: readonly RootContent[]): readonly (RootContent | Glued)[] {
  return nodes.flatMap((node, place): readonly (RootContent | Glued)[] => {
    const [previous, next] = [nodes[place - 1], nodes[place + 1]]
    if (isGlue(node)) {
      const before = textOf(previous).match(opening)?.[0] ?? ''
      const after = textOf(next).match(closing)?.[0] ?? ''
      return before === '' && after === '' ? [node] : [{ type: 'glued', before, formula: node, after }]
    }
    if (node.type !== 'text') return [node]
    const taken = isGlue(previous) ? node.value.replace(closing, '') : node.value
    const value = isGlue(next) ? taken.replace(opening, '') : taken
    return value === '' ? [] : [{ ...node, value }]
  })
}

function isGlue(node: RootContent | undefined): node is Formula {
  return node?.type === 'inlineMath' && shownLength(node.value) < longestGlued
}

function textOf(node: RootContent | PhrasingContent | undefined): string {
  return node?.type === 'text' ? node.value : ''
}

/** A node of the tree that KaTeX builds, as far as its width goes. */

export type TeXNode = {
  readonly classes: readonly string[]
  readonly children: readonly TeXNode[]
  /** Of its first glyph with the slant that leans over its edge, in em; 0 of what is none. */
  readonly width: number
  readonly text: string
  readonly style: Readonly<Record<string, unknown>>
}

/** Lines and shapes that are drawn have no children and no width of their own. */
export function toTeXNode(value: unknown): TeXNode {
  const node: Readonly<Record<string, unknown>> = isRecord(value) ? value : {}
  return {
    classes: listOf(node['classes']).filter((name) => typeof name === 'string'),
    children: listOf(node['children']).map(toTeXNode),
    width: numberIn(node['width']) + numberIn(node['italic']),
    text: typeof node['text'] === 'string' ? node['text'] : '',
    style: isRecord(node['style']) ? node['style'] : {},
  }
}

function numberIn(value: unknown): number {
  return typeof value === 'number' ? value : 0
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

/** In em; 0 where it is not given or in another unit. */
export function lengthOf({ style }: TeXNode, property: string): number {
  const text = style[property]
  return typeof text === 'string' && text.endsWith('em') ? Number.parseFloat(text) : 0
}

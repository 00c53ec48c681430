/** HTML as it comes in question files → a tree. It forgives what browsers forgive, and runs nothing. */

export type HtmlElement = {
  readonly kind: 'element'
  readonly name: string
  readonly attributes: string
  readonly children: HtmlNode[]
}
/** A text as it was typed, its entities not yet read. */
export type HtmlNode = HtmlElement | { readonly kind: 'text'; readonly text: string }

const withoutContent = new Set(['br', 'hr', 'img', 'input', 'source', 'wbr', 'col', 'embed', 'link', 'meta', 'base'])
/** What stands between these is no text, whatever it looks like. */
const rawContent = new Set(['script', 'style', 'textarea', 'title', 'noscript', 'iframe', 'xmp', 'noembed', 'noframes'])
/** A new one of these ends the one before it. */
const endsItself = new Set(['p', 'li', 'tr', 'td', 'th', 'option', 'dt', 'dd'])
/** Deeper is not text anybody wrote: what is nested further stands at this depth. */
const mostDepth = 60

export function parseHtml(source: string): readonly HtmlNode[] {
  const root: HtmlElement = { kind: 'element', name: '', attributes: '', children: [] }
  const open = [root]
  let at = 0
  while (at < source.length) {
    const next = tagAt(source, at)
    const text = source.slice(at, next?.start ?? source.length)
    if (text !== '') open.at(-1)?.children.push({ kind: 'text', text })
    if (next === null) break
    at = next.kind === 'open' ? openTag(source, { open, tag: next }) : next.end
    if (next.kind === 'close') closeTag(open, next.name)
  }
  return root.children
}

type Tag = {
  readonly kind: 'open' | 'close' | 'comment'
  readonly name: string
  readonly attributes: string
  readonly start: number
  readonly end: number
}

/** The next tag or comment from here on; a < before anything else is a sign of the text. */
function tagAt(source: string, from: number): Tag | null {
  for (let start = source.indexOf('<', from); start !== -1; start = source.indexOf('<', start + 1)) {
    const head = source.slice(start, start + 40)
    if (/^<[!?]/.test(head)) return commentAt(source, start)
    const name = /^<\/?([A-Za-z][A-Za-z0-9:-]*)(?=[\s/>])/.exec(head)?.[1]
    if (name === undefined) continue
    const end = tagEnd(source, start)
    const kind = head.startsWith('</') ? 'close' : 'open'
    const attributes = source.slice(start + 1 + name.length, end - 1)
    return { kind, name: name.toLowerCase(), attributes, start, end }
  }
  return null
}

function commentAt(source: string, start: number): Tag {
  const mark = source.startsWith('<!--', start) ? '-->' : '>'
  const close = source.indexOf(mark, start + 2)
  return { kind: 'comment', name: '', attributes: '', start, end: close === -1 ? source.length : close + mark.length }
}

/** Behind the > that no quotes hold. */
function tagEnd(source: string, start: number): number {
  let quote = ''
  for (let at = start; at < source.length; at += 1) {
    const character = source.charAt(at)
    if (quote !== '') quote = character === quote ? '' : quote
    else if (character === '"' || character === "'") quote = character
    else if (character === '>') return at + 1
  }
  return source.length
}

function openTag(source: string, { open, tag }: { readonly open: HtmlElement[]; readonly tag: Tag }): number {
  if (endsItself.has(tag.name) && open.at(-1)?.name === tag.name) open.pop()
  const element: HtmlElement = { kind: 'element', name: tag.name, attributes: tag.attributes, children: [] }
  open.at(-1)?.children.push(element)
  if (rawContent.has(tag.name)) return endOfRaw(source, tag)
  const isClosed = withoutContent.has(tag.name) || tag.attributes.endsWith('/')
  if (!isClosed && open.length < mostDepth) open.push(element)
  return tag.end
}

function endOfRaw(source: string, { name, end }: Tag): number {
  const close = new RegExp(`</${name}[\\s/>]`, 'gi')
  close.lastIndex = end
  const found = close.exec(source)
  return found === null ? source.length : tagEnd(source, found.index)
}

function closeTag(open: HtmlElement[], name: string): void {
  const place = open.findLastIndex((element) => element.name === name)
  if (place > 0) open.length = place
}

/**
 * XML as question files use it → a tree that knows where each element stands. Strict, and small on purpose: no document type, so no
 * entities but the five of XML itself and characters by their numbers, and nothing nested deeper than any question is.
 */
import { ExchangeError } from './exchange-error'

export type XmlElement = {
  readonly kind: 'element'
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: XmlNode[]
  /** Of its first character in the file. */
  readonly offset: number
}
export type XmlNode = XmlElement | { readonly kind: 'text'; readonly text: string }

const mostDepth = 100

/** @throws ExchangeError where it is no XML, or XML that question files have no use for. */
export function parseXml(source: string): XmlElement {
  const root: XmlElement = { kind: 'element', name: '', attributes: {}, children: [], offset: 0 }
  const open = [root]
  let at = 0
  while (at < source.length) {
    const next = source.indexOf('<', at)
    const inside = open.at(-1) ?? root
    addText(inside, source.slice(at, next === -1 ? source.length : next), at)
    at = next === -1 ? source.length : markup(source, { at: next, open })
  }
  const unclosed = open.at(-1)
  if (unclosed !== undefined && unclosed !== root) {
    throw new ExchangeError(`Expected </${unclosed.name}> to close <${unclosed.name}>.`, unclosed.offset)
  }
  const elements = root.children.filter((child) => child.kind === 'element')
  const [first, second] = elements
  if (first === undefined || first.kind !== 'element')
    throw new ExchangeError('Expected an XML document, found no element.', 0)
  if (second?.kind === 'element') throw new ExchangeError('Expected one element that holds all others.', second.offset)
  return first
}

type Place = { readonly at: number; readonly open: XmlElement[] }

/** Reads what begins with this < and gives the place behind it. */
function markup(source: string, { at, open }: Place): number {
  if (source.startsWith('<!--', at)) return endOf(source, { at, mark: '-->', what: 'a comment' })
  if (source.startsWith('<![CDATA[', at)) {
    const end = endOf(source, { at, mark: ']]>', what: '<![CDATA[' })
    open.at(-1)?.children.push({ kind: 'text', text: source.slice(at + 9, end - 3) })
    return end
  }
  if (source.startsWith('<!', at)) {
    throw new ExchangeError('Expected a file without <!DOCTYPE and <!ENTITY: neither is read, here or anywhere.', at)
  }
  if (source.startsWith('<?', at)) {
    const end = endOf(source, { at, mark: '?>', what: '<?' })
    requireUtf8(source.slice(at, end), at)
    return end
  }
  return source.startsWith('</', at) ? closeTag(source, { at, open }) : openTag(source, { at, open })
}

function endOf(
  source: string,
  { at, mark, what }: { readonly at: number; readonly mark: string; readonly what: string },
) {
  const found = source.indexOf(mark, at)
  if (found === -1) throw new ExchangeError(`Expected ${mark} to close ${what}.`, at)
  return found + mark.length
}

function requireUtf8(declaration: string, offset: number): void {
  const encoding = /^<\?xml\s[^?]*encoding\s*=\s*["']([^"']*)["']/i.exec(declaration)?.[1]
  if (encoding === undefined || /^(?:utf-?8|us-ascii)$/i.test(encoding)) return
  throw new ExchangeError(`Expected a file in UTF-8; this one says it is in ${encoding}.`, offset)
}

function closeTag(source: string, { at, open }: Place): number {
  const end = endOf(source, { at, mark: '>', what: 'a tag' })
  const name = source.slice(at + 2, end - 1).trim()
  const element = open.at(-1)
  if (element === undefined || open.length === 1 || element.name !== name) {
    const expected = open.length === 1 || element === undefined ? 'no closing tag' : `</${element.name}>`
    throw new ExchangeError(`Expected ${expected}, found </${name.slice(0, 40)}>.`, at)
  }
  open.pop()
  return end
}

const nameHere = /[A-Za-z_][\w.:-]*/y
const attributeHere = /\s+([A-Za-z_][\w.:-]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y
const tagEndHere = /\s*(\/?)>/y

function openTag(source: string, { at, open }: Place): number {
  const name = matchAt(nameHere, { source, at: at + 1 })?.[0]
  if (name === undefined)
    throw new ExchangeError('Expected the name of a tag after <; a < in a text is written &lt;.', at)
  if (open.length > mostDepth) throw new ExchangeError(`Expected tags nested at most ${mostDepth} deep.`, at)
  let place = at + 1 + name.length
  const attributes: Record<string, string> = {}
  for (let found = matchAt(attributeHere, { source, at: place }); found !== null; ) {
    const [whole, key = '', double, single] = found
    if (Object.hasOwn(attributes, key)) throw new ExchangeError(`Expected the attribute ${key} once.`, place)
    attributes[key] = decode(double ?? single ?? '', place)
    place += whole.length
    found = matchAt(attributeHere, { source, at: place })
  }
  const end = matchAt(tagEndHere, { source, at: place })
  if (end === null) throw new ExchangeError(`Expected name="value" or > in the tag <${name}>.`, place)
  const element: XmlElement = { kind: 'element', name, attributes, children: [], offset: at }
  open.at(-1)?.children.push(element)
  if (end[1] === '') open.push(element)
  return place + end[0].length
}

function matchAt(
  pattern: RegExp,
  { source, at }: { readonly source: string; readonly at: number },
): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(source)
}

function addText(inside: XmlElement, text: string, offset: number): void {
  if (text === '') return
  if (inside.name === '' && text.trim() !== '') {
    throw new ExchangeError('Expected nothing but tags outside the element that holds all others.', offset)
  }
  inside.children.push({ kind: 'text', text: decode(text, offset) })
}

const predefined: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function decode(text: string, offset: number): string {
  return text.replaceAll(/&(#\d{1,7}|#x[\dA-Fa-f]{1,6}|[A-Za-z]\w{0,30})?(;?)/g, (typed, name, end, place: number) => {
    const character = end === ';' && typeof name === 'string' ? characterOf(name) : undefined
    if (character !== undefined) return character
    throw new ExchangeError(
      `Expected &amp; &lt; &gt; &quot; &apos; or a character by its number, found ${typed}.`,
      offset + place,
    )
  })
}

function characterOf(name: string): string | undefined {
  if (!name.startsWith('#')) return Object.hasOwn(predefined, name) ? predefined[name] : undefined
  const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  const isCharacter =
    code >= 32 ? code <= 0x10_ff_ff && !(code >= 0xd8_00 && code <= 0xdf_ff) : [9, 10, 13].includes(code)
  return isCharacter ? String.fromCodePoint(code) : undefined
}

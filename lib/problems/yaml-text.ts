/** Values as YAML the way questions are written: what is short on one line, texts of several lines as blocks. */
import { Document, isCollection, Scalar } from 'yaml'

export type YamlPath = readonly (string | number)[]

/**
 * A map or a list line by line, what is inside it in braces where that is short. `path` is where it stands in a question. Ends with
 * a line's end.
 */
export function yamlText(value: unknown, path: YamlPath = []): string {
  const lines = isLaid(value) ? blockLines(value, path) : behind('', value, path)
  return `${lines.join('\n').trimStart()}\n`
}

/** On one line, as it may stand between braces and commas. */
export function flowText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flowText).join(', ')}]`
  if (!isMap(value))
    return scalarText([typeof value === 'string' ? quotedLines(value) : value])
      .slice(1, -1)
      .trim()
  const entries = Object.entries(value).map(([key, inner]) => `${keyText(key)}: ${flowText(inner)}`)
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`
}

export function keyText(key: string): string {
  return scalarText(new Map([[quotedLines(key), 0]]))
    .slice(1, -1)
    .trim()
    .slice(0, -': 0'.length)
}

function blockLines(value: object, path: YamlPath): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((entry: unknown, place) => itemLines(entry, [...path, place]))
  return Object.entries(value).flatMap(([key, inner]) => behind(`${keyText(key)}:`, inner, [...path, key]))
}

function itemLines(value: unknown, path: YamlPath): readonly string[] {
  if (!isLaid(value) || fitsLine(value, path)) return behind('-', value, path)
  const [first = '', ...rest] = blockLines(value, path)
  return [`- ${first}`, ...rest.map(inward)]
}

function behind(head: string, value: unknown, path: YamlPath): readonly string[] {
  if (isLaid(value) && !fitsLine(value, path)) return [head, ...blockLines(value, path).map(inward)]
  if (typeof value === 'string') return textLines(head, isText(path) ? withLineEnd(value) : value)
  return [`${head} ${flowText(value)}`]
}

function inward(line: string): string {
  return line === '' ? '' : `  ${line}`
}

/** Without a break that the text itself does not have: YAML would allow one within a formula. */
const style = {
  lineWidth: 0,
  doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
} as const

/** From its first character on to be seen, with nothing at its end but one line's end, nothing in it that only an escape can say. */
const ordinaryText = /^\S(?:[\t\n\x20-\x7e\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]*\S)?\n?$/u

function textLines(head: string, text: string): readonly string[] {
  if (!text.includes('\n') || !ordinaryText.test(text)) return [`${head} ${ownLineText(text)}`]
  const isEnded = text.endsWith('\n')
  const lines = (isEnded ? text.slice(0, -1) : text).split('\n')
  return [`${head} ${isEnded ? '|' : '|-'}`, ...lines.map(inward)]
}

/** Outside of braces and brackets, where a text needs quotes more seldom. */
function ownLineText(text: string): string {
  return new Document({ k: quotedLines(text) }).toString(style).slice('k:'.length).trim()
}

function scalarText(value: unknown): string {
  const document = new Document(value)
  if (isCollection(document.contents)) {
    document.contents.flow = true
  }
  return document.toString(style).trim()
}

/** Line ends are spelled out: a text in quotes stays on its line. A tab or the mark between documents would not be read as text. */
function quotedLines(text: string): Scalar | string {
  if (!/[\n\r\t]|^(?:---|\.\.\.)/.test(text)) return text
  const scalar = new Scalar(text)
  scalar.type = 'QUOTE_DOUBLE'
  return scalar
}

/** Keys whose texts are Markdown: white space around them says nothing, so that they may end as a file's line does. */
const textKeys = new Set<string | number | undefined>([
  'prompt',
  'solution',
  'label',
  'text',
  'feedback',
  'feedbackIfKey',
])

function isText(path: YamlPath): boolean {
  return path[0] === 'hints' ? path.length === 2 : textKeys.has(path.at(-1))
}

function withLineEnd(text: string): string {
  return text.trimEnd().includes('\n') ? `${text.trimEnd()}\n` : text
}

/** The question itself and its chapters are lists of lines, however short. */
const chapters = new Set<string | number>(['parameters', 'let', 'require', 'answers', 'mistakes', 'hints', 'tests'])

/** With its key and its indentation still below 140. */
const mostCharacters = 110

function fitsLine(value: object, [chapter, ...inner]: YamlPath): boolean {
  if (chapter === undefined || (inner.length === 0 && chapters.has(chapter))) return false
  const text = flowText(value)
  return text.length <= mostCharacters && !text.includes('\\n')
}

/** What has lines of its own. */
function isLaid(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0
}

function isMap(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

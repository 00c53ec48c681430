/** What is being written where the cursor stands, also in a text that is not finished: a key, a value, or something inside a text. */
import { isAlias, isScalar, parseDocument, type Scalar, visit } from 'yaml'
import { findYamlDepth } from '@/lib/problems/yaml-depth'
import { isJsonList, isJsonMap, type Json, toJson } from './json'
import { mostCharacters } from './parse-source'
import { valueAt } from './schema-at'
import { wayTo } from './way-to'
import { isEmpty, type Path } from './yaml-place'

export type MarkedPlace = {
  readonly kind: 'key' | 'value'
  /** Of the map that the key stands in, or of the value. */
  readonly path: Path
  /** The whole question, as far as it could be read, without what is being written. */
  readonly question: Json
  /** Keys that the map has already. */
  readonly keys: readonly string[]
  readonly isInFlow: boolean
  /** What is being written, in the text: without its quotes. */
  readonly from: number
  readonly to: number
  /** How far its line is indented. */
  readonly column: number
}

/** A word that nobody writes stands for the one at the cursor: a text that breaks off at the cursor can be read with it. */
const mark = 'q7surprisal7q'

/** Null in a comment, and where the text is no YAML that could be followed. */
export function markedPlace(source: string, offset: number): MarkedPlace | null {
  if (source.length > mostCharacters || findYamlDepth(source) !== null) return null
  const marked = `${source.slice(0, offset)}${mark}${source.slice(offset)}`
  try {
    return findMark(marked, offset)
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

type Found = { readonly scalar: Scalar; readonly isKey: boolean; readonly path: Path; readonly isInFlow: boolean }

function findMark(marked: string, offset: number): MarkedPlace | null {
  const document = parseDocument(marked, { uniqueKeys: false, strict: false, logLevel: 'error', prettyErrors: false })
  const found: Found[] = []
  let hasAlias = false
  visit(document, (key, node, ancestors) => {
    hasAlias ||= isAlias(node)
    if (isScalar(node) && String(node.value).includes(mark)) {
      found.push({ scalar: node, isKey: key === 'key', ...wayTo(node, ancestors) })
    }
  })
  const [first] = found
  if (first === undefined || hasAlias) return null
  return placed(first, { marked, offset, question: toJson(document.toJS()) })
}

type Marked = { readonly marked: string; readonly offset: number; readonly question: Json }

function placed({ scalar, isKey, path, isInFlow }: Found, { marked, offset, question }: Marked): MarkedPlace | null {
  if (isEmpty(scalar) || scalar.range === null || scalar.range === undefined) return null
  const [start, end] = scalar.range
  const isQuoted = scalar.type === 'QUOTE_DOUBLE' || scalar.type === 'QUOTE_SINGLE'
  const from = isQuoted ? start + 1 : start
  const to = end - mark.length - (isQuoted ? 1 : 0)
  const lineFrom = marked.lastIndexOf('\n', offset - 1) + 1
  const column = /^ */.exec(marked.slice(lineFrom))?.[0].length ?? 0
  return {
    kind: isKey ? 'key' : 'value',
    path,
    question: withoutMark(question),
    keys: isKey ? keysBeside(question, path) : [],
    ...{ isInFlow, from, to: Math.max(from, to), column },
  }
}

function keysBeside(question: Json, path: Path): readonly string[] {
  const map = valueAt(question, path)
  return isJsonMap(map) ? Object.keys(map).filter((key) => !key.includes(mark)) : []
}

function withoutMark(value: Json): Json {
  if (typeof value === 'string') return value.replace(mark, '')
  if (isJsonList(value)) return value.map(withoutMark)
  if (!isJsonMap(value)) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !key.includes(mark))
      .map(([key, inner]) => [key, withoutMark(inner)]),
  )
}

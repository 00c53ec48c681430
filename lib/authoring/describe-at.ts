/** What is known of the word under the cursor: a key of the format, a function, a name of this question, an id of something. */
import { isScalar, parseDocument, type Scalar, visit } from 'yaml'
import { findYamlDepth } from '@/lib/problems/yaml-depth'
import { describeId, describeKey } from './describe-place'
import { describeWord } from './describe-word'
import { type Json, toJson } from './json'
import { meaningAt } from './meaning-at'
import { mostCharacters } from './parse-source'
import { scalarPlaces } from './scalar-places'
import type { Surroundings } from './surroundings'
import { wayTo } from './way-to'
import type { Extent, Path } from './yaml-place'

export type Description = Extent & {
  /** As it is written, or how it is called. */
  readonly title: string
  /** What it is, in a few words. */
  readonly detail: string
  readonly text: string
  /** Empty where there is none. */
  readonly example: string
}

/** Null where there is nothing to say. */
export function describeAt(source: string, offset: number, surroundings: Surroundings): Description | null {
  const found = scalarAt(source, offset)
  if (found === null) return null
  const { scalar, isKey, path, question, extent } = found
  if (isKey) return withExtent(describeKey([...path, String(scalar.value)], question), extent)
  const meaning = meaningAt(path, question)
  const isWords = meaning === 'expression' || meaning === 'text' || meaning === 'option'
  if (!isWords) return withExtent(describeId(String(scalar.value), { meaning, path, question, surroundings }), extent)
  const places = scalarPlaces(scalar, source)
  if (places === null || typeof scalar.value !== 'string') return null
  const word = describeWord(scalar.value, places.valueOffset(offset), { path, question, isText: meaning === 'text' })
  return word === null ? null : { ...word, ...places.extentOf(word.from, word.to) }
}

function withExtent(described: Omit<Description, 'from' | 'to'> | null, extent: Extent): Description | null {
  return described === null ? null : { ...described, ...extent }
}

type Found = {
  readonly scalar: Scalar
  readonly isKey: boolean
  readonly path: Path
  readonly question: Json
  readonly extent: Extent
}

function scalarAt(source: string, offset: number): Found | null {
  if (source.length > mostCharacters || findYamlDepth(source) !== null) return null
  try {
    return found(source, offset)
  } catch (error) {
    if (error instanceof RangeError || error instanceof ReferenceError) return null
    throw error
  }
}

/** Also in a text with faults, as far as it can be followed. */
function found(source: string, offset: number): Found | null {
  const document = parseDocument(source, { uniqueKeys: false, strict: false, logLevel: 'error', prettyErrors: false })
  const all: Omit<Found, 'question'>[] = []
  visit(document, (key, node, ancestors) => {
    if (!isScalar(node) || node.range === null || node.range === undefined) return
    const [from, to] = node.range
    if (from > offset || offset >= to) return
    all.push({ scalar: node, isKey: key === 'key', path: wayTo(node, ancestors).path, extent: { from, to } })
  })
  const [first] = all
  return first === undefined ? null : { ...first, question: toJson(document.toJS()) }
}

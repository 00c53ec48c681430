/** What kind of thing is written at a place of a question: an expression, a text, the name of an answer, an id of something. */
import { isJsonMap, type Json } from './json'
import { type NamedSchema, schemasAt, shapesFor, valueAt } from './schema-at'
import type { Path } from './yaml-place'

export type Meaning =
  | 'expression'
  | 'text'
  /** An option's id as it stands, or an expression. */
  | 'option'
  /** An option's or an item's id as an entry of a list. */
  | 'optionId'
  | 'part'
  | 'earlierPart'
  | 'lesson'
  | 'objective'
  | 'mistake'
  /** One that the question has already. */
  | 'ownMistake'
  | 'questionId'
  | 'other'

export function meaningAt(path: Path, question: Json): Meaning {
  return meaningBy(path, { schemas: schemasAt(path, question), value: valueAt(question, path) })
}

export type Shaped = { readonly schemas: readonly NamedSchema[]; readonly value: Json | undefined }

/** The same where the shapes are known. */
export function meaningBy(path: Path, shaped: Shaped): Meaning {
  const [chapter] = path
  const last = path.at(-1)
  if (path.length === 1 && chapter === 'id') return 'questionId'
  if (path.length === 1 && chapter === 'lesson') return 'lesson'
  if (chapter === 'objectives') return path.length === 2 ? 'objective' : 'other'
  if (chapter === 'mistakes' && path.length === 3 && last === 'part') return 'part'
  if (chapter === 'mistakes' && path.length === 3 && last === 'is') return 'mistake'
  if (chapter === 'tests' && path.length === 3 && last === 'mistake') return 'ownMistake'
  if (chapter === 'answers') return inAnswer(path, shaped)
  return bySchema(shaped)
}

function inAnswer(path: Path, shaped: Shaped): Meaning {
  const [, , kind, key, , last] = path
  const isChosen = kind === 'choice' || kind === 'choices' || kind === 'probabilisticChoice'
  if (isChosen && key === 'options' && last === 'mistake') return 'mistake'
  if (path.length === 4 && key === 'key' && isChosen && kind !== 'choices') return 'option'
  if (path.length === 5 && key === 'key' && (isChosen || kind === 'ordering')) return 'optionId'
  if (kind === 'follows' && path.length === 4) return 'earlierPart'
  return bySchema(shaped)
}

/** Lists of names and of ids may be written as expressions that give them. */
const expressions = new Set(['expression', 'names', 'outcomes'])

function bySchema({ schemas, value }: Shaped): Meaning {
  if (isJsonMap(value) || Array.isArray(value)) return 'other'
  const names = schemas.flatMap((each) => [...each.names, ...shapesFor(each, value).flatMap((shape) => shape.names)])
  if (names.includes('text')) return 'text'
  return names.some((name) => expressions.has(name)) ? 'expression' : 'other'
}

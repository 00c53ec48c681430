/** The words and ids that may stand as a value, and the shapes of a map that may. */
import type { Schema } from '@/lib/problems/schema-rows'
import { type Completion, type CompletionOption, option } from './completion'
import { isJsonList, isJsonMap, type Json } from './json'
import { valueSnippet } from './key-snippet'
import type { MarkedPlace } from './marked-place'
import type { Meaning } from './meaning-at'
import { type NamedSchema, schemasAt, shapesFor, valueAt } from './schema-at'
import type { Surroundings } from './surroundings'
import type { Path } from './yaml-place'

type Around = { readonly meaning: Meaning; readonly surroundings: Surroundings }

export function completeValue(place: MarkedPlace, { meaning, surroundings }: Around): Completion | null {
  const { path, question, from, to } = place
  const ids = idsFor(place, { meaning, surroundings })
  const shapes = schemasAt(path, question).flatMap((each) => shapesFor(each, undefined))
  const options = ids ?? [...shapes.flatMap(wordOptions), ...shapes.flatMap((shape) => shapeOptions(shape, place))]
  return options.length === 0 ? null : { from, to, options }
}

/** Null where no id stands. */
function idsFor(
  { path, question }: MarkedPlace,
  { meaning, surroundings }: Around,
): readonly CompletionOption[] | null {
  switch (meaning) {
    case 'lesson':
      return surroundings.lessons.map(({ id, number, title }) => idOption(id, `${number} ${title}`))
    case 'objective':
      return objectives(question, surroundings)
    case 'mistake':
      return Object.entries(surroundings.catalogue).map(([id, { name, feedback }]) => idOption(id, name, feedback))
    case 'ownMistake':
      return ownMistakes(question).map((id) => idOption(id, surroundings.catalogue[id]?.name))
    case 'part':
      return keysAt(question, ['answers']).map((name) => idOption(name))
    case 'earlierPart':
      return earlier(keysAt(question, ['answers']), String(path[1] ?? '')).map((name) => idOption(name))
    case 'option':
    case 'optionId':
      return optionIds(question, path).map((id) => idOption(id))
    default:
      return null
  }
}

function idOption(id: string, detail = '', info = ''): CompletionOption {
  return option({ label: id, kind: 'id', detail, info, apply: id })
}

/** Those of the question's lesson, or of all where it has none. */
function objectives(question: Json, { lessons }: Surroundings): readonly CompletionOption[] {
  const lessonId = valueAt(question, ['lesson'])
  const own = lessons.filter(({ id }) => id === lessonId)
  const taken = valueAt(question, ['objectives'])
  const given = Array.isArray(taken) ? taken : []
  return (own.length > 0 ? own : lessons)
    .flatMap((lesson) => lesson.objectives)
    .filter(({ id }) => !given.includes(id))
    .map(({ id, title }) => idOption(id, title))
}

/** Of its mal-rules and of its options, by the ids that the format gives them where they are the only one of their name. */
function ownMistakes(question: Json): readonly string[] {
  const rules = valueAt(question, ['mistakes'])
  const ofRules = isJsonList(rules)
    ? rules.map((rule) => (isJsonMap(rule) ? (rule['id'] ?? rule['is']) : undefined))
    : []
  const ofOptions = keysAt(question, ['answers']).flatMap((part) =>
    ['choice', 'choices', 'probabilisticChoice'].flatMap((kind) => {
      const options = ['answers', part, kind, 'options']
      return keysAt(question, options).map((option) => valueAt(question, [...options, option, 'mistake']))
    }),
  )
  return [...new Set([...ofRules, ...ofOptions].filter((id) => typeof id === 'string'))]
}

function optionIds(question: Json, path: Path): readonly string[] {
  const inside = path.slice(0, 3)
  return keysAt(question, [...inside, path[2] === 'ordering' ? 'items' : 'options'])
}

function keysAt(question: Json, path: Path): readonly string[] {
  const value = valueAt(question, path)
  return isJsonMap(value) ? Object.keys(value) : []
}

function earlier(parts: readonly string[], part: string): readonly string[] {
  return parts.slice(0, Math.max(0, parts.indexOf(part)))
}

function wordOptions({ schema }: NamedSchema): readonly CompletionOption[] {
  const words = schema.type === 'boolean' ? [true, false] : (schema.enum ?? [])
  return words.map((word) => {
    const detail = word === schema.default ? 'as if left out' : ''
    return option({ label: String(word), kind: 'word', detail, info: schema.description ?? '', apply: String(word) })
  })
}

/** A map by the keys it needs. Where its key stands alone on the line above, those keys begin here. */
function shapeOptions({ schema }: NamedSchema, { isInFlow }: MarkedPlace): readonly CompletionOption[] {
  const needed = schema.required ?? Object.keys(schema.properties ?? {}).slice(0, 1)
  if (schema.type !== 'object' || needed.length === 0) return []
  const [label] = needed.length > 1 && needed[0] === 'label' ? needed.slice(1) : needed
  const snippet = valueSnippet(schema)
  const info = schema.description ?? ''
  if (snippet !== null)
    return [option({ label: label ?? '', kind: 'key', detail: plain(snippet), info, apply: snippet })]
  const entries = needed.map((key) => `${key}: ${nestedSnippet(schema, key)}`)
  const apply = `{ ${entries.join(', ')} }`
  return isInFlow || label === undefined ? [] : [option({ label, kind: 'key', detail: plain(apply), info, apply })]
}

function nestedSnippet({ properties }: Schema, key: string): string {
  const inner = properties?.[key]
  return (typeof inner === 'object' ? valueSnippet(inner) : null) ?? '‸'
}

function plain(snippet: string): string {
  return snippet.replaceAll('‸', '…')
}

/** What the format's own schema says of a key: its meaning, whether it is needed, what stands for it where it is left out. */
import { questionJsonSchema } from '@/lib/problems/question-json-schema'
import type { Schema } from '@/lib/problems/schema-rows'

export type KeyWords = {
  /** With `code` in backticks. */
  readonly meaning: string
  readonly isNeeded: boolean
  /** As it would be written, empty where nothing stands for it. */
  readonly leftOut: string
  readonly words: readonly string[]
}

const schema = questionJsonSchema()

/** One kind of parameter or answer: the object with its key. */
type KindSchema = { readonly kind: string; readonly meaning: string; readonly schema: Schema }

/** Keys that an answer of any kind has. */
const common: ReadonlySet<string> = new Set(['label', 'weight', 'follows'])

export const parameterSchemas = kindsIn('parameters')
export const answerSchemas = kindsIn('answers')

/** Of the question itself: `title`, or a list's items: `mistakes.when`. */
export function questionWords(path: string): KeyWords {
  return keyWords(schema, path)
}

/** Of any kind of tolerance: no two kinds have a key of the same name that means something else. */
export function toleranceWords(key: string): KeyWords {
  const kinds = definitionOf('tolerance').anyOf ?? []
  const kind = kinds.find(({ properties }) => properties?.[key] !== undefined)
  return keyWords(kind ?? {}, key)
}

/** Of an option or an accepted answer, which several kinds share. */
export function sharedWords(definition: 'option' | 'acceptedAnswer', path: string): KeyWords {
  return keyWords(definitionOf(definition), path)
}

export function answerKeyWords(kind: string, path: string): KeyWords {
  return keyWords(answerSchemas.find((each) => each.kind === kind)?.schema ?? {}, path)
}

export function keyWords(root: Schema, path: string): KeyWords {
  const steps = path.split('.')
  const key = steps.at(-1) ?? ''
  const owner = steps.slice(0, -1).reduce(inside, root)
  const own = owner.properties?.[key]
  if (!isSchema(own)) return { meaning: '', isNeeded: false, leftOut: '', words: [] }
  return {
    meaning: own.description ?? resolved(own).description ?? '',
    isNeeded: owner.required?.includes(key) === true && own.default === undefined,
    leftOut: own.default === undefined ? '' : String(own.default),
    words: (resolved(own).enum ?? []).map(String),
  }
}

/** An index or a name steps over a list or a map into what it is made of. */
function inside(owner: Schema, step: string): Schema {
  const { properties, items, additionalProperties } = resolved(owner)
  const next = properties?.[step]
  if (isSchema(next)) {
    const { items: entries, additionalProperties: values } = resolved(next)
    if (isSchema(entries)) return resolved(entries)
    if (isSchema(values)) return resolved(values)
    return resolved(next)
  }
  if (isSchema(items)) return resolved(items)
  return isSchema(additionalProperties) ? resolved(additionalProperties) : {}
}

function kindsIn(key: 'parameters' | 'answers'): readonly KindSchema[] {
  const values = schema.properties?.[key]
  if (!isSchema(values) || !isSchema(values.additionalProperties)) return []
  return (values.additionalProperties.anyOf ?? []).map((kind) => {
    const name = Object.keys(kind.properties ?? {}).find((each) => !common.has(each)) ?? ''
    return { kind: name, meaning: kind.description ?? '', schema: kind }
  })
}

function resolved(of: Schema): Schema {
  return of.$ref === undefined ? of : definitionOf(of.$ref.replace('#/$defs/', ''))
}

function definitionOf(name: string): Schema {
  const found = schema.$defs?.[name]
  return isSchema(found) ? found : {}
}

function isSchema(of: unknown): of is Schema {
  return typeof of === 'object' && of !== null && !Array.isArray(of)
}

/** A JSON Schema as rows that a person reads: key, what it is, what stands for it when it is left out, what it means. */
import type { z } from 'zod'

export type Schema = z.core.JSONSchema.BaseSchema

export type SchemaRow = {
  /** With what it stands in: conditions[].that, options.*.text. */
  readonly key: string
  readonly type: string
  /** "needed", a default as it is written in a file, or empty. */
  readonly leftOut: string
  readonly meaning: string
}

/** Of an object, key by key, each followed by the keys inside it. */
export function schemaRows(schema: Schema, prefix = ''): readonly SchemaRow[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, inner]) => {
    if (typeof inner === 'boolean') return []
    const key = `${prefix}${name}`
    const isNeeded = schema.required?.includes(name) === true && inner.default === undefined
    const row = { key, type: typeText(inner), leftOut: leftOutText(inner, isNeeded), meaning: inner.description ?? '' }
    return [row, ...rowsInside(inner, key)]
  })
}

function rowsInside(schema: Schema, key: string): readonly SchemaRow[] {
  if (schema.properties !== undefined) return schemaRows(schema, `${key}.`)
  const { items, additionalProperties: values } = schema
  if (isSchema(items) && items.properties !== undefined) return schemaRows(items, `${key}[].`)
  return isSchema(values) && values.properties !== undefined ? schemaRows(values, `${key}.*.`) : []
}

function leftOutText({ default: value }: Schema, isNeeded: boolean): string {
  if (value !== undefined) return `\`${JSON.stringify(value).replaceAll('"', '')}\``
  return isNeeded ? 'needed' : ''
}

export function typeText(schema: Schema): string {
  const { $ref, enum: words, anyOf, type, items, additionalProperties: values } = schema
  if ($ref !== undefined) return $ref.replace('#/$defs/', '')
  if (words !== undefined) return words.map((word) => `\`${String(word)}\``).join(' or ')
  if (anyOf !== undefined) return [...new Set(anyOf.map(typeText))].join(' or ')
  if (Array.isArray(type)) return type.map((each) => typeText({ ...schema, type: each })).join(' or ')
  if (type === 'array') return isSchema(items) ? `list of ${grouped(typeText(items))}` : 'list'
  if (type === 'object') return isSchema(values) ? `map to ${typeText(values)}` : 'object'
  if (type === 'number' || type === 'integer')
    return `${type === 'integer' ? 'whole number' : 'number'}${rangeText(schema)}`
  return type === 'boolean' ? '`true` or `false`' : 'plain text'
}

function grouped(text: string): string {
  return text.includes(' or ') ? `(${text})` : text
}

function isSchema(of: unknown): of is Schema {
  return typeof of === 'object' && of !== null && !Array.isArray(of) && Object.keys(of).length > 0
}

/** " in (0, 1]", " ≥ 1"; nothing where every number will do. */
function rangeText({ minimum, exclusiveMinimum, maximum, exclusiveMaximum }: Schema): string {
  const low = limit(exclusiveMinimum ?? minimum)
  const high = limit(exclusiveMaximum ?? maximum)
  if (low !== null && high !== null) {
    return ` in ${exclusiveMinimum === undefined ? '[' : '('}${low}, ${high}${exclusiveMaximum === undefined ? ']' : ')'}`
  }
  if (low !== null) return exclusiveMinimum === undefined ? ` ≥ ${low}` : ` > ${low}`
  if (high !== null) return exclusiveMaximum === undefined ? ` ≤ ${high}` : ` < ${high}`
  return ''
}

/** Null for none: the largest whole numbers stand for that. */
function limit(bound: number | boolean | undefined): number | null {
  return typeof bound === 'number' && Math.abs(bound) < Number.MAX_SAFE_INTEGER ? bound : null
}

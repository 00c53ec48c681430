/** A key as it is put into the text, with what must stand under it laid out already. */
import type { Schema } from '@/lib/problems/schema-rows'
import { isSchema } from './schema-at'

/** Texts that nobody writes on one line. */
const longTexts = new Set(['prompt', 'solution'])

type Where = { readonly isInFlow: boolean; readonly column: number }

export function keySnippet(key: string, schema: Schema, { isInFlow, column }: Where): string {
  if (!isInFlow && longTexts.has(key)) return `${key}: |\n${' '.repeat(column + 2)}‸`
  const inner = valueSnippet(schema)
  if (inner !== null) return `${key}: ${inner}`
  if (isInFlow || !hasLines(schema)) return `${key}: ‸`
  const dash = schema.type === 'array' ? '- ' : ''
  return `${key}:\n${' '.repeat(column + 2)}${dash}‸`
}

/** "{ min: , max:  }" for a map of which some keys are needed; null for anything else. */
export function valueSnippet({ properties, required = [] }: Schema): string | null {
  if (properties === undefined || required.length === 0) return null
  if (required.some((key) => isLong(properties[key]))) return null
  const entries = required.map((key) => {
    const inner = properties[key]
    return `${key}: ${(isSchema(inner) ? valueSnippet(inner) : null) ?? '‸'}`
  })
  return `{ ${entries.join(', ')} }`
}

function isLong(schema: unknown): boolean {
  return isSchema(schema) && (schema.$ref === '#/$defs/text' || isMapOfNames(schema) || isMaps(schema.items))
}

/** Whose entries stand on lines of their own. */
function hasLines(schema: Schema): boolean {
  return (
    isMapOfNames(schema) || isMaps(schema.items) || (schema.properties !== undefined && valueSnippet(schema) === null)
  )
}

function isMapOfNames({ additionalProperties }: Schema): boolean {
  return isSchema(additionalProperties)
}

function isMaps(items: unknown): boolean {
  return isSchema(items) && [items, ...(items.anyOf ?? [])].some(({ properties }) => properties !== undefined)
}

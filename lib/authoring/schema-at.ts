/** What the format says about a place of a question, also of one that is not finished. */
import { questionJsonSchema } from '@/lib/problems/question-json-schema'
import type { Schema } from '@/lib/problems/schema-rows'
import { isJsonList, isJsonMap, type Json } from './json'
import type { Path } from './yaml-place'

/** A schema with the names under which the format knows it: "expression", "text", "tolerance". */
export type NamedSchema = { readonly schema: Schema; readonly names: readonly string[] }

const root = questionJsonSchema()

/** All shapes that may stand there, of several only those that fit what is written so far. */
export function schemasAt(path: Path, question: Json): readonly NamedSchema[] {
  let found: readonly NamedSchema[] = [named(root)]
  let value: Json | undefined = question
  for (const step of path) {
    found = schemasInside(found, value, step)
    value = valueInside(value, step)
  }
  return found
}

/** One step further, from a value and the shapes that it may have. */
export function schemasInside(
  found: readonly NamedSchema[],
  value: Json | undefined,
  step: string | number,
): readonly NamedSchema[] {
  return found.flatMap((each) => shapesFor(each, value)).flatMap(({ schema }) => inside(schema, step))
}

/** The value at the end of a path; undefined where there is none. */
export function valueAt(question: Json, path: Path): Json | undefined {
  let value: Json | undefined = question
  for (const step of path) value = valueInside(value, step)
  return value
}

function valueInside(value: Json | undefined, step: string | number): Json | undefined {
  if (isJsonList(value)) return value[Number(step)]
  return isJsonMap(value) && Object.hasOwn(value, step) ? value[step] : undefined
}

function inside(
  { properties, additionalProperties: values, items }: Schema,
  step: string | number,
): readonly NamedSchema[] {
  const own = Object.hasOwn(properties ?? {}, step) ? properties?.[String(step)] : undefined
  if (isSchema(own)) return [named(own)]
  if (properties === undefined && isSchema(values)) return [named(values)]
  return isSchema(items) && /^\d+$/.test(String(step)) ? [named(items)] : []
}

/** With what its references stand for; its own words go before theirs. */
function named(schema: Schema): NamedSchema {
  const { $ref, ...own } = schema
  const name = $ref?.replace('#/$defs/', '')
  const definition = name === undefined ? undefined : root.$defs?.[name]
  if (name === undefined || !isSchema(definition)) return { schema, names: [] }
  const meant = named(definition)
  return { schema: { ...meant.schema, ...own }, names: [name, ...meant.names] }
}

/** The branches of a union that the value could be; all of them where it could be none. */
export function shapesFor(of: NamedSchema, value: Json | undefined): readonly NamedSchema[] {
  const branches = branchesOf(of)
  if (value === undefined || value === null) return branches
  const fitting = branches.filter(({ schema }) => isOfType(schema, value))
  if (!isJsonMap(value)) return fitting.length > 0 ? fitting : branches
  const known = fitting.map((branch) => ({ branch, count: knownKeys(branch.schema, value) }))
  const most = Math.max(0, ...known.map(({ count }) => count))
  return known.filter(({ count }) => count === most).map(({ branch }) => branch)
}

function branchesOf({ schema, names }: NamedSchema): readonly NamedSchema[] {
  if (schema.anyOf === undefined) return [{ schema, names }]
  return schema.anyOf.filter(isSchema).flatMap((branch) => {
    const { schema: inner, names: own } = named(branch)
    const described = inner.description ?? schema.description
    return branchesOf({
      schema: described === undefined ? inner : { ...inner, description: described },
      names: [...names, ...own],
    })
  })
}

function knownKeys({ properties = {} }: Schema, value: object): number {
  return Object.keys(value).filter((key) => Object.hasOwn(properties, key)).length
}

function isOfType({ type }: Schema, value: Json): boolean {
  if (type === undefined) return true
  if (isJsonList(value)) return type === 'array'
  if (typeof value === 'number') return type === 'number' || type === 'integer'
  return type === (value === null ? 'null' : typeof value)
}

export function isSchema(of: unknown): of is Schema {
  return typeof of === 'object' && of !== null && !Array.isArray(of)
}

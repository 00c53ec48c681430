/** What YAML can say without tags and anchors. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

export type JsonMap = { readonly [key: string]: Json }

export function isJsonMap(value: Json | undefined): value is JsonMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function isJsonList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value)
}

/** @throws TypeError for what no YAML holds: it never comes out of a document. */
export function toJson(value: unknown): Json {
  if (value === null || value === undefined) return null
  if (typeof value === 'boolean' || typeof value === 'number' || typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(toJson)
  if (typeof value !== 'object') throw new TypeError(`no YAML holds ${typeof value}`)
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toJson(inner)]))
}

export function areEqual(a: Json, b: Json): boolean {
  if (Object.is(a, b)) return true
  if (isJsonList(a) && isJsonList(b)) {
    return a.length === b.length && a.every((entry, place) => areEqual(entry, b[place] ?? null))
  }
  if (!isJsonMap(a) || !isJsonMap(b)) return false
  const keys = Object.keys(a)
  if (keys.length !== Object.keys(b).length) return false
  return keys.every((key) => Object.hasOwn(b, key) && areEqual(a[key] ?? null, b[key] ?? null))
}

/** The keys that a map of the question may have beside those it has, the needed ones first. */
import { type Schema, typeText } from '@/lib/problems/schema-rows'
import { type Completion, type CompletionOption, option } from './completion'
import { isJsonMap } from './json'
import { keySnippet } from './key-snippet'
import type { MarkedPlace } from './marked-place'
import { namesFor } from './names-for'
import { schemasAt, shapesFor, valueAt } from './schema-at'

export function completeKey(place: MarkedPlace): Completion | null {
  const { path, question, keys, from, to } = place
  const value = valueAt(question, path)
  const given = isJsonMap(value) ? value : {}
  const shapes = schemasAt(path, question).flatMap((each) => shapesFor(each, given))
  const found = new Map<string, CompletionOption & { readonly isNeeded: boolean }>()
  for (const { schema } of shapes) {
    for (const key of Object.keys(schema.properties ?? {})) {
      if (!keys.includes(key) && !found.has(key)) found.set(key, keyOption(key, schema, place))
    }
  }
  const named = namesFor(path, question).filter((name) => !keys.includes(name))
  const options = [...found.values()].toSorted((a, b) => Number(b.isNeeded) - Number(a.isNeeded))
  return {
    from,
    to,
    options: [
      ...options.map(({ isNeeded: _isNeeded, ...each }) => each),
      ...named.map((name) => option({ label: name, kind: 'name', detail: '', info: '', apply: `${name}: ‸` })),
    ],
  }
}

function keyOption(key: string, { properties, required = [] }: Schema, place: MarkedPlace) {
  const schema = properties?.[key]
  const isNeeded = required.includes(key)
  const inner = typeof schema === 'object' ? schema : {}
  const written = option({
    label: key,
    kind: 'key',
    detail: `${typeText(inner)}${isNeeded ? '' : ' (may be left out)'}`,
    info: inner.description ?? '',
    apply: keySnippet(key, inner, place),
  })
  return { ...written, isNeeded }
}

import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { editSource } from '@/lib/authoring/edit-source'
import { isJsonList, isJsonMap, type Json, toJson } from '@/lib/authoring/json'
import { inPlace } from '@/lib/authoring/json-at'
import { placeOf } from '@/lib/authoring/place-of'
import { valueAt } from '@/lib/authoring/schema-at'
import type { Path } from '@/lib/authoring/yaml-place'

const folder = fileURLToPath(new URL('../../../seeds/questions', import.meta.url))
/** With a comment behind every line that can have one, and one above each key of the question. */
const sources = readdirSync(folder).map((name) =>
  readFileSync(`${folder}/${name}`, 'utf8')
    .replaceAll(/^(\w+):/gm, '# about $1\n$1:')
    .replaceAll(/^( {2}\w+: \{.*\})$/gm, '$1 # so it is'),
)
const read = (text: string): Json => toJson(parse(text))

function leaves(value: Json, path: Path = []): readonly Path[] {
  if (isJsonList(value)) return value.flatMap((entry, place) => leaves(entry, [...path, place]))
  if (!isJsonMap(value)) return [path]
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]))
}

const anywhere = fc
  .record({ source: fc.nat(sources.length - 1), leaf: fc.nat(500), cut: fc.nat(3) })
  .map(({ source, leaf, cut }) => {
    const text = sources[source] ?? ''
    const all = leaves(read(text))
    const path = all[leaf % all.length] ?? []
    return { text, path: path.slice(0, Math.max(1, path.length - cut)) }
  })
const scalar = fc.oneof(
  fc.integer(),
  fc.boolean(),
  fc.constantFrom('x', 'a: b', '# c', '', 'two\nlines', "it's", '{{ x }} is', '- 1', 'null', '5'),
)
const small = fc.oneof(
  scalar,
  fc.array(scalar, { maxLength: 3 }),
  fc.dictionary(fc.constantFrom('a', 'b', 'c'), scalar, { maxKeys: 3, noNullPrototype: true }),
)

/** White space at the end of a text of several lines is YAML's business. */
function trimmed(value: Json): Json {
  if (typeof value === 'string') return value.includes('\n') ? value.trimEnd() : value
  if (isJsonList(value)) return value.map(trimmed)
  if (!isJsonMap(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, trimmed(inner)]))
}

/** Lines that the change could touch: those of what stands at the path, or of the line it shares. */
function linesOutside(text: string, path: Path): readonly string[] {
  const place = placeOf(text, path.join('.'))
  if (place === null) return text.split('\n')
  const from = text.lastIndexOf('\n', place.from - 1) + 1
  const end = text.indexOf('\n', place.to)
  return [...text.slice(0, from).split('\n'), ...text.slice(end === -1 ? text.length : end + 1).split('\n')]
}

/** What no longer fits on its line is laid out in lines of its own, with the braces around it. */
function isLaidOut(text: string, path: Path, value: Json): boolean {
  const { from } = placeOf(text, path.join('.')) ?? { from: 0 }
  const line = text.slice(text.lastIndexOf('\n', from - 1) + 1, text.indexOf('\n', from))
  const written = JSON.stringify(value)
  return written.includes('\\n') || line.length + written.length > 120
}

function isWithin(lines: readonly string[], others: readonly string[]): boolean {
  let at = 0
  for (const line of others) if (line === lines[at]) at += 1
  return at === lines.length
}

describe('any change of any question of the bank', () => {
  it('says afterwards what it should, and leaves every other line as it was', () => {
    fc.assert(
      fc.property(anywhere, small, ({ text, path }, value) => {
        const json: Json = value
        const after = editSource(text, [{ path, value: json }])
        expect(trimmed(read(after))).toEqual(trimmed(inPlace(read(text), path, json)))
        const touched = isLaidOut(text, path, json) ? path.slice(0, 2) : path
        const outside = linesOutside(text, touched).filter((line) => line.trim() !== '')
        expect(isWithin(outside, after.split('\n'))).toBe(true)
      }),
      { numRuns: 40 },
    )
  })
  it('that takes away leaves the rest, comments above it too', () => {
    fc.assert(
      fc.property(anywhere, ({ text, path }) => {
        const after = editSource(text, [{ path, value: undefined }])
        const [last, parent] = [path.at(-1) ?? '', valueAt(read(text), path.slice(0, -1))]
        const left = isJsonList(parent)
          ? parent.filter((_entry, place) => place !== Number(last))
          : Object.fromEntries(Object.entries(isJsonMap(parent) ? parent : {}).filter(([key]) => key !== String(last)))
        expect(valueAt(read(after), path.slice(0, -1))).toEqual(left)
        const comments = (source: string) => source.split('\n').filter((line) => line.startsWith('# about'))
        expect(comments(after)).toEqual(comments(text))
      }),
      { numRuns: 40 },
    )
  })
  it('to what it says already is none, not of a character', () => {
    for (const text of sources.filter((_text, place) => place % 6 === 0)) {
      const question = read(text)
      const keys = isJsonMap(question) ? Object.keys(question) : []
      const edits = keys.map((key) => ({ path: [key], value: valueAt(question, [key]) }))
      expect(editSource(text, edits)).toBe(text)
    }
  })
  it('of a whole chapter takes over that of another question', () => {
    fc.assert(
      fc.property(
        anywhere,
        fc.nat(sources.length - 1),
        fc.constantFrom('answers', 'mistakes', 'parameters', 'hints'),
        ({ text }, other, chapter) => {
          const value = valueAt(read(sources[other] ?? ''), [chapter]) ?? null
          const after = editSource(text, [{ path: [chapter], value }])
          expect(trimmed(read(after))).toEqual(trimmed(inPlace(read(text), [chapter], value)))
        },
      ),
      { numRuns: 10 },
    )
  })
})

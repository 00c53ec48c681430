/** Where a text departs from the shape of a question: unknown keys, missing ones, values of another kind. */
import { type DescribedIssue, describedIssues } from '@/lib/problems/describe-issues'
import { questionSchema } from '@/lib/problems/question'
import { type Diagnostic, sentence } from './diagnostic'
import { isJsonMap, type Json, type JsonMap } from './json'
import { locate, locateKey } from './locate'
import { nearestWord } from './nearest-word'
import { type NamedSchema, schemasAt, shapesFor, valueAt } from './schema-at'
import type { Written } from './splice'
import { extentOf, findPlace, type Path } from './yaml-place'

/** None if it has the shape. */
export function shapeDiagnostics(written: Written, question: Json): readonly Diagnostic[] {
  const result = questionSchema.safeParse(question)
  if (result.success) return []
  return describedIssues(result.error.issues).flatMap((issue) => diagnosed(written, question, issue))
}

function diagnosed(written: Written, question: Json, issue: DescribedIssue): readonly Diagnostic[] {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)))
  if (issue.unknownKeys.length > 0) return issue.unknownKeys.map((key) => unknownKey(written, question, [...path, key]))
  const base = { severity: 'error' as const, path: path.join('.') }
  if (issue.isAboutName) return [{ ...locateKey(written, path), ...base, message: sentence(issue.text) }]
  const value = valueAt(question, path)
  if (path.length === 0 && !isJsonMap(value)) {
    return [
      { ...locate(written, path), ...base, message: 'A question is written key by key: id, title, lesson and so on.' },
    ]
  }
  if (path.length > 0 && value === undefined) {
    return [{ ...locate(written, path), ...base, message: missingText(path, question) }]
  }
  const strangers = isJsonMap(value) ? strangeKeys(value, path, question) : []
  if (strangers.length > 0) return strangers.map((key) => unknownKey(written, question, [...path, key]))
  if (isJsonMap(value) && isBraced(written, path)) return [bracedText(written, path)]
  const extent = locate(written, path)
  const near = typeof value === 'string' ? nearestWord(value, wordsAt(path, question)) : null
  if (near === null) return [{ ...extent, ...base, message: sentence(issue.text) }]
  const message = `${sentence(issue.text)} Did you mean ${near}?`
  return [{ ...extent, ...base, message, fixes: [{ kind: 'replace', ...extent, text: near }] }]
}

/** Of a map that is none of several shapes: keys that belong to none of them. */
function strangeKeys(value: JsonMap, path: Path, question: Json): readonly string[] {
  const known = schemasAt(path, question).flatMap((each) => shapesFor(each, {}).flatMap(keysOf))
  return known.length === 0 ? [] : Object.keys(value).filter((key) => !known.includes(key))
}

function keysOf({ schema }: NamedSchema): readonly string[] {
  return Object.keys(schema.properties ?? {})
}

/** "{{ x }}" without quotes is a map to YAML. */
function isBraced({ source, document }: Written, path: Path): boolean {
  const extent = extentOf(findPlace(document, path)?.value ?? null, source)
  return extent !== null && source.startsWith('{{', extent.from)
}

function bracedText(written: Written, path: Path): Diagnostic {
  const value = findPlace(written.document, path)?.value ?? null
  const extent = extentOf(value, written.source) ?? locate(written, path)
  const text = JSON.stringify(written.source.slice(extent.from, extent.to))
  const message = 'A text that begins with {{ is put in quotes, or below a | on lines of its own.'
  const fixes = [{ kind: 'replace' as const, ...extent, text }]
  return { ...extent, severity: 'error', path: path.join('.'), message, fixes }
}

function unknownKey(written: Written, question: Json, path: Path): Diagnostic {
  const extent = locateKey(written, path)
  const key = String(path.at(-1) ?? '')
  const parent = path.slice(0, -1)
  const shapes = schemasAt(parent, question).flatMap((each) => shapesFor(each, valueAt(question, parent)))
  const known = [...new Set(shapes.flatMap(keysOf))]
  const near = nearestWord(key, known)
  const base = { ...extent, severity: 'error' as const, path: path.join('.') }
  if (near !== null) {
    const message = `There is no key ${key} here. Did you mean ${near}?`
    return { ...base, message, fixes: [{ kind: 'replace', ...extent, text: near }] }
  }
  const hint = known.length === 0 ? '' : ` Known are ${known.join(', ')}.`
  return { ...base, message: `There is no key ${key} here.${hint}` }
}

function missingText(path: Path, question: Json): string {
  const [first] = schemasAt(path, question)
  const meaning = first?.schema.description
  return `${String(path.at(-1) ?? '')} is missing${meaning === undefined ? '' : `: ${meaning}`}${meaning?.endsWith('.') === true ? '' : '.'}`
}

function wordsAt(path: Path, question: Json): readonly string[] {
  return schemasAt(path, question).flatMap(({ schema }) =>
    (schema.enum ?? []).filter((word) => typeof word === 'string'),
  )
}

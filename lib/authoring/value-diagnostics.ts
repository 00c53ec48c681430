/** What is wrong with single values whatever the rest is like: expressions, texts, and ids of what is not there. */
import { checkExpression, type Fault } from './check-expression'
import { checkText } from './check-text'
import type { Diagnostic } from './diagnostic'
import { type IdFault, idFault } from './id-fault'
import { isJsonList, isJsonMap, type Json } from './json'
import { locate, locateWithin } from './locate'
import { type Meaning, meaningBy, type Shaped } from './meaning-at'
import { namesInReach } from './names-in-reach'
import { schemasAt, schemasInside, valueAt } from './schema-at'
import type { Written } from './splice'
import type { Surroundings } from './surroundings'
import type { Path } from './yaml-place'

export function valueDiagnostics(written: Written, question: Json, surroundings: Surroundings): readonly Diagnostic[] {
  return leavesOf({ value: question, schemas: schemasAt([], question) }, []).flatMap(({ path, text, meaning }) => {
    const faults = faultsOf(text, { meaning, path, question })
    const ofId = idFault(text, { meaning, path, question, surroundings })
    return [
      ...faults.map((fault) => diagnosed(written, path, fault)),
      ...(ofId === null ? [] : [diagnosedId(written, path, ofId)]),
    ]
  })
}

type Leaf = { readonly path: Path; readonly text: string; readonly meaning: Meaning }

function leavesOf(shaped: Shaped, path: Path): readonly Leaf[] {
  const { value = null, schemas } = shaped
  if (typeof value === 'string') return [{ path, text: value, meaning: meaningBy(path, shaped) }]
  const inside = (step: string | number, inner: Json) =>
    leavesOf({ value: inner, schemas: schemasInside(schemas, value, step) }, [...path, step])
  if (isJsonList(value)) return value.flatMap((entry, place) => inside(place, entry))
  return isJsonMap(value) ? Object.entries(value).flatMap(([key, inner]) => inside(key, inner)) : []
}

type LeafPlace = { readonly meaning: Meaning; readonly path: Path; readonly question: Json }

/** An empty one is told by the shape. */
function faultsOf(text: string, { meaning, path, question }: LeafPlace): readonly Fault[] {
  if (text.trim() === '') return []
  const names = () => namesInReach(path, question).map(({ name }) => name)
  if (meaning === 'text') return checkText(text, names())
  if (meaning === 'expression') return checkExpression(text, { names: names(), isShown: false })
  if (meaning !== 'option') return []
  const options = valueAt(question, [...path.slice(0, -1), 'options'])
  const ids = isJsonMap(options) ? Object.keys(options) : []
  return ids.includes(text) ? [] : optionFaults(text, ids, names())
}

/** A lone word that is no value was meant as an id. */
function optionFaults(text: string, ids: readonly string[], names: readonly string[]): readonly Fault[] {
  if (!/^[A-Za-z0-9-]+$/.test(text.trim()) || names.includes(text.trim())) {
    return checkExpression(text, { names, isShown: false })
  }
  const known = ids.length === 0 ? 'There are none yet.' : `Known are ${ids.join(', ')}.`
  return [{ from: 0, to: text.length, message: `There is no option ${text.trim()}. ${known}`, instead: null }]
}

function diagnosed(written: Written, path: Path, { from, to, message, instead }: Fault): Diagnostic {
  const extent = locateWithin(written, path, { from, to })
  const base = { ...extent, severity: 'error' as const, message, path: path.join('.') }
  return instead === null ? base : { ...base, fixes: [{ kind: 'replace', ...extent, text: instead }] }
}

function diagnosedId(written: Written, path: Path, { severity, message, instead, ownMistake }: IdFault): Diagnostic {
  const extent = locate(written, path)
  const replace = instead === null ? [] : [{ kind: 'replace' as const, ...extent, text: instead }]
  const own = ownMistake === null ? [] : [{ kind: 'own-mistake' as const, id: ownMistake }]
  return { ...extent, severity, message, path: path.join('.'), fixes: [...replace, ...own] }
}

/** The first change that brings a text nearer to saying a value at a path; null when it says it. */
import { isMap, isSeq, type YAMLMap, type YAMLSeq } from 'yaml'
import { entryInsertion, itemInsertion } from './insertion-of'
import { areEqual, isJsonList, isJsonMap, type Json, type JsonMap, toJson } from './json'
import { inPlace, wrapped } from './json-at'
import { placeInOrder } from './key-order'
import { placesAlong } from './places-along'
import { removalOf } from './removal-of'
import { replacementOf, type Spot } from './replacement-of'
import { lineEnd, lineStart, type Splice, type Written } from './splice'
import { isEmpty, keyText, type Path } from './yaml-place'

export function nextSplice(written: Written, path: Path, value: Json): Splice | null {
  const { spots, rest } = placesAlong(written.document, path)
  const spot = spots.at(-1)
  if (spot === undefined) return null
  const splice = rest.length === 0 ? towards(written, spot, value) : addition(written, spot, { rest, value })
  if (splice === null) return null
  const line = spots.find(({ place }) => isOneLine(place.value))
  if (line === undefined || fitsOnLine(written.source, splice)) return splice
  const whole = toJson(line.place.value?.toJSON())
  return replacementOf(written, line, inPlace(whole, path.slice(line.path.length), value))
}

function towards(written: Written, spot: Spot, value: Json): Splice | null {
  const { value: node } = spot.place
  const old = isEmpty(node) ? null : toJson(node?.toJSON())
  if (isEmpty(node) ? value === null : saysSame(old, value)) return null
  if (isMap(node) && isJsonMap(old) && isJsonMap(value)) return mapTowards(written, { ...spot, node, old }, value)
  if (isSeq(node) && isJsonList(old) && isJsonList(value)) return listTowards(written, { ...spot, node, old }, value)
  return replacementOf(written, spot, value)
}

/** The ends of texts are the business of YAML. */
function saysSame(a: Json, b: Json): boolean {
  if (typeof a === 'string' && typeof b === 'string' && a.includes('\n')) return a.trimEnd() === b.trimEnd()
  return areEqual(a, b)
}

function mapTowards(
  written: Written,
  spot: Spot & { readonly node: YAMLMap; readonly old: JsonMap },
  value: JsonMap,
): Splice | null {
  const { node, old, path, isInFlow } = spot
  const [before, wanted] = [Object.keys(old), Object.keys(value)]
  const kept = before.filter((key) => wanted.includes(key))
  const isMoved = wanted.filter((key) => before.includes(key)).some((key, place) => key !== kept[place])
  if (kept.length === 0 || isMoved) return replacementOf(written, spot, value)
  const gone = before.find((key) => !wanted.includes(key))
  if (gone !== undefined) return removalOf(written, [...path, gone])
  for (const [place, key] of wanted.entries()) {
    const inner = value[key] ?? null
    if (!before.includes(key)) {
      const index = before.indexOf(wanted[place - 1] ?? '') + 1
      return entryInsertion(written.source, { map: node, index, path: [...path, key], value: inner, isInFlow })
    }
    const splice = nextSplice(written, [...path, key], inner)
    if (splice !== null) return splice
  }
  return null
}

/** What is alike at both ends stays; what lies between is changed one by one, then made more or fewer. */
function listTowards(
  written: Written,
  spot: Spot & { readonly node: YAMLSeq; readonly old: readonly Json[] },
  value: readonly Json[],
): Splice | null {
  const { node, old, path, isInFlow } = spot
  const [first] = value
  if (old.length === 0 || first === undefined) return replacementOf(written, spot, value)
  const start = old.findIndex((entry, place) => !saysSame(entry, value[place] ?? null) || place >= value.length)
  const alike = start === -1 ? old.length : start
  let behind = 0
  const most = Math.min(old.length, value.length) - alike
  while (behind < most && saysSame(old.at(-1 - behind) ?? null, value.at(-1 - behind) ?? null)) behind += 1
  const here = [...path, alike]
  if (old.length - behind === alike) {
    const added = value[alike]
    if (added === undefined) return null
    return itemInsertion(written.source, { list: node, index: alike, path: here, value: added, isInFlow })
  }
  if (value.length - behind === alike) return removalOf(written, here)
  return nextSplice(written, here, value[alike] ?? null)
}

function addition(written: Written, spot: Spot, { rest, value }: { rest: Path; value: Json }): Splice | null {
  const { place, path, isInFlow } = spot
  const [step, ...further] = rest
  if (step === undefined) return null
  const inner = wrapped(further, value)
  const here = [...path, step]
  const { value: node } = place
  if (isMap(node) && node.items.length > 0) {
    const index =
      path.length === 0
        ? placeInOrder(
            node.items.map(({ key }) => keyText(key)),
            String(step),
          )
        : node.items.length
    return entryInsertion(written.source, { map: node, index, path: here, value: inner, isInFlow })
  }
  if (isSeq(node) && node.items.length > 0) {
    return itemInsertion(written.source, { list: node, index: node.items.length, path: here, value: inner, isInFlow })
  }
  return replacementOf(written, spot, wrapped(rest, value))
}

function isOneLine(node: unknown): boolean {
  return (isMap(node) || isSeq(node)) && node.flow === true
}

/** A text of several lines stands on one only with its line ends spelled out. */
function fitsOnLine(source: string, { from, to, text }: Splice): boolean {
  if (text.includes('\\n')) return false
  const length = from - lineStart(source, from) + text.length + lineEnd(source, to) - to
  return length <= mostOnLine || text.length <= lengthOfSlice(from, to)
}

const mostOnLine = 160

function lengthOfSlice(from: number, to: number): number {
  return to - from
}

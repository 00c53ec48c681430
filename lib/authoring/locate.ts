/** Where in the text a fault at a path is shown: small enough to point at something. */
import { isCollection, isMap, isNode, isScalar } from 'yaml'
import { scalarPlaces } from './scalar-places'
import type { Written } from './splice'
import { type Extent, extentOf, findPlace, isEmpty, nearestPlace, type Path, type Place } from './yaml-place'

/** What stands at a path; of a map or a list, and where nothing stands, the key that leads there. */
export function locate(written: Written, path: Path): Extent {
  const { place } = nearestPlace(written.document, path)
  const isShort = place.value !== null && !isEmpty(place.value) && !isCollection(place.value)
  const value = isShort ? extentOf(place.value, written.source) : null
  return value ?? keyOf(place, written) ?? firstWord(written.source)
}

/** The key at the end of a path. */
export function locateKey(written: Written, path: Path): Extent {
  const place = findPlace(written.document, path)
  return (place === null ? null : keyOf(place, written)) ?? locate(written, path)
}

/** A stretch of what a scalar says. */
export function locateWithin(written: Written, path: Path, { from, to }: Extent): Extent {
  const value = findPlace(written.document, path)?.value
  const places = isScalar(value) ? scalarPlaces(value, written.source) : null
  return places === null ? locate(written, path) : places.extentOf(from, to)
}

function keyOf(place: Place, { source }: Written): Extent | null {
  if (place.kind === 'entry') return extentOf(place.key, source)
  if (place.kind === 'root') return firstKey(place.value, source)
  const whole = extentOf(place.value, source)
  return whole === null ? null : firstLine(whole, source)
}

function firstKey(root: Place['value'], source: string): Extent | null {
  const key = isMap(root) ? root.items[0]?.key : null
  return extentOf(isNode(key) ? key : null, source)
}

function firstLine({ from, to }: Extent, source: string): Extent {
  const end = source.indexOf('\n', from)
  return { from, to: end === -1 ? to : Math.min(to, end) }
}

/** Of the whole text, its first line with something on it. */
function firstWord(source: string): Extent {
  const from = source.length - source.trimStart().length
  return firstLine({ from, to: source.trimEnd().length }, source)
}

/** Where a path of a question stands in its text. */
import { parseSource } from './parse-source'
import { type Extent, extentOf, findPlace, type Path } from './yaml-place'

/** From the key to the end of what stands under it; null where there is nothing, or where the text is no YAML. */
export function placeOf(source: string, path: string): Extent | null {
  const parsed = parseSource(source)
  if (parsed.kind === 'no-yaml') return null
  const place = findPlace(parsed.document, stepsOf(path))
  if (place === null) return null
  const value = extentOf(place.value, source)
  if (place.kind !== 'entry') return value
  const key = extentOf(place.key, source)
  return key === null ? null : { from: key.from, to: Math.max(key.to, value?.to ?? 0) }
}

/** Ids and names hold no point, so that the text of a path says what the path was. */
export function stepsOf(path: string): Path {
  return path === '' ? [] : path.split('.')
}

/** Every place that a path goes through, from the whole text to the last that is there. */
import { isCollection } from 'yaml'
import type { SourceDocument } from './parse-source'
import type { Spot } from './replacement-of'
import { nearestPlace, type Path } from './yaml-place'

export function placesAlong(
  document: SourceDocument,
  path: Path,
): { readonly spots: readonly Spot[]; readonly rest: Path } {
  const { rest } = nearestPlace(document, path)
  const spots: Spot[] = []
  let isInFlow = false
  for (let depth = 0; depth <= path.length - rest.length; depth += 1) {
    const here = path.slice(0, depth)
    const { place } = nearestPlace(document, here)
    spots.push({ place, path: here, isInFlow })
    isInFlow ||= isCollection(place.value) && place.value.flow === true
  }
  return { spots, rest }
}

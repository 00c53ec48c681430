/** Another name for what stands at a path. */

import { keyText as writtenKey } from '@/lib/problems/yaml-text'
import type { Splice, Written } from './splice'
import { findPlace, keyText, type Path } from './yaml-place'

/** Null where nothing is there, or where the name is taken. */
export function renamingOf({ document }: Written, path: Path, name: string): Splice | null {
  const place = findPlace(document, path)
  if (place?.kind !== 'entry' || place.map.items.some(({ key }) => keyText(key) === name)) return null
  const [from, to] = place.key.range ?? [0, 0]
  return { from, to, text: writtenKey(name) }
}

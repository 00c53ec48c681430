/** What of a text is selected when somebody asks for a path: its first line, or that of the nearest around it. */
import { placeOf, stepsOf } from '@/lib/authoring/place-of'
import type { TextExtent } from './editor-handle'

export function extentToShow(source: string, path: string): TextExtent | null {
  const steps = stepsOf(path)
  for (let length = steps.length; length > 0; length -= 1) {
    const found = placeOf(source, steps.slice(0, length).join('.'))
    if (found !== null) return firstLine(source, found)
  }
  return null
}

function firstLine(source: string, { from, to }: TextExtent): TextExtent {
  const end = source.indexOf('\n', from)
  return { from, to: end === -1 ? to : Math.min(to, end) }
}

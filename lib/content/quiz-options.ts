/** Parts the options of a question, one to a line or run together: "A) … B) … C) … D) …". */
import { toTextRuns } from './text-runs'

export type RawOption = { readonly id: string; readonly text: string }

/** Null when the text does not open with the option `first`. Options come in the order of the alphabet. */
export function splitOptions(text: string, first: string): readonly RawOption[] | null {
  const starts = findMarkers(text, first)
  if (starts[0] !== 0) return null
  return starts.map((start, index) => ({
    id: text.charAt(start),
    text: text.slice(start + 2, starts[index + 1] ?? text.length).trim(),
  }))
}

/** Places of the markers, outside formulas, code and parentheses. */
function findMarkers(text: string, first: string): readonly number[] {
  const starts: number[] = []
  let depth = 0
  for (const place of listProsePlaces(text)) {
    const letter = String.fromCharCode(first.charCodeAt(0) + starts.length)
    if (depth === 0 && isMarker({ text, place, letter })) {
      starts.push(place)
      depth = 1
      continue
    }
    const char = text.charAt(place)
    if (char === '(') depth += 1
    if (char === ')') depth = Math.max(0, depth - 1)
  }
  return starts
}

function listProsePlaces(text: string): readonly number[] {
  const places: number[] = []
  let at = 0
  for (const run of toTextRuns(text)) {
    const length = run.kind === 'formula' ? run.text.length + 2 * run.mark.length : run.text.length
    if (run.kind === 'prose') for (let offset = 0; offset < length; offset += 1) places.push(at + offset)
    at += length
  }
  return places
}

function isMarker(args: { readonly text: string; readonly place: number; readonly letter: string }): boolean {
  const { text, place, letter } = args
  const isAtWordStart = place === 0 || /\s/.test(text.charAt(place - 1))
  return (
    isAtWordStart &&
    text.charAt(place) === letter &&
    text.charAt(place + 1) === ')' &&
    /\s|^$/.test(text.charAt(place + 2))
  )
}

/** What could be written where the cursor stands: keys, words and ids of the format, names and functions in expressions. */
import { completeExpression } from './complete-expression'
import { completeKey } from './complete-key'
import { completeValue } from './complete-value'
import type { Completion } from './completion'
import { markedPlace } from './marked-place'
import { meaningAt } from './meaning-at'
import type { Surroundings } from './surroundings'

/** Null where nothing is known that could stand there. Works on texts that cannot be read. */
export function completeAt(source: string, offset: number, surroundings: Surroundings): Completion | null {
  const place = markedPlace(source, offset)
  if (place === null) return null
  if (place.kind === 'key') return completeKey(place)
  const written = source.slice(place.from, offset)
  const meaning = meaningAt(place.path, place.question)
  if (meaning === 'expression') return completeExpression(place, { written, offset, isShown: false })
  if (meaning === 'text') {
    const inside = insideBraces(written)
    return inside === null ? null : completeExpression(place, { written: inside, offset, isShown: true })
  }
  const values = completeValue(place, { meaning, surroundings })
  if (meaning !== 'option') return values
  const expression = completeExpression(place, { written, offset, isShown: false })
  const isWhole = expression !== null && expression.from === place.from
  return isWhole ? { ...expression, options: [...(values?.options ?? []), ...expression.options] } : expression
}

/** What stands behind the last {{ that is still open. */
function insideBraces(written: string): string | null {
  const open = written.lastIndexOf('{{')
  return open === -1 || written.indexOf('}}', open) !== -1 ? null : written.slice(open + 2)
}

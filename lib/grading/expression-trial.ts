/** A formula against the key, at the points where the two are compared. */
import type { ExpressionPart } from '@/lib/problems/part'
import { isTakenFor } from '@/lib/problems/separation'
import { formulaSlip } from './formula-slip'
import { nearestMistake } from './nearest-mistake'
import { readExpression } from './read-expression'
import type { ToTry, Tried } from './trial'

const unknown =
  'This is not the formula asked for, and none of the slips we know. Put in simple values for the variables and compare with the worked solution.'
const noValue =
  'This formula has no value for some of the numbers its variables may be: a logarithm of a number that is not positive, or a division by 0.'

export function expressionTrial({ part, mistakes, typed }: ToTry<ExpressionPart>): Tried {
  const { variables, points, keyValues, relative, accepted } = part
  const reading = readExpression(typed, { variables, points })
  if (reading.kind === 'unreadable') return reading
  const { values, markdown } = reading
  if (values === null) {
    const trial = { isKey: () => false, mistake: () => undefined, words: { missed: () => noValue } }
    return { kind: 'read', value: [], readAs: markdown, trial }
  }
  const agrees = (other: readonly number[]) => isTakenFor(part, { value: values, other })
  return {
    kind: 'read',
    value: values,
    readAs: markdown,
    trial: {
      isKey: () => agrees(keyValues),
      accepted: () => accepted.find(({ value }) => agrees(value)),
      mistake: () => nearestMistake({ part, mistakes: mistakes(), value: values }),
      words: { missed: () => formulaSlip({ values, key: keyValues, relative }) ?? unknown },
    },
  }
}

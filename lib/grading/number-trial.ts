/** A number against its key. */
import type { NumberPart } from '@/lib/problems/part'
import { isWithin, mistakeTolerance } from '@/lib/problems/tolerance'
import { commonSlip } from './common-slip'
import { isNearMiss } from './near-miss'
import { nearestMistake } from './nearest-mistake'
import { readNumber } from './read-number'
import type { ToTry, Tried } from './trial'
import { withoutStrictness } from './without-strictness'

const unknown =
  'This is not the value asked for, and it is none of the slips we know. Compare your steps with the worked solution.'

export function numberTrial({ part, mistakes, typed }: ToTry<NumberPart>): Tried {
  const reading = readNumber(typed, { unit: part.unit })
  if (reading.kind === 'unreadable') return reading
  const { value, written, markdown } = reading
  const { key, tolerance, unit } = part
  const around = mistakeTolerance(tolerance)
  return {
    kind: 'read',
    value,
    readAs: markdown,
    trial: {
      isKey: () => isWithin({ value, key, tolerance, written }),
      accepted: () => part.accepted.find((other) => isWithin({ value, key: other.value, tolerance: around, written })),
      mistake: () => nearestMistake({ part, mistakes: mistakes(), value }),
      isNearMiss: () => isNearMiss({ value, written, key, tolerance }),
      words: {
        missed: () =>
          commonSlip({ values: [value], unit, isRight: ([changed]) => isLikeKey(changed, part) }) ?? unknown,
      },
    },
  }
}

/** However it would be written. */
function isLikeKey(value: number | undefined, { key, tolerance }: NumberPart): boolean {
  return value !== undefined && isWithin({ value, key, tolerance: withoutStrictness(tolerance) })
}

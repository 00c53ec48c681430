/** A probability vector against its key, place by place. */
import type { ProbabilitiesPart } from '@/lib/problems/part'
import { isTakenFor } from '@/lib/problems/separation'
import { nearestMistake } from './nearest-mistake'
import { normalised } from './normalised'
import { readProbabilities } from './read-probabilities'
import type { ToTry, Tried } from './trial'

const tolerancesAway = 3

const reordered = 'These are the right probabilities in another order. Look again at which outcome each belongs to.'
const unknown =
  'These are not the probabilities asked for, and none of the slips we know. Compare your steps with the worked solution.'

export function probabilitiesTrial({ part, mistakes, typed }: ToTry<ProbabilitiesPart>): Tried {
  const reading = readProbabilities(typed, part.outcomes)
  if (reading.kind === 'unreadable') return reading
  const { values } = reading
  const isNear = (other: readonly number[]) => isTakenFor(part, { value: values, other })
  const wider = { ...part, absolute: tolerancesAway * part.absolute }
  return {
    kind: 'read',
    value: normalised(values),
    readAs: reading.markdown,
    trial: {
      isKey: () => isNear(part.key),
      accepted: () => part.accepted.find(({ value }) => isNear(value)),
      mistake: () => nearestMistake({ part, mistakes: mistakes(), value: values }),
      isNearMiss: () => isTakenFor(wider, { value: values, other: part.key }),
      words: {
        missed: () => (isTakenFor(part, { value: sorted(values), other: sorted(part.key) }) ? reordered : unknown),
      },
    },
  }
}

function sorted(values: readonly number[]): readonly number[] {
  return values.toSorted((a, b) => a - b)
}

/**
 * A construction against its conditions: whatever satisfies every one of them is right. There is no part of the score for part
 * of the conditions: most of them alone are met by an easy vector (a uniform one, a certain one) that shows nothing.
 */
import type { ConstructionPart } from '@/lib/problems/part'
import { nearestMistake } from './nearest-mistake'
import { normalised } from './normalised'
import { readProbabilities } from './read-probabilities'
import { readVector } from './read-vector'
import type { ToTry, Tried } from './trial'

export function constructionTrial({ part, mistakes, typed }: ToTry<ConstructionPart>): Tried {
  const { of, outcomes, conditions } = part
  const reading =
    of === 'probabilities' ? readProbabilities(typed, outcomes) : readVector(typed, { entries: outcomes, unit: 'none' })
  if (reading.kind === 'unreadable') return reading
  const value = of === 'probabilities' ? normalised(reading.values) : reading.values
  const failed = conditions.filter(({ holds }) => !holds(value))
  return {
    kind: 'read',
    value,
    readAs: reading.markdown,
    trial: {
      isKey: () => failed.length === 0,
      mistake: () => nearestMistake({ part, mistakes: mistakes(), value }),
      words: {
        key: () => 'Right: it meets every condition.',
        missed: () => failed.map(({ feedback }) => feedback).join('\n\n'),
      },
    },
  }
}

/** The probabilities a student stated, each with whether it was that of the right option. */
import type { Part } from '@/lib/problems/part'
import type { Response } from './grade'
import { normalised } from './normalised'
import { readProbabilisticChoice } from './read-probabilistic-choice'

export type StatedProbability = {
  /** In [0, 1]. */
  readonly probability: number
  readonly isRight: boolean
}

/** Of every probabilistic choice among the parts, in the order shown; nothing of one that cannot be read. */
export function statedProbabilities(parts: readonly Part[], response: Response): readonly StatedProbability[] {
  return parts.flatMap((part) => {
    if (part.kind !== 'probabilistic-choice') return []
    const typed = Object.hasOwn(response, part.name) ? (response[part.name] ?? '') : ''
    const reading = readProbabilisticChoice(typed, part.options)
    if (reading.kind === 'unreadable') return []
    const given = normalised(reading.values)
    return part.options.map(({ id }, place) => ({
      probability: Math.min(1, given[place] ?? 0),
      isRight: id === part.key,
    }))
  })
}

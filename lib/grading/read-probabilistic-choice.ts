/** Reads probabilities spread over options: in the order shown, or with the options named: "A: 70%, B: 30%". */

import type { Shown } from './read-ids'
import { readDistribution } from './read-probabilities'
import type { VectorReading } from './reading'
import { attempt } from './unreadable-text'

/** In the order shown. Options that are not named, where others are, have no probability. */
export function readProbabilisticChoice(text: string, options: readonly Shown[]): VectorReading {
  return attempt(() => {
    const entries = readDistribution(text, { outcomes: options.map(({ id }) => id), missing: '0' })
    return {
      kind: 'read',
      values: entries.map(({ value }) => value),
      markdown: entries.map((entry, place) => `${options[place]?.text}: ${entry.markdown}`).join('; '),
      written: entries.map(({ written }) => written),
    }
  })
}

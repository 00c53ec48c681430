/** What the attempts at one item say of it. */
import {
  discriminationIndex,
  discriminativeEfficiency,
  type ItemMarks,
  itemTotalDiscrimination,
} from './discrimination'
import { mean } from './mean'
import { standardDeviation } from './variance'

export type ItemStatistics = {
  /** Attempts. */
  readonly n: number
  /** Mean mark as a share of the maximum; above 1 where marks pass it. PrairieLearn's mean score, as a fraction. */
  readonly facility: number | null
  /** In marks. */
  readonly sd: number | null
  /** Moodle: item–rest correlation, in per cent. */
  readonly discriminationIndex: number | null
  /** Moodle, in per cent. */
  readonly discriminativeEfficiency: number | null
  /** PrairieLearn: item–total correlation, in per cent. */
  readonly discrimination: number | null
}

/**
 * Facility is mean mark/maximum and, like the SD, null where the maximum is 0 (Moodle); the others as their own functions say.
 * @example itemStatistics({ marks: [0, 1, 1, 2], totals: [0, 1, 1, 2], maxMark: 2 }).facility // 0.5
 */
export function itemStatistics({ marks, totals, maxMark }: ItemMarks & { readonly maxMark: number }): ItemStatistics {
  const average = mean(marks)
  return {
    n: marks.length,
    facility: average === null || maxMark === 0 ? null : average / maxMark,
    sd: maxMark === 0 ? null : standardDeviation(marks),
    discriminationIndex: discriminationIndex({ marks, totals }),
    discriminativeEfficiency: discriminativeEfficiency({ marks, totals }),
    discrimination: itemTotalDiscrimination({ marks, totals }),
  }
}

/** Below this efficiency, in per cent, Moodle marks a question as doubtful. */
const DOUBTFUL_EFFICIENCY = 15

/** Whether an efficiency is so low that the question deserves a look. */
export function isDoubtful({ discriminativeEfficiency: efficiency }: ItemStatistics): boolean {
  return efficiency !== null && efficiency < DOUBTFUL_EFFICIENCY
}

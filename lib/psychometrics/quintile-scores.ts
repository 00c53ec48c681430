/** What each fifth of the class, by total, got on an item. */
import { abilityGroups } from './ability-groups'
import type { ItemMarks } from './discrimination'
import { mean } from './mean'

export type GroupScore = {
  /** Attempts in the group; ties make groups unequal. */
  readonly n: number
  /** Those who got nothing, a part, and everything. */
  readonly none: number
  readonly some: number
  readonly full: number
  /** Mean mark/maximum; null where nobody is, and at maximum 0. */
  readonly score: number | null
}

const FIFTHS = 5

/**
 * PrairieLearn's quintile question scores, as fractions, lowest fifth first.
 * @example quintileScores({ marks: [0, 0, 1, 1, 2], totals: [1, 2, 3, 4, 5], maxMark: 2 }).map(({ score }) => score) // [0, 0, 0.5, 0.5, 1]
 */
export function quintileScores({
  marks,
  totals,
  maxMark,
}: ItemMarks & { readonly maxMark: number }): readonly GroupScore[] {
  const groups = abilityGroups(totals, FIFTHS)
  return Array.from({ length: FIFTHS }, (_, group) => {
    const own = marks.filter((_mark, attempt) => groups[attempt] === group)
    const average = mean(own)
    const none = own.filter((mark) => mark <= 0).length
    const full = own.filter((mark) => mark > 0 && mark >= maxMark).length
    const counts = { n: own.length, none, some: own.length - none - full, full }
    return { ...counts, score: average === null || maxMark === 0 ? null : average / maxMark }
  })
}

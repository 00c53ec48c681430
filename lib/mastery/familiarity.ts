/**
 * What a learner is familiar with: one row a template, in the order of the ids. An answer changes one row of hundreds, so a new version is a copy of
 * the list that shares every other row. A record copied at each answer took more time than the whole model.
 */
import type { Familiarity } from './state'

/** Undefined for a template the learner has not met. */
export function findFamiliarity(rows: readonly Familiarity[], questionId: string): Familiarity | undefined {
  const row = rows[placeOf(rows, questionId)]
  return row?.questionId === questionId ? row : undefined
}

/** The rows with this one in its place. */
export function withFamiliarity(rows: readonly Familiarity[], row: Familiarity): readonly Familiarity[] {
  const place = placeOf(rows, row.questionId)
  const isKnown = rows[place]?.questionId === row.questionId
  return isKnown ? rows.with(place, row) : rows.toSpliced(place, 0, row)
}

/** Rows from elsewhere, put in the order of their ids, by code units: the same on every machine. */
export function orderedFamiliarity(rows: readonly Familiarity[]): readonly Familiarity[] {
  return rows.toSorted((a, b) => {
    if (a.questionId === b.questionId) return 0
    return a.questionId < b.questionId ? -1 : 1
  })
}

/** Where a template's row stands, or would: how many ids come before its own. */
function placeOf(rows: readonly Familiarity[], questionId: string): number {
  let low = 0
  let high = rows.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const row = rows[middle]
    if (row !== undefined && row.questionId < questionId) low = middle + 1
    else high = middle
  }
  return low
}

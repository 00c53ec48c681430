/** A row of a table of answers: which items were right, and how many people answered so. */

/** 1 right, 0 wrong, null not asked. */
export type ItemResponse = 0 | 1 | null

export type ResponsePattern = {
  readonly responses: readonly ItemResponse[]
  /** How many people, above 0. */
  readonly frequency: number
}

/**
 * @throws RangeError if there is no row, the rows differ in length, a frequency is not above 0, or an item was answered by
 * everybody alike: its difficulty would be infinite.
 */
export function requireResponsePatterns(patterns: readonly ResponsePattern[]): void {
  const [first] = patterns
  if (first === undefined || first.responses.length === 0) throw new RangeError('expected a row of answers at least')
  for (const [row, { responses, frequency }] of patterns.entries()) {
    if (responses.length !== first.responses.length) {
      throw new RangeError(`row ${row + 1}: expected ${first.responses.length} answers, got ${responses.length}`)
    }
    if (!(frequency > 0 && Number.isFinite(frequency))) {
      throw new RangeError(`row ${row + 1}: expected a frequency above 0, got ${frequency}`)
    }
  }
  for (const item of first.responses.keys()) requireBothOutcomes(patterns, item)
}

function requireBothOutcomes(patterns: readonly ResponsePattern[], item: number): void {
  const outcomes = new Set(patterns.map(({ responses }) => responses[item]))
  for (const [outcome, word] of [
    [1, 'right'],
    [0, 'wrong'],
  ] as const) {
    if (outcomes.has(outcome)) continue
    throw new RangeError(`item ${item + 1}: nobody answered it ${word}, so its difficulty cannot be estimated`)
  }
}

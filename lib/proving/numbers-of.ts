/** The numbers in a value, entry by entry and row by row; none in a text. */
export function numbersOf(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value]
  return Array.isArray(value) ? value.flatMap(numbersOf) : []
}

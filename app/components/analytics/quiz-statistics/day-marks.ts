/** Days along an axis of time. */

export type DayMark = { readonly value: number; readonly label: string }

const DAY = 86_400_000
const MOST = 5

/** The first moment and the last, and as many in between as have room, evenly; one where all are at once. */
export function dayMarks(moments: readonly number[], write: (at: number) => string): readonly DayMark[] {
  if (moments.length === 0) return []
  const [first, last] = [Math.min(...moments), Math.max(...moments)]
  const count = Math.min(MOST, 1 + Math.max(1, Math.round((last - first) / DAY)))
  if (first === last) return [{ value: first, label: write(first) }]
  const marks = Array.from({ length: count }, (_, place) => first + ((last - first) * place) / (count - 1))
  return marks.map((value) => ({ value, label: write(value) }))
}

/** One student's grade in one assessment, as the gradebook counts it. */

export type GradeCell = {
  readonly assessmentId: string
  readonly categoryId: string | null
  /** Null before anything was graded. */
  readonly computedPoints: number | null
  readonly maxPoints: number
  /** Stands in place of what was computed. */
  readonly overridePoints: number | null
  readonly isExcused: boolean
  /** Whether the student's time for it is over: what is missing then is worth nothing. */
  readonly isClosed: boolean
}

export type CellStanding =
  | { readonly kind: 'counts'; readonly points: number; readonly from: 'computed' | 'override' | 'missing' }
  /** Left out of every sum: `open` is not handed in yet, `nothing-to-earn` has no points at all. */
  | { readonly kind: 'left-out'; readonly because: 'excused' | 'open' | 'nothing-to-earn' }

/** An excuse stands above an override, an override above what was computed. */
export function cellStanding({
  isExcused,
  maxPoints,
  overridePoints,
  computedPoints,
  isClosed,
}: GradeCell): CellStanding {
  if (isExcused) return { kind: 'left-out', because: 'excused' }
  if (maxPoints <= 0) return { kind: 'left-out', because: 'nothing-to-earn' }
  if (overridePoints !== null) return { kind: 'counts', points: overridePoints, from: 'override' }
  if (computedPoints !== null) return { kind: 'counts', points: computedPoints, from: 'computed' }
  return isClosed ? { kind: 'counts', points: 0, from: 'missing' } : { kind: 'left-out', because: 'open' }
}

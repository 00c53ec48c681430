/** A student's grade in a course so far, and what each assessment adds to it. */
import { dropLowest } from './drop-lowest'
import { type CellStanding, cellStanding, type GradeCell } from './grade-cell'
import type { GradebookRules } from './gradebook-rules'
import { onGrid } from './on-grid'
import { toPoints } from './to-points'

export type CellPart = {
  readonly assessmentId: string
  readonly standing:
    | CellStanding
    | { readonly kind: 'dropped'; readonly points: number }
    /** The course has categories, and it is in none of them. */
    | { readonly kind: 'left-out'; readonly because: 'no-category' }
  /** Percentage points it adds to the total. */
  readonly contribution: number
}

export type CategoryPart = {
  /** Null where the course has no categories. */
  readonly categoryId: string | null
  readonly points: number
  readonly maxPoints: number
  /** Of the points of what counts, above 100 with a bonus; null where nothing counts yet. */
  readonly percent: number | null
  /** Of the total, after categories in which nothing counts yet have given theirs to the others. */
  readonly weightPercent: number
  /** Percentage points it adds to the total: exactly the sum of its cells'. */
  readonly contribution: number
  readonly cells: readonly CellPart[]
}

export type CourseTotal = {
  /** In percent: exactly the sum of the categories' contributions. Null where nothing counts yet. */
  readonly percent: number | null
  readonly categories: readonly CategoryPart[]
  /** Cells in no category of a course that has some. */
  readonly uncategorised: readonly CellPart[]
}

/**
 * Within a category points count by points, the lowest dropped where its rule says so; categories count by weight. Nothing counts for or
 * against a student before it is due. Without categories all assessments are one.
 */
export function courseTotal(cells: readonly GradeCell[], { categories }: GradebookRules): CourseTotal {
  const known = categories.map(({ id, weight, dropLowest: drops }) => {
    return sumCategory(
      cells.filter(({ categoryId }) => categoryId === id),
      { categoryId: id, weight, drops },
    )
  })
  const sums = categories.length > 0 ? known : [sumCategory(cells, { categoryId: null, weight: 1, drops: 0 })]
  const counting = sums.filter(({ maxPoints, weight }) => maxPoints > 0 && weight > 0)
  const allWeight = counting.reduce((total, { weight }) => total + weight, 0)
  const place = onGrid()
  const parts = sums.map((sum) =>
    toPart(sum, { weightShare: counting.includes(sum) ? sum.weight / allWeight : 0, place }),
  )
  const ids = new Set(categories.map(({ id }) => id))
  const outside = cells.filter(({ categoryId }) => categories.length > 0 && !ids.has(categoryId ?? ''))
  const percent = parts.reduce((total, { contribution }) => total + contribution, 0)
  return {
    percent: counting.length === 0 ? null : percent,
    categories: parts,
    uncategorised: outside.map(({ assessmentId }) => {
      return { assessmentId, standing: { kind: 'left-out', because: 'no-category' }, contribution: 0 }
    }),
  }
}

type CategorySum = {
  readonly categoryId: string | null
  readonly weight: number
  readonly points: number
  readonly maxPoints: number
  readonly cells: readonly { readonly assessmentId: string; readonly standing: CellPart['standing'] }[]
}

type CategoryOf = { readonly categoryId: string | null; readonly weight: number; readonly drops: number }

function sumCategory(cells: readonly GradeCell[], { categoryId, weight, drops }: CategoryOf): CategorySum {
  const standings = cells.map((cell) => ({ cell, standing: cellStanding(cell) }))
  const counted = standings.flatMap(({ cell: { assessmentId: id, maxPoints }, standing }) =>
    standing.kind === 'counts' ? [{ id, points: standing.points, maxPoints }] : [],
  )
  const dropped = dropLowest(counted, drops)
  const kept = counted.filter(({ id }) => !dropped.has(id))
  return {
    categoryId,
    weight,
    points: kept.reduce((total, { points }) => total + points, 0),
    maxPoints: kept.reduce((total, { maxPoints }) => total + maxPoints, 0),
    cells: standings.map(({ cell: { assessmentId }, standing }) => {
      const isDropped = standing.kind === 'counts' && dropped.has(assessmentId)
      return { assessmentId, standing: isDropped ? { kind: 'dropped', points: standing.points } : standing }
    }),
  }
}

type Placing = { readonly weightShare: number; readonly place: (percent: number) => number }

function toPart({ categoryId, points, maxPoints, cells }: CategorySum, { weightShare, place }: Placing): CategoryPart {
  const parts = cells.map(({ assessmentId, standing }): CellPart => {
    const share = standing.kind === 'counts' && maxPoints > 0 ? standing.points / maxPoints : 0
    return { assessmentId, standing, contribution: place(100 * weightShare * share) }
  })
  return {
    categoryId,
    points,
    maxPoints,
    percent: maxPoints > 0 ? toPoints((100 * points) / maxPoints) : null,
    weightPercent: 100 * weightShare,
    contribution: parts.reduce((total, { contribution }) => total + contribution, 0),
    cells: parts,
  }
}

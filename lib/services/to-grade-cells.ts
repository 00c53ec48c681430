/** Cells of a gradebook with what each adds to the total. */
import 'server-only'
import type { CourseTotal } from '@/lib/assessment/course-total'
import { cellStanding } from '@/lib/assessment/grade-cell'
import type { GradeCellView } from '@/lib/contracts/gradebook-views'
import type { LoadedCell } from './load-grades'

/** In the order of the cells. */
export function toGradeCells(cells: readonly LoadedCell[], total: CourseTotal): readonly GradeCellView[] {
  const parts = [...total.categories.flatMap((category) => category.cells), ...total.uncategorised]
  const partOf = new Map(parts.map((part) => [part.assessmentId, part] as const))
  return cells.map((cell) => {
    const part = partOf.get(cell.assessmentId)
    const { assessmentId, maxPoints, computedPoints, overridePoints, isExcused, lateDays } = cell
    return {
      ...{ assessmentId, maxPoints, computedPoints, overridePoints, isExcused, lateDays },
      standing: part?.standing ?? cellStanding(cell),
      points: overridePoints ?? computedPoints,
      contribution: part?.contribution ?? 0,
    }
  })
}

// What is compared, as a file.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { type TableCell, writeTable } from '@/lib/content/write-table'
import type { ComparedRow, ComparedSide } from '@/lib/contracts/analytics/compare-view'
import { figureCells } from './figure-cells'
import { type AskedComparison, getComparison } from './get-comparison'

type Rows = readonly (readonly TableCell[])[]

export async function exportComparison(
  actor: Actor,
  asked: AskedComparison,
): Promise<{ readonly fileName: string; readonly text: string }> {
  const view = await getComparison(actor, asked)
  const names = [view.first?.name ?? 'First', view.second?.name ?? 'Everybody else']
  const sides = names.flatMap((name) => [name, 'n', 'from', 'to'])
  const text = writeTable([
    ['What', 'Of', ...sides, 'Difference', 'from', 'to'],
    ...linesOf('share of the points', view.assessmentRows),
    ...linesOf('mastered', view.masteryRows),
    ...linesOf('score in practice', view.practiceRows),
    [],
    ['Assessment', 'Students', 'Mean', 'from', 'to'],
    ...view.assessments.map(({ title, n, mean }) => [title, n, ...figureCells(mean)]),
  ])
  return { fileName: `compare-${asked.courseSlug}.csv`, text }
}

function linesOf(what: string, rows: readonly ComparedRow[]): Rows {
  return rows.map(({ title, first, second, difference }) => [
    ...[what, title, ...sideCells(first), ...sideCells(second)],
    ...(difference === null ? [null, null, null] : figureCells(difference)),
  ])
}

function sideCells({ n, figure }: ComparedSide): readonly TableCell[] {
  const [value = null, ...ends] = figureCells(figure)
  return [value, n, ...ends]
}

// Expectations against outcomes as a file: the model's bins, the students' own, and who is surer than right.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { type TableCell, writeTable } from '@/lib/content/write-table'
import type { ReliabilityView } from '@/lib/contracts/analytics/model-view'
import { figureCells, roundedCell } from './figure-cells'
import { type AskedModel, getModelReliability } from './get-model-reliability'

type Rows = readonly (readonly TableCell[])[]

export async function exportReliability(
  actor: Actor,
  asked: AskedModel,
): Promise<{ readonly fileName: string; readonly text: string }> {
  const { model, stated, students } = await getModelReliability(actor, asked)
  const bins = ['Whose', 'From', 'To', 'n', 'Students', 'Mean expected', 'Came', 'from', 'to']
  const own = ['Student', 'Simulated', 'Bets', 'Sure', 'Right', 'from', 'to', 'Mean log score, bits', 'Says']
  const text = writeTable([
    bins,
    ...binRows('model', model),
    ...binRows('student', stated),
    [],
    own,
    ...students.map(({ name, isSimulated, bets, sure, right, interval, meanBits, verdict }) => [
      ...[name, isSimulated ? 'yes' : 'no', bets],
      ...[sure, right, interval.low, interval.high, meanBits].map(roundedCell),
      verdict,
    ]),
  ])
  return { fileName: `model-${asked.courseSlug}.csv`, text }
}

function binRows(whose: string, view: ReliabilityView | null): Rows {
  return (view?.bins ?? []).map(({ low, high, n, students, predicted, observed, interval }) => [
    ...[whose, roundedCell(low), roundedCell(high), n, students, roundedCell(predicted)],
    ...figureCells({ value: observed, interval }),
  ])
}

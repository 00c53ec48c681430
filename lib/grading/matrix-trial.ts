/** A table of numbers against its key. */
import type { MatrixPart } from '@/lib/problems/part'
import { isTakenFor } from '@/lib/problems/separation'
import { entriesTrial } from './entries-trial'
import { readMatrix } from './read-matrix'
import type { ToTry, Tried } from './trial'

export function matrixTrial({ part, mistakes, typed }: ToTry<MatrixPart>): Tried {
  const { rows, columns, unit } = part
  const reading = readMatrix(typed, { rows, columns, unit })
  if (reading.kind === 'unreadable') return reading
  const { values, written, markdown } = reading
  const trial = entriesTrial({
    part,
    mistakes,
    value: values,
    values: values.flat(),
    written: written.flat(),
    key: part.key.flat(),
    names: rows.flatMap((row) => columns.map((column) => `${row}, ${column}`)),
    accepted: part.accepted.map((other) => ({ ...other, value: other.value.flat() })),
    ownSlip: () => transposedWords(part, values),
  })
  return { kind: 'read', value: values, readAs: markdown, trial }
}

function transposedWords(part: MatrixPart, values: readonly (readonly number[])[]): string | null {
  const transposed = part.columns.map((_, column) => values.map((row) => row[column] ?? Number.NaN))
  return isTakenFor(part, { value: transposed, other: part.key })
    ? 'These are the right numbers with rows and columns swapped. Look again at what a row stands for.'
    : null
}

/** A part answered by a table of numbers, each compared by itself. */
import { compileAccepted } from './compile-accepted'
import { at, expressionAt } from './compile-context'
import type { Scope } from './compile-expression'
import { compileLabel } from './compile-label'
import { fixedTolerance } from './compile-tolerance'
import { BLIND_GUESS, type CompiledPart, compileNames, finiteMatrix, type PartSource } from './compiled-part'
import type { MatrixSource } from './numeric-answer-schema'
import type { MatrixPart } from './part'

export function compileMatrixPart({ name, source, weight, context }: PartSource<MatrixSource>): CompiledPart {
  const withLabel = compileLabel(source.label, context)
  const key = expressionAt(at(context, 'matrix'), source.matrix)
  const rowNames = compileNames(source.rows, at(context, 'rows'))
  const columnNames = compileNames(source.columns, at(context, 'columns'))
  const accepted = compileAccepted(source.accept, context)
  const tolerance = fixedTolerance(source.tolerance ?? {})
  const { unit = 'none', credit = 'all' } = source
  const draw = (scope: Scope): MatrixPart => {
    const [rows, columns] = [rowNames(scope), columnNames(scope)]
    const size = { rows: rows.length, columns: columns.length }
    return withLabel(scope, {
      kind: 'matrix',
      name,
      weight,
      rows,
      columns,
      unit,
      tolerance,
      credit,
      key: finiteMatrix(key(scope), { place: `answers.${name}.matrix`, ...size }),
      accepted: accepted(scope, (value, place) => finiteMatrix(value, { place, ...size })),
    })
  }
  return { name, weight, guessFloor: BLIND_GUESS, draw, redraw: draw }
}

/** What expressions may do with matrices: tables of joint probabilities, of counts, of anything with rows and columns. */
import { ExpressionError } from './expression'
import { type ExpressionFunction, MOST_ENTRIES } from './expression-function'
import type { Value } from './value'
import { describeValue, isMatrix, type Matrix, requireVector, requireWhole, type Vector } from './value-guards'

export const matrixFunctions: readonly (readonly [string, ExpressionFunction])[] = [
  ['rowSums', ofMatrix('rowSums', (rows) => rows.map(total))],
  ['columnSums', ofMatrix('columnSums', (rows) => transposed(rows).map(total))],
  ['transpose', ofMatrix('transpose', transposed)],
  ['flatten', ofMatrix('flatten', (rows) => rows.flat())],
  ['normaliseRows', ofMatrix('normaliseRows', (rows) => rows.map((row) => row.map((entry) => entry / total(row))))],
  ['diagonal', ofMatrix('diagonal', diagonal)],
  ['column', { least: 2, most: 2, apply: ([m = 0, place = 0]) => column(requireMatrix(m, 'column'), place) }],
  [
    'outer',
    { least: 2, most: 2, apply: ([v = 0, w = 0]) => outer(requireVector(v, 'outer'), requireVector(w, 'outer')) },
  ],
]

function ofMatrix(name: string, apply: (rows: Matrix) => Value): ExpressionFunction {
  return { least: 1, most: 1, apply: ([m = 0]) => apply(requireMatrix(m, name)) }
}

function requireMatrix(value: Value, place: string): Matrix {
  if (isMatrix(value)) return value
  throw new ExpressionError(`${place} expects a matrix, got ${describeValue(value)}.`)
}

function total(entries: Vector): number {
  return entries.reduce((sum, entry) => sum + entry, 0)
}

function transposed(rows: Matrix): Matrix {
  return (rows[0] ?? []).map((_entry, place) => rows.map((row) => row[place] ?? Number.NaN))
}

function diagonal(rows: Matrix): Vector {
  const side = rows[0]?.length ?? 0
  if (rows.length !== side)
    throw new ExpressionError(`diagonal expects a square matrix, got ${rows.length} by ${side}.`)
  return rows.map((row, place) => row[place] ?? Number.NaN)
}

/** Counted from 1. */
function column(rows: Matrix, place: Value): Vector {
  const index = requireWhole(place, { place: 'column', low: 1, high: rows[0]?.length ?? 0 }) - 1
  return rows.map((row) => row[index] ?? Number.NaN)
}

/** Every product of an entry of v (its row) and one of w (its column): the joint distribution of independent ones. */
function outer(v: Vector, w: Vector): Matrix {
  if (v.length * w.length > MOST_ENTRIES) throw new ExpressionError(`outer makes at most ${MOST_ENTRIES} entries.`)
  return v.map((x) => w.map((y) => x * y))
}

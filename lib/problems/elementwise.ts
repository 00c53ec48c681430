/** Arithmetic entry by entry: a number goes with every entry of a vector or matrix, two vectors must be of one length. */
import { ExpressionError } from './expression'
import { isMatrix, isVector, type Matrix, type Numeric, type Vector } from './value-guards'

type Unary = (x: number) => number
type Binary = (x: number, y: number) => number

export function mapNumeric(of: Numeric, apply: Unary): Numeric {
  if (typeof of === 'number') return apply(of)
  return isMatrix(of) ? of.map((row) => row.map((x) => apply(x))) : of.map((x) => apply(x))
}

export function combineNumeric(apply: Binary, left: Numeric, right: Numeric): Numeric {
  if (typeof left === 'number' && typeof right === 'number') return apply(left, right)
  if (isMatrix(left) || isMatrix(right)) return combineMatrices(apply, left, right)
  return combineVectors(apply, left, right)
}

function combineVectors(apply: Binary, left: number | Vector, right: number | Vector): Vector {
  if (typeof left === 'number')
    return typeof right === 'number' ? [apply(left, right)] : right.map((y) => apply(left, y))
  if (typeof right === 'number') return left.map((x) => apply(x, right))
  if (left.length !== right.length) throw lengthsDiffer(left.length, right.length)
  return left.map((x, index) => apply(x, right[index] ?? Number.NaN))
}

function combineMatrices(apply: Binary, left: Numeric, right: Numeric): Matrix {
  const rows = isMatrix(left) ? left.length : rowCount(right)
  if (isMatrix(left) && isMatrix(right) && left.length !== right.length) throw lengthsDiffer(left.length, right.length)
  return Array.from({ length: rows }, (_row, index) => combineVectors(apply, rowOf(left, index), rowOf(right, index)))
}

function rowCount(of: Numeric): number {
  return typeof of === 'number' ? 0 : of.length
}

function rowOf(of: Numeric, index: number): number | Vector {
  if (typeof of === 'number') return of
  if (isVector(of)) throw new ExpressionError('A matrix goes with a number or a matrix, not with a vector.')
  return of[index] ?? []
}

function lengthsDiffer(left: number, right: number): ExpressionError {
  return new ExpressionError(`Vectors of ${left} and ${right} entries do not go together.`)
}

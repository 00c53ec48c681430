/** Tells the kinds of value of an expression apart, and refuses the ones a place cannot use. */
import { ExpressionError } from './expression'
import type { Value } from './value'

export type Vector = readonly number[]
export type Matrix = readonly (readonly number[])[]
export type Numeric = number | Vector | Matrix

export function isVector(value: unknown): value is Vector {
  return Array.isArray(value) && typeof value[0] === 'number'
}

export function isMatrix(value: unknown): value is Matrix {
  return Array.isArray(value) && Array.isArray(value[0])
}

export function isStrings(value: unknown): value is readonly string[] {
  return Array.isArray(value) && typeof value[0] === 'string'
}

export function requireNumber(value: Value, place: string): number {
  if (typeof value === 'number') return value
  throw new ExpressionError(`${place} expects a number, got ${describeValue(value)}.`)
}

export function requireNumeric(value: Value, place: string): Numeric {
  if (typeof value === 'number' || isVector(value) || isMatrix(value)) return value
  throw new ExpressionError(`${place} expects numbers, got ${describeValue(value)}.`)
}

export function requireVector(value: Value, place: string): Vector {
  if (isVector(value)) return value
  throw new ExpressionError(`${place} expects a vector, got ${describeValue(value)}.`)
}

export function requireBoolean(value: Value, place: string): boolean {
  if (typeof value === 'boolean') return value
  throw new ExpressionError(`${place} expects true or false, got ${describeValue(value)}.`)
}

/** A whole number from `low` to `high`. */
export function requireWhole(value: Value, { place, low, high }: { place: string; low: number; high: number }): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= low && value <= high) return value
  throw new ExpressionError(`${place} expects a whole number from ${low} to ${high}, got ${describeValue(value)}.`)
}

export function describeValue(value: Value): string {
  if (typeof value === 'number') return `the number ${value}`
  if (typeof value === 'string') return 'a text'
  if (typeof value === 'boolean') return String(value)
  if (isVector(value)) return `a vector of ${value.length}`
  return isMatrix(value) ? 'a matrix' : `a list of ${value.length} texts`
}

/** How one argument of a metric is read from a value of unknown type: what JSON or a question's expression handed over. */
import { type InformationUnit, isInformationUnit } from './convert-unit'

export type Argument<T> = {
  readonly name: string
  readonly isOptional: boolean
  /** @throws TypeError saying what was expected, if the value has the wrong type. Ranges are left to the metric. */
  readonly read: (value: unknown) => T
}

export function numberArgument(name: string): Argument<number> {
  return { name, isOptional: false, read: (value) => (isNumber(value) ? value : refuse(name, 'a number', value)) }
}

export function vectorArgument(name: string): Argument<readonly number[]> {
  return {
    name,
    isOptional: false,
    read: (value) => (isVector(value) ? value : refuse(name, 'a vector of numbers', value)),
  }
}

export function numberOrVectorArgument(name: string): Argument<number | readonly number[]> {
  const expected = 'a number or a vector of numbers'
  return {
    name,
    isOptional: false,
    read: (value) => (isNumber(value) || isVector(value) ? value : refuse(name, expected, value)),
  }
}

/** Rows of numbers; that they are of one length is left to the metric. */
export function matrixArgument(name: string): Argument<readonly (readonly number[])[]> {
  const expected = 'a matrix of numbers, a list of rows'
  return {
    name,
    isOptional: false,
    read: (value) => (isListOfVectors(value) ? value : refuse(name, expected, value)),
  }
}

/** One number, or one vector, for each example. */
export function predictionsArgument(name: string): Argument<readonly number[] | readonly (readonly number[])[]> {
  const expected = 'a vector of classes or a list of vectors'
  return {
    name,
    isOptional: false,
    read: (value) => (isVector(value) || isListOfVectors(value) ? value : refuse(name, expected, value)),
  }
}

export function unitArgument(name: string): Argument<InformationUnit> {
  const expected = '"bits", "nats" or "dits"'
  return {
    name,
    isOptional: false,
    read: (value) => (isInformationUnit(value) ? value : refuse(name, expected, value)),
  }
}

/** The argument may be left out at the end; the metric's own default stands in. */
export function optional<T>(argument: Argument<T>): Argument<T | undefined> {
  const { name, read } = argument
  return { name, isOptional: true, read: (value) => (value === undefined ? undefined : read(value)) }
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number'
}

function isVector(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.every(isNumber)
}

function isListOfVectors(value: unknown): value is readonly (readonly number[])[] {
  return Array.isArray(value) && value.every(isVector)
}

function refuse(name: string, expected: string, value: unknown): never {
  throw new TypeError(`${name} must be ${expected}, got ${JSON.stringify(value) ?? String(value)}.`)
}

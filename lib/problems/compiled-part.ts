/** A part of a question made ready: from the values of a draw to the part with its key. */
import { MOST_NAMES } from './asked-schema'
import type { CompileContext, StreamFor } from './compile-context'
import { expressionAt, RejectedDraw } from './compile-context'
import type { Scope } from './compile-expression'
import type { Part } from './part'
import type { Value } from './value'
import { isMatrix, isStrings } from './value-guards'

export type CompiledPart = {
  readonly name: string
  /** Chance that somebody who knows nothing is right. */
  readonly guessFloor: number
  /** Against the other parts. */
  readonly weight: number
  /** @throws RejectedDraw if the key is no key: infinite, not a distribution, not an option. */
  readonly draw: (scope: Scope, streamFor: StreamFor) => Part
  /** The part for other values, with what was drawn for the student (an order, points) as it was. @throws RejectedDraw */
  readonly redraw: (scope: Scope, drawn: Part) => Part
}

export type PartSource<Source> = {
  readonly name: string
  readonly source: Source
  /** Share of the score, in (0, 1]. */
  readonly weight: number
  readonly context: CompileContext
}

/** A blind guess at a number or a distribution is nearly never right. */
export const BLIND_GUESS = 0.02

export function finiteNumber(value: Value, place: string): number {
  if (typeof value === 'number' && Number.isFinite(value)) return value === 0 ? 0 : value
  throw new RejectedDraw(`${place} is not a finite number`)
}

export function finiteVector(value: Value, { place, length }: { place: string; length: number }): readonly number[] {
  if (!Array.isArray(value) || value.length !== length) throw new RejectedDraw(`${place} is not a vector of ${length}`)
  return value.map((entry: Value) => finiteNumber(entry, place))
}

export type MatrixShape = { readonly place: string; readonly rows: number; readonly columns: number }

export function finiteMatrix(value: Value, { place, rows, columns }: MatrixShape): readonly (readonly number[])[] {
  if (!isMatrix(value) || value.length !== rows) throw new RejectedDraw(`${place} is not a matrix of ${rows} rows`)
  return value.map((row) => finiteVector(row, { place, length: columns }))
}

/** Entries in [0, 1] that sum to 1 but for rounding in the last bits. */
export function distribution(value: Value, { place, length }: { place: string; length: number }): readonly number[] {
  const vector = finiteVector(value, { place, length })
  const sum = vector.reduce((total, entry) => total + entry, 0)
  if (vector.every((entry) => entry >= 0 && entry <= 1) && Math.abs(sum - 1) < 1e-9) return vector
  throw new RejectedDraw(`${place} is not a distribution`)
}

/** Every id once. */
export function orderOf(value: Value, { place, ids }: { place: string; ids: readonly string[] }): readonly string[] {
  const isOrder = isStrings(value) && value.length === ids.length && ids.every((id) => value.includes(id))
  if (isOrder) return value
  throw new RejectedDraw(`${place} is not an order of ${ids.join(', ')}`)
}

/** Names (of outcomes, entries, rows) as they stand in the file, or from the draw. */
export function compileNames(source: string | readonly string[], context: CompileContext) {
  if (typeof source !== 'string') return () => source
  const evaluate = expressionAt(context, source)
  return (scope: Scope): readonly string[] => {
    const value = evaluate(scope)
    if (!isStrings(value)) throw new RejectedDraw(`${context.path} is not a list of texts`)
    if (value.length > MOST_NAMES) throw new RejectedDraw(`${context.path} is a list of more than ${MOST_NAMES}`)
    return value
  }
}

/** A part of a question made ready: from the values of a draw to the part with its key. */
import type { CompileContext, StreamFor } from './compile-context'
import { RejectedDraw } from './compile-context'
import type { Evaluate, Scope } from './compile-expression'
import type { Part } from './part'
import type { Value } from './value'
import { isStrings } from './value-guards'

export type CompiledPart = {
  readonly name: string
  /** Chance that somebody who knows nothing is right. */
  readonly guessFloor: number
  /** Against the other parts. */
  readonly weight: number
  /** @throws RejectedDraw if the key is no key: infinite, not a distribution, not an option. */
  readonly draw: (scope: Scope, streamFor: StreamFor) => Part
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

/** Entries in [0, 1] that sum to 1 but for rounding in the last bits. */
export function distribution(value: Value, { place, length }: { place: string; length: number }): readonly number[] {
  const vector = finiteVector(value, { place, length })
  const sum = vector.reduce((total, entry) => total + entry, 0)
  if (vector.every((entry) => entry >= 0 && entry <= 1) && Math.abs(sum - 1) < 1e-9) return vector
  throw new RejectedDraw(`${place} is not a distribution`)
}

/** Outcomes as they stand in the file, or from the draw. */
export function outcomesOf(source: readonly string[] | Evaluate, scope: Scope): readonly string[] {
  if (typeof source !== 'function') return source
  const value = source(scope)
  if (isStrings(value)) return value
  throw new RejectedDraw('outcomes is not a list of texts')
}

/** A whole number of a parameter: as it stands, or an expression over other parameters. */
import { type CompileContext, expressionAt } from './compile-context'
import type { Scope } from './compile-expression'
import { requireWhole } from './value-guards'

export type CountSource = {
  readonly source: string | number
  /** What it is called in an error. */
  readonly name: string
  readonly low: number
  readonly high: number
}

/** @throws ExpressionError, once it is evaluated, if it is no whole number of the range. */
export function compileCount(
  { source, name, low, high }: CountSource,
  context: CompileContext,
): (scope: Scope) => number {
  const evaluate = expressionAt(context, source)
  return (scope) => requireWhole(evaluate(scope), { place: name, low, high })
}

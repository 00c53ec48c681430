/** A formula of the author's in variables, made ready: its values at points, and how it reads in the numbers of a draw. */
import { at, type CompileContext, expressionAt, located, withNames } from './compile-context'
import { compileTree, type Scope } from './compile-expression'
import { finiteNumber } from './compiled-part'
import type { Expression } from './expression'
import { parseExpression } from './parse-expression'
import { withNumbers } from './with-numbers'

export type Point = readonly number[]

export type Formula = {
  /** @throws RejectedDraw if it has no finite value at one of the points. */
  readonly valuesAt: (scope: Scope, points: readonly Point[]) => readonly number[]
  /** Slow: for whoever reads it, not for every draw. */
  readonly withNumbers: (scope: Scope) => Expression
}

export type FormulaSource = { readonly source: string | number; readonly variables: readonly string[] }

/** Variables stand in the slots after the drawn values. */
export function compileFormula({ source, variables }: FormulaSource, context: CompileContext): Formula {
  const evaluate = expressionAt(withNames(context, variables), source)
  const tree = located(context.path, () => parseExpression(String(source)))
  const names = new Set(variables)
  return {
    valuesAt: (scope, points) => points.map((point) => finiteNumber(evaluate([...scope, ...point]), context.path)),
    withNumbers: (scope) =>
      withNumbers(tree, { variables: names, evaluate: (part) => compileTree(part, context.symbols)(scope) }),
  }
}

/** The formula of another answer to the part (a mistake, an alternative), in the same variables. */
export function formulaAt(context: CompileContext, { source, variables }: FormulaSource): Formula {
  return compileFormula({ source, variables }, at(context, 'when'))
}

/** A typed formula, read and evaluated where it is compared with the key. */
import { compileTree } from './compile-expression'
import { type Expression, ExpressionError } from './expression'
import { expressionLatex } from './expression-latex'
import { FormulaError } from './formula-error'
import { parseFormula } from './parse-formula'

export type PointsToEvaluate = {
  readonly variables: readonly string[]
  /** One value for each variable. */
  readonly points: readonly (readonly number[])[]
}

export type TypedFormula =
  | { readonly kind: 'values'; readonly values: readonly number[]; readonly latex: string }
  /** It can be read, but is not a finite number at one of the points: a logarithm of what may be negative, a division by 0. */
  | { readonly kind: 'undefined'; readonly latex: string }
  /** `expected` says to its author what could not be read and what is expected. */
  | { readonly kind: 'unreadable'; readonly expected: string }

/** Never throws; the variables and a short list of functions are all that a formula can reach. */
export function evaluateAtPoints(typed: string, { variables, points }: PointsToEvaluate): TypedFormula {
  const tree = parsed(typed, variables)
  if (tree instanceof FormulaError) return { kind: 'unreadable', expected: tree.message }
  const latex = expressionLatex(tree)
  const values = valuesAt(tree, { variables, points })
  return values === null ? { kind: 'undefined', latex } : { kind: 'values', values, latex }
}

function parsed(typed: string, variables: readonly string[]): Expression | FormulaError {
  try {
    return parseFormula(typed, variables)
  } catch (error) {
    if (error instanceof FormulaError) return error
    throw error
  }
}

/** Null where one of them is not finite. */
function valuesAt(tree: Expression, { variables, points }: PointsToEvaluate): readonly number[] | null {
  const evaluate = compileTree(tree, new Map(variables.map((name, slot) => [name, slot])))
  try {
    const values = points.map(evaluate).filter((value) => typeof value === 'number' && Number.isFinite(value))
    const numbers = values.filter((value) => typeof value === 'number')
    return numbers.length === points.length ? numbers : null
  } catch (error) {
    if (error instanceof ExpressionError || error instanceof RangeError) return null
    throw error
  }
}

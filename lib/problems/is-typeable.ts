/** Whether a variable can be typed into a formula by its name. */
import { FormulaError } from './formula-error'
import { hasOwnMeaning } from './formula-names'
import { parseFormula } from './parse-formula'

/** Not where the name is a constant's or a function's, or where it is cut into several: p1q is read as p1 times q. */
export function isTypeable(name: string, variables: readonly string[]): boolean {
  if (hasOwnMeaning(name)) return false
  try {
    const tree = parseFormula(name, variables)
    return tree.kind === 'symbol' && tree.name === name
  } catch (error) {
    if (error instanceof FormulaError) return false
    throw error
  }
}

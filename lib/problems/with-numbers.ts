/** An expression in the numbers of one draw: what does not depend on its variables stands there as a number. */
import { childrenOf, type Expression, ExpressionError } from './expression'
import { mapChildren } from './map-children'
import type { Value } from './value'

export type Binding = {
  readonly variables: ReadonlySet<string>
  /** The value of a tree without variables. */
  readonly evaluate: (tree: Expression) => Value
}

/**
 * Sums and powers of plain numbers stay as the author wrote them; entries of vectors, sums over them and metrics become numbers.
 * Of a choice that the draw has made only the chosen side is left.
 */
export function withNumbers(tree: Expression, binding: Binding): Expression {
  if (tree.kind === 'conditional' && !hasVariable(tree.condition, binding.variables)) {
    return withNumbers(binding.evaluate(tree.condition) === true ? tree.yes : tree.no, binding)
  }
  if (hasVariable(tree, binding.variables)) return mapChildren(tree, (child) => withNumbers(child, binding))
  if (tree.kind === 'symbol' && (tree.name === 'e' || tree.name === 'pi')) return tree
  if (isPlain(tree, binding)) return mapChildren(tree, (child) => withNumbers(child, binding))
  return evaluated(tree, binding)
}

/** What has no value stays as it is: it may stand in a branch that is not taken. */
function evaluated(tree: Expression, { evaluate }: Binding): Expression {
  try {
    return toNode(evaluate(tree))
  } catch (error) {
    if (error instanceof ExpressionError) return tree
    throw error
  }
}

function hasVariable(tree: Expression, variables: ReadonlySet<string>): boolean {
  if (tree.kind === 'symbol') return variables.has(tree.name)
  return childrenOf(tree).some((child) => hasVariable(child, variables))
}

const plainFunctions = new Set(['ln', 'log', 'log2', 'log10', 'exp', 'sqrt', 'abs'])

/** Arithmetic of single numbers. */
function isPlain(tree: Expression, binding: Binding): boolean {
  switch (tree.kind) {
    case 'number':
      return true
    case 'arithmetic':
    case 'negate':
      return childrenOf(tree).every((child) => isSingle(child, binding))
    case 'call':
      return plainFunctions.has(tree.name) && tree.args.every((arg) => isSingle(arg, binding))
    default:
      return false
  }
}

function isSingle(tree: Expression, binding: Binding): boolean {
  return evaluated(tree, binding).kind === 'number'
}

function toNode(value: Value): Expression {
  if (typeof value === 'number') return { kind: 'number', value }
  if (typeof value === 'string') return { kind: 'string', value }
  if (typeof value === 'boolean') return { kind: 'boolean', value }
  if (value.length === 0) throw new ExpressionError('A formula has an empty list in it.')
  return { kind: 'vector', items: value.map((entry: Value) => toNode(entry)) }
}

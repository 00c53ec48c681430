/** Which values of a template are whole numbers to QTI: its variables are declared as one or the other. */
import { drawOrder } from '@/lib/problems/draw-order'
import type { Expression } from '@/lib/problems/expression'
import { parseExpression } from '@/lib/problems/parse-expression'
import type { Drawing } from './exchanged-question'

/** Names of the parameters and `let` values that are. */
export function wholeNames(drawing: Drawing): ReadonlySet<string> {
  const whole = new Set<string>()
  for (const name of drawOrder(drawing)) {
    const parameter = drawing.parameters[name]
    const isDrawnWhole =
      parameter !== undefined &&
      ('integer' in parameter ||
        ('decimal' in parameter && [parameter.decimal.min, parameter.decimal.step].every(Number.isInteger)))
    if (isDrawnWhole) whole.add(name)
    const source = drawing.let[name]
    if (parameter === undefined && source !== undefined && isWhole(parseExpression(String(source)), whole))
      whole.add(name)
  }
  return whole
}

const rounding = new Set(['round', 'floor', 'ceil', 'sign'])
const keeping = new Set(['min', 'max', 'sum', 'prod'])

/** A number that is written down counts as a float, as we write it. */
export function isWhole(tree: Expression, names: ReadonlySet<string>): boolean {
  switch (tree.kind) {
    case 'symbol':
      return names.has(tree.name)
    case 'arithmetic':
      return ['+', '-', '*'].includes(tree.operator) && isWhole(tree.left, names) && isWhole(tree.right, names)
    case 'call':
      if (rounding.has(tree.name)) return tree.args.length === 1
      return keeping.has(tree.name) && tree.args.every((arg) => isWhole(arg, names))
    default:
      return false
  }
}

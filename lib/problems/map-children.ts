/** The same expression with other expressions directly inside it. */
import type { Expression } from './expression'

export function mapChildren(tree: Expression, apply: (child: Expression) => Expression): Expression {
  switch (tree.kind) {
    case 'number':
    case 'string':
    case 'boolean':
    case 'symbol':
      return tree
    case 'vector':
      return { ...tree, items: tree.items.map(apply) }
    case 'range':
      return { ...tree, from: apply(tree.from), to: apply(tree.to) }
    case 'index':
      return { ...tree, of: apply(tree.of), places: tree.places.map(apply) }
    case 'call':
      return { ...tree, args: tree.args.map(apply) }
    case 'negate':
    case 'not':
      return { ...tree, of: apply(tree.of) }
    case 'logic':
    case 'arithmetic':
      return { ...tree, left: apply(tree.left), right: apply(tree.right) }
    case 'comparison':
      return { ...tree, operands: tree.operands.map(apply) }
    case 'conditional':
      return { ...tree, condition: apply(tree.condition), yes: apply(tree.yes), no: apply(tree.no) }
  }
}

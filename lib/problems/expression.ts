/** The tree of an expression after the allow-list: these nodes exist and no others, so nothing else can run. */

export type BinaryOperator = '+' | '-' | '*' | '/' | '^'
export type ComparisonOperator = '==' | '!=' | '<' | '<=' | '>' | '>='

export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'symbol'; readonly name: string }
  | { readonly kind: 'vector'; readonly items: readonly Expression[] }
  | { readonly kind: 'range'; readonly from: Expression; readonly to: Expression }
  | { readonly kind: 'index'; readonly of: Expression; readonly places: readonly Expression[] }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[] }
  | { readonly kind: 'negate'; readonly of: Expression }
  | { readonly kind: 'not'; readonly of: Expression }
  | { readonly kind: 'logic'; readonly operator: 'and' | 'or'; readonly left: Expression; readonly right: Expression }
  | {
      readonly kind: 'arithmetic'
      readonly operator: BinaryOperator
      readonly left: Expression
      readonly right: Expression
    }
  | {
      readonly kind: 'comparison'
      readonly operators: readonly ComparisonOperator[]
      readonly operands: readonly Expression[]
    }
  | {
      readonly kind: 'conditional'
      readonly condition: Expression
      readonly yes: Expression
      readonly no: Expression
    }

/** An expression that cannot be understood, or that cannot be evaluated on the values it met. */
export class ExpressionError extends Error {
  override readonly name = 'ExpressionError'
  /** The character of the text where it is wrong; null where that is not known, or no single place. */
  readonly offset: number | null
  constructor(message: string, offset: number | null = null) {
    super(message)
    this.offset = offset
  }
}

/** The expressions directly inside one. */
export function childrenOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'number':
    case 'string':
    case 'boolean':
    case 'symbol':
      return []
    case 'vector':
      return expression.items
    case 'range':
      return [expression.from, expression.to]
    case 'index':
      return [expression.of, ...expression.places]
    case 'call':
      return expression.args
    case 'negate':
    case 'not':
      return [expression.of]
    case 'logic':
    case 'arithmetic':
      return [expression.left, expression.right]
    case 'comparison':
      return expression.operands
    case 'conditional':
      return [expression.condition, expression.yes, expression.no]
  }
}

/** Names of parameters and `let` values that it mentions. */
export function symbolsOf(expression: Expression): ReadonlySet<string> {
  const own = expression.kind === 'symbol' ? [expression.name] : []
  return new Set([...own, ...childrenOf(expression).flatMap((child) => [...symbolsOf(child)])])
}

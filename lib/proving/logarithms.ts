/** Watches the logarithms that a question takes: of what, on the numbers of a variant. */
import { compileTree, type Scope, type Symbols } from '@/lib/problems/compile-expression'
import { childrenOf, type Expression } from '@/lib/problems/expression'
import { parseExpression } from '@/lib/problems/parse-expression'
import type { Question } from '@/lib/problems/question'
import type { Value } from '@/lib/problems/value'
import type { Variant } from '@/lib/problems/variant'
import { keySource } from './key-source'

export type Logarithms = {
  /** The places where a variant takes the logarithm of 0 or of less. */
  readonly offendersOf: (variant: Pick<Variant, 'parameters'>) => readonly string[]
  /** The places that take logarithms at all. */
  readonly places: readonly string[]
}

/** Of `let`, keys and mal-rules. What a branch that was not taken would have done does not count. */
export function compileLogarithms(question: Question): Logarithms {
  const names = [...Object.keys(question.parameters), ...Object.keys(question.let)]
  const symbols: Symbols = new Map(names.map((name, slot) => [name, slot]))
  const watched = sourcesOf(question).flatMap(({ place, source }) => {
    const tree = parseExpression(source)
    return takesLogarithms(tree) ? [{ place, fails: compileCheck(tree, symbols) }] : []
  })
  return {
    places: watched.map(({ place }) => place),
    offendersOf: ({ parameters }) => {
      const scope = names.map((name) => parameters[name])
      return watched.filter(({ fails }) => fails(scope)).map(({ place }) => place)
    },
  }
}

type Source = { readonly place: string; readonly source: string }

function sourcesOf(question: Question): readonly Source[] {
  return [
    ...Object.entries(question.let).map(([name, source]) => ({ place: `let.${name}`, source: String(source) })),
    ...Object.entries(question.answers).flatMap(([name, answer]) => {
      const source = keySource(answer)
      return source === null ? [] : [{ place: `answers.${name}`, source }]
    }),
    ...question.mistakes.flatMap(({ part, when }, index) => {
      const answer = question.answers[part]
      const isFormula = answer !== undefined && 'expression' in answer
      return isFormula ? [] : [{ place: `mistakes.${index}`, source: String(when) }]
    }),
  ]
}

const logarithms = new Set(['ln', 'log', 'log2', 'log10'])

function takesLogarithms(tree: Expression): boolean {
  return isLogarithm(tree) || childrenOf(tree).some(takesLogarithms)
}

function isLogarithm(tree: Expression): tree is Extract<Expression, { kind: 'call' }> {
  return tree.kind === 'call' && logarithms.has(tree.name)
}

type Check = (scope: Scope) => boolean

const never: Check = () => false

function compileCheck(tree: Expression, symbols: Symbols): Check {
  if (!takesLogarithms(tree)) return never
  if (tree.kind === 'conditional') {
    const [yes, no] = [compileCheck(tree.yes, symbols), compileCheck(tree.no, symbols)]
    const [inCondition, condition] = [compileCheck(tree.condition, symbols), compileTree(tree.condition, symbols)]
    return (scope) => inCondition(scope) || (condition(scope) === true ? yes(scope) : no(scope))
  }
  if (tree.kind === 'logic') {
    const [inLeft, left] = [compileCheck(tree.left, symbols), compileTree(tree.left, symbols)]
    const inRight = compileCheck(tree.right, symbols)
    return (scope) => inLeft(scope) || ((left(scope) === true) === (tree.operator === 'and') && inRight(scope))
  }
  const inner = childrenOf(tree).map((child) => compileCheck(child, symbols))
  const own = isLogarithm(tree) ? ofNothing(tree, symbols) : never
  return (scope) => own(scope) || inner.some((check) => check(scope))
}

function ofNothing({ args: [of] }: Extract<Expression, { kind: 'call' }>, symbols: Symbols): Check {
  if (of === undefined) return never
  const argument = compileTree(of, symbols)
  return (scope) => hasNothing(argument(scope))
}

function hasNothing(value: Value): boolean {
  if (typeof value === 'number') return value <= 0
  return typeof value === 'object' && value.some((entry: Value) => hasNothing(entry))
}

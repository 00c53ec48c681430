/** Slips at one place that are seen only through the names of `let` values: in a fraction, in a sum with weights, in a mean. */
import type { Expression } from '@/lib/problems/expression'
import { expressionText } from '@/lib/problems/expression-text'
import type { Change } from './changes-at'

/** What a name stands for, down to something that is no name; any other expression as it is. */
export type Resolve = (tree: Expression) => Expression

export function changesThrough(place: Expression, resolve: Resolve): readonly Change[] {
  if (place.kind !== 'arithmetic') return ofSum(place, resolve)
  return [
    ...(place.operator === '*' || place.operator === '/' ? ofFraction(place, resolve) : ofSum(place, resolve)),
    ...(place.operator === '/' ? ofMean(place.left, resolve) : []),
    ...(place.operator === '/' ? ofRatio(place, resolve) : []),
    ...(place.operator === '*' ? intoLogarithm(place, resolve) : []),
  ]
}

type Arithmetic = Extract<Expression, { readonly kind: 'arithmetic' }>

/** a · b / c → a · c / b: what is above and what is below changed places. */
function ofFraction(place: Arithmetic, resolve: Resolve): readonly Change[] {
  const { above, below } = factorsOf(place, resolve)
  if (above.length < 2 || below.length === 0) return []
  const isName = (tree: Expression) => tree.kind === 'symbol'
  return above.flatMap((one, i) =>
    below.flatMap((other, j) =>
      isName(one) && isName(other)
        ? [{ kind: 'fraction-mixed' as const, became: fraction(above.with(i, other), below.with(j, one)) }]
        : [],
    ),
  )
}

type Factors = { readonly above: readonly Expression[]; readonly below: readonly Expression[] }

/** A name is opened only where a product or a quotient is behind it. */
function factorsOf(tree: Expression, resolve: Resolve): Factors {
  const inside = resolve(tree)
  if (inside.kind !== 'arithmetic' || (inside.operator !== '*' && inside.operator !== '/')) {
    return { above: [tree], below: [] }
  }
  const [left, right] = [factorsOf(inside.left, resolve), factorsOf(inside.right, resolve)]
  return inside.operator === '*'
    ? { above: [...left.above, ...right.above], below: [...left.below, ...right.below] }
    : { above: [...left.above, ...right.below], below: [...left.below, ...right.above] }
}

function fraction(above: readonly Expression[], below: readonly Expression[]): Expression {
  return arithmetic('/', above.reduce(times), below.reduce(times))
}

/** Of a sum of weighted terms each alone, without its weight. */
function ofSum(place: Expression, resolve: Resolve): readonly Change[] {
  return weighted(place, resolve).map(({ of }) => ({ kind: 'one-term-alone', became: of }))
}

/** A sum over a count: without the weights of its terms, or averaged before the function and not after. */
function ofMean(sum: Expression, resolve: Resolve): readonly Change[] {
  const terms = weighted(sum, resolve).map(({ of }) => of)
  const unweighted =
    terms.length < 2
      ? []
      : [{ kind: 'weights-left-out' as const, became: arithmetic('/', terms.reduce(plus), number(terms.length)) }]
  return [...unweighted, ...averagedInside(resolve(sum))]
}

function averagedInside(tree: Expression): readonly Change[] {
  if (tree.kind === 'negate') {
    return averagedInside(tree.of).map(({ kind, became }) => ({ kind, became: { kind: 'negate', of: became } }))
  }
  const [of] = tree.kind === 'call' && tree.name === 'sum' ? tree.args : []
  const isNegative = of?.kind === 'negate'
  const inner = isNegative ? of.of : of
  if (inner?.kind !== 'call' || !logarithms.has(inner.name)) return []
  const became = call(inner.name, [call('mean', inner.args)])
  return [{ kind: 'averaged-too-early', became: isNegative ? { kind: 'negate', of: became } : became }]
}

const logarithms = new Set(['ln', 'log2', 'log10'])

/** log a / log b → a / b and b / a: a greater loss belongs to a smaller probability. */
function ofRatio({ left, right }: Arithmetic, resolve: Resolve): readonly Change[] {
  const [above, below] = [left, right].map((side) => insideLogarithm(resolve(side)))
  if (above === undefined || above === null || below === undefined || below === null) return []
  return [arithmetic('/', above, below), arithmetic('/', below, above)].map((became) => ({
    kind: 'logarithm-left-out',
    became,
  }))
}

function insideLogarithm(tree: Expression): Expression | null {
  const inside = tree.kind === 'negate' ? tree.of : tree
  const [of] = inside.kind === 'call' && logarithms.has(inside.name) ? inside.args : []
  return of ?? null
}

/** n · log x → log(n · x) */
function intoLogarithm({ left, right }: Arithmetic, resolve: Resolve): readonly Change[] {
  const log = resolve(right)
  const [of] = log.kind === 'call' && logarithms.has(log.name) ? log.args : []
  if (of === undefined || log.kind !== 'call') return []
  return [{ kind: 'logarithm-of-product', became: call(log.name, [times(left, of)]) }]
}

type Weighted = { readonly weight: Expression; readonly of: Expression }

/** Two terms at least, each a product; the sign stays with what is weighed. Empty where it is no such sum. */
function weighted(tree: Expression, resolve: Resolve): readonly Weighted[] {
  const terms = termsOf(resolve(tree), resolve)
  const found = terms.flatMap((term) => weightOf(term))
  const texts = new Set(found.map(({ of }) => expressionText(of)))
  return terms.length >= 2 && found.length === terms.length && texts.size === terms.length ? found : []
}

type Term = { readonly tree: Expression; readonly isNegative: boolean }

function termsOf(tree: Expression, resolve: Resolve, isNegative = false): readonly Term[] {
  if (tree.kind === 'negate') return termsOf(tree.of, resolve, !isNegative)
  const isSum = tree.kind === 'arithmetic' && (tree.operator === '+' || tree.operator === '-')
  if (!isSum) return [{ tree, isNegative }]
  const right = tree.operator === '-' ? !isNegative : isNegative
  return [...termsOf(tree.left, resolve, isNegative), ...termsOf(tree.right, resolve, right)]
}

function weightOf({ tree, isNegative }: Term): readonly Weighted[] {
  if (tree.kind !== 'arithmetic' || tree.operator !== '*') return []
  const isTurned = tree.left.kind === 'negate'
  const of = tree.right
  const weight = tree.left.kind === 'negate' ? tree.left.of : tree.left
  return [{ weight, of: isNegative === isTurned ? of : { kind: 'negate', of } }]
}

function call(name: string, args: readonly Expression[]): Expression {
  return { kind: 'call', name, args }
}

function arithmetic(operator: Arithmetic['operator'], left: Expression, right: Expression): Expression {
  return { kind: 'arithmetic', operator, left, right }
}

function times(left: Expression, right: Expression): Expression {
  return arithmetic('*', left, right)
}

function plus(left: Expression, right: Expression): Expression {
  return arithmetic('+', left, right)
}

function number(value: number): Expression {
  return { kind: 'number', value }
}

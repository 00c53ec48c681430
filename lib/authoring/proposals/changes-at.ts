/** Every slip that one place of an expression invites, read down a table: a kind, and what the place becomes. */
import type { Expression } from '@/lib/problems/expression'
import { changesOfMetric } from './changes-of-metric'
import type { MutationKind } from './mutation-kind'

export type Change = { readonly kind: MutationKind; readonly became: Expression }
type Call = Extract<Expression, { readonly kind: 'call' }>
type Arithmetic = Extract<Expression, { readonly kind: 'arithmetic' }>

export function changesAt(place: Expression): readonly Change[] {
  switch (place.kind) {
    case 'call':
      return ofCall(place)
    case 'arithmetic':
      return ofArithmetic[place.operator](place)
    case 'negate':
      return [{ kind: 'sign-lost', became: place.of }, ...shortfall(place.of)]
    default:
      return []
  }
}

/** −log x → 1 − x */
function shortfall(of: Expression): readonly Change[] {
  const [inside] = of.kind === 'call' && logarithms.includes(of.name) ? of.args : []
  return inside === undefined ? [] : [{ kind: 'shortfall-for-surprisal', became: complementOf(inside) }]
}

export function complementOf(tree: Expression): Expression {
  return { kind: 'arithmetic', operator: '-', left: { kind: 'number', value: 1 }, right: tree }
}

const two: Expression = { kind: 'number', value: 2 }
const ten: Expression = { kind: 'number', value: 10 }
const euler: Expression = { kind: 'symbol', name: 'e' }
const logarithms = ['ln', 'log2', 'log10']
/** Functions of each entry by itself: where a mean stands inside or outside of them makes a difference. */
const entrywise = new Set(['ln', 'log2', 'log10', 'exp', 'sqrt', 'surprisal'])

function ofCall(call: Call): readonly Change[] {
  const { name, args } = call
  const [first, second] = args
  if (first === undefined) return []
  return [
    ...(logarithms.includes(name) ? ofLogarithm(name, first) : []),
    ...(name === 'exp' ? ofPower(euler, first) : []),
    ...(name === 'sqrt' ? [{ kind: 'power-left-out' as const, became: first }] : []),
    ...(name === 'mean' ? [{ kind: 'sum-for-mean' as const, became: named('sum', args) }] : []),
    ...(name === 'sum' ? [{ kind: 'mean-for-sum' as const, became: named('mean', args) }] : []),
    ...(name === 'mean' || name === 'sum' ? averagedInside(name, first) : []),
    ...(name === 'min' ? [{ kind: 'extreme-reversed' as const, became: named('max', args) }] : []),
    ...(name === 'max' ? [{ kind: 'extreme-reversed' as const, became: named('min', args) }] : []),
    ...(name === 'dot' && second !== undefined ? [first, second].map(withoutWeights) : []),
    ...changesOfMetric(call),
  ]
}

function ofLogarithm(name: string, of: Expression): readonly Change[] {
  const others = logarithms.filter((other) => other !== name)
  return [
    ...others.map((other) => ({ kind: 'logarithm-base' as const, became: named(other, [of]) })),
    { kind: 'logarithm-left-out', became: of },
    ...ofQuotientInside(name, of),
    { kind: 'shortfall-for-surprisal', became: complementOf(quotient({ kind: 'number', value: 1 }, of)) },
  ]
}

/** log(a / b) → log a / log b */
function ofQuotientInside(name: string, of: Expression): readonly Change[] {
  if (of.kind !== 'arithmetic' || of.operator !== '/') return []
  const became = quotient(named(name, [of.left]), named(name, [of.right]))
  return [{ kind: 'logarithm-shared-out', became }]
}

/** mean(f(x)) → f(mean(x)), through a sign. */
function averagedInside(name: string, of: Expression): readonly Change[] {
  if (of.kind === 'negate') {
    return averagedInside(name, of.of).map(({ kind, became }) => ({ kind, became: { kind: 'negate', of: became } }))
  }
  if (of.kind !== 'call' || !entrywise.has(of.name)) return []
  const [inner, ...rest] = of.args
  if (inner === undefined) return []
  return [{ kind: 'averaged-too-early', became: named(of.name, [named(name, [inner]), ...rest]) }]
}

function withoutWeights(kept: Expression): Change {
  return { kind: 'factor-left-out', became: named('sum', [kept]) }
}

const ofArithmetic: Readonly<Record<Arithmetic['operator'], (place: Arithmetic) => readonly Change[]>> = {
  '+': ({ left, right }) => [left, right].map((became) => ({ kind: 'term-left-out', became })),
  '-': (place) => {
    const { left, right } = place
    const isComplement = left.kind === 'number' && left.value === 1
    if (isComplement) return [{ kind: 'complement-left-out', became: right }]
    return [
      { kind: 'difference-reversed', became: { ...place, left: right, right: left } },
      { kind: 'term-left-out', became: left },
      { kind: 'ratio-for-difference', became: quotient(left, right) },
    ]
  },
  '*': ({ left, right }) => [
    ...[left, right].map((became) => ({ kind: 'factor-left-out' as const, became })),
    { kind: 'converted-the-wrong-way', became: quotient(left, right) },
  ],
  '/': (place) => {
    const { left, right } = place
    return [
      { kind: 'divisor-left-out', became: left },
      { kind: 'quotient-inverted', became: { ...place, left: right, right: left } },
      { kind: 'converted-the-wrong-way', became: { ...place, operator: '*' } },
      { kind: 'difference-for-ratio', became: { ...place, operator: '-' } },
    ]
  },
  '^': ({ left, right }) => {
    const isBase = (left.kind === 'number' && left.value > 1) || (left.kind === 'symbol' && left.name === 'e')
    return isBase ? ofPower(left, right) : [{ kind: 'power-left-out', became: left }]
  },
}

function ofPower(base: Expression, exponent: Expression): readonly Change[] {
  const others: readonly Expression[] = [two, euler, ten].filter((other) => !isSameAtom(other, base))
  return [
    ...others.map((other) => ({ kind: 'exponent-base' as const, became: power(other, exponent) })),
    { kind: 'exponent-left-out', became: exponent },
    ...inOtherUnit(base, exponent),
  ]
}

/** 2^(x · ln 2), and x in bits where e is raised to nats. */
function inOtherUnit(base: Expression, exponent: Expression): readonly Change[] {
  const inNats = product(exponent, named('ln', [two]))
  const mixed: Change = { kind: 'exponent-in-another-unit', became: power(two, inNats) }
  if (isSameAtom(base, two)) return [mixed]
  if (!isSameAtom(base, euler)) return []
  return [mixed, { kind: 'exponent-left-out', became: quotient(exponent, named('ln', [two])) }]
}

function quotient(left: Expression, right: Expression): Expression {
  return { kind: 'arithmetic', operator: '/', left, right }
}

function product(left: Expression, right: Expression): Expression {
  return { kind: 'arithmetic', operator: '*', left, right }
}

function power(base: Expression, exponent: Expression): Expression {
  if (base === euler) return named('exp', [exponent])
  return { kind: 'arithmetic', operator: '^', left: base, right: exponent }
}

function isSameAtom(one: Expression, other: Expression): boolean {
  if (one.kind === 'number' && other.kind === 'number') return one.value === other.value
  return one.kind === 'symbol' && other.kind === 'symbol' && one.name === other.name
}

function named(name: string, args: readonly Expression[]): Expression {
  return { kind: 'call', name, args }
}

/** The right amount told wrongly: in another unit, with another sign, over or times a count, a step on the way to it, or something that was given. */
import { type Expression, symbolsOf } from '@/lib/problems/expression'
import type { Change } from './changes-at'
import type { Named } from './named'

export function changesOfWhole(tree: Expression, named: Named): readonly Change[] {
  const { lets, unit, counts, given } = named
  return [
    ...unitChanges[unit](tree),
    ...(unit === 'bits' ? bytes(tree) : []),
    { kind: 'sign-turned', became: { kind: 'negate', of: tree } },
    ...[...stepsTo(tree, lets)]
      .filter((name) => tree.kind !== 'symbol' || name !== tree.name)
      .map((name) => ({ kind: 'stopped-early' as const, became: symbol(name) })),
    ...counts.flatMap((count) => [
      { kind: 'count-multiplied' as const, became: arithmetic('*', tree, count) },
      { kind: 'count-divided' as const, became: arithmetic('/', tree, count) },
    ]),
    ...given.map((name) => ({ kind: 'given-taken' as const, became: symbol(name) })),
  ]
}

/** What comes out with another logarithm than asked, and converted the wrong way. */
const unitChanges: Readonly<Record<Named['unit'], (tree: Expression) => readonly Change[]>> = {
  none: () => [],
  bits: (tree) => [
    { kind: 'unit-exchanged', became: arithmetic('*', tree, logarithm(2)) },
    { kind: 'unit-exchanged', became: arithmetic('*', tree, call('log10', number(2))) },
    { kind: 'converted-the-wrong-way', became: arithmetic('/', tree, logarithm(2)) },
  ],
  nats: (tree) => [
    { kind: 'unit-exchanged', became: arithmetic('/', tree, logarithm(2)) },
    { kind: 'unit-exchanged', became: arithmetic('/', tree, logarithm(10)) },
    { kind: 'converted-the-wrong-way', became: arithmetic('*', tree, logarithm(2)) },
  ],
}

function bytes(tree: Expression): readonly Change[] {
  return [arithmetic('/', tree, number(8)), arithmetic('*', tree, number(8))].map((became) => ({
    kind: 'bytes-exchanged',
    became,
  }))
}

const deepest = 6

/** Names of the values it is made of, and of those that they are made of. */
function stepsTo(tree: Expression, lets: Named['lets'], depth = 0): ReadonlySet<string> {
  if (depth > deepest) return new Set()
  const own = [...symbolsOf(tree)].filter((name) => lets.has(name))
  const further = own.flatMap((name) => {
    const value = lets.get(name)
    return value === undefined ? [] : [...stepsTo(value, lets, depth + 1)]
  })
  return new Set([...own, ...further])
}

function symbol(name: string): Expression {
  return { kind: 'symbol', name }
}

function number(value: number): Expression {
  return { kind: 'number', value }
}

function call(name: string, of: Expression): Expression {
  return { kind: 'call', name, args: [of] }
}

function logarithm(of: number): Expression {
  return call('ln', number(of))
}

function arithmetic(operator: '*' | '/', left: Expression, right: Expression): Expression {
  return { kind: 'arithmetic', operator, left, right }
}

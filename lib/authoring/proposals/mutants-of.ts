/** An expression with one slip in it, for every slip at every place: in itself, and in the `let` values it is made of. */
import { childrenOf, type Expression, symbolsOf } from '@/lib/problems/expression'
import { mapChildren } from '@/lib/problems/map-children'
import { replaceSymbols } from '@/lib/problems/replace-symbols'
import { changesAt, complementOf } from './changes-at'
import type { MutationKind } from './mutation-kind'

export type Mutant = {
  readonly tree: Expression
  readonly kind: MutationKind
  readonly was: Expression
  readonly became: Expression
}

export type Named = {
  /** `let` values by name. */
  readonly lets: ReadonlyMap<string, Expression>
  /** For a name the others that could be taken for it: of the same kind and size. */
  readonly alike: ReadonlyMap<string, readonly string[]>
  /** Names whose values, or whose entries, lie between 0 and 1. */
  readonly shares: ReadonlySet<string>
  /** The unit that the part asks for. */
  readonly unit: 'none' | 'bits' | 'nats'
}

/** A slip far inside is seldom made alone, and everything is tried on every draw. */
const deepest = 6
const mostMutants = 600

/** In the order of the text, from the outside in. */
export function mutantsOf(tree: Expression, named: Named): readonly Mutant[] {
  return [...ofWhole(tree, named), ...mutants(tree, named, 0)].slice(0, mostMutants)
}

/** The right amount in another unit or with another sign, and every step on the way to it. */
function ofWhole(tree: Expression, { lets, unit }: Named): readonly Mutant[] {
  const steps = [...stepsTo(tree, lets)].map((name) => ({
    kind: 'stopped-early' as const,
    tree: { kind: 'symbol' as const, name },
  }))
  const inNats = { kind: 'call' as const, name: 'ln', args: [{ kind: 'number' as const, value: 2 }] }
  const units = (['*', '/'] as const).map((operator) => ({
    kind: 'unit-exchanged' as const,
    tree: { kind: 'arithmetic' as const, operator, left: tree, right: inNats },
  }))
  const sign = { kind: 'sign-turned' as const, tree: { kind: 'negate' as const, of: tree } }
  return [...(unit === 'none' ? [] : units), sign, ...steps].map((whole) => ({
    ...whole,
    was: tree,
    became: whole.tree,
  }))
}

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

function mutants(tree: Expression, named: Named, depth: number): readonly Mutant[] {
  if (depth > deepest) return []
  return [...inTree(tree, named), ...inValues(tree, named, depth)]
}

function inTree(tree: Expression, named: Named): readonly Mutant[] {
  const here = [...changesAt(tree), ...exchangesAt(tree, named)].map(({ kind, became }) => ({
    ...{ kind, was: tree, became },
    tree: became,
  }))
  return [...here, ...inChildren(tree, named)]
}

function inChildren(tree: Expression, named: Named): readonly Mutant[] {
  return childrenOf(tree).flatMap((child, place) =>
    inTree(child, named).map((mutant) => ({ ...mutant, tree: withChild(tree, place, mutant.tree) })),
  )
}

function withChild(tree: Expression, place: number, child: Expression): Expression {
  let reached = -1
  return mapChildren(tree, (each) => {
    reached += 1
    return reached === place ? child : each
  })
}

function exchangesAt(tree: Expression, { alike, shares }: Named) {
  const name = nameAt(tree)
  if (name === null) return []
  const others = tree.kind === 'symbol' ? (alike.get(name) ?? []) : []
  return [
    ...(shares.has(name) ? [{ kind: 'complement-taken' as const, became: complementOf(tree) }] : []),
    ...others.map((other) => ({
      kind: 'another-quantity' as const,
      became: { kind: 'symbol' as const, name: other },
    })),
  ]
}

/** x and x[1] are values of x. */
function nameAt(tree: Expression): string | null {
  if (tree.kind === 'symbol') return tree.name
  return tree.kind === 'index' && tree.of.kind === 'symbol' ? tree.of.name : null
}

/** A slip in a value that is used is used wherever the value is. */
function inValues(tree: Expression, named: Named, depth: number): readonly Mutant[] {
  return [...symbolsOf(tree)].flatMap((name) => {
    const value = named.lets.get(name)
    if (value === undefined) return []
    return mutants(value, named, depth + 1).map((mutant) => ({
      ...mutant,
      tree: replaceSymbols(tree, (symbol) => (symbol === name ? mutant.tree : undefined)),
    }))
  })
}

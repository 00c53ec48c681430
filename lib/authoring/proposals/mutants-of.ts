/** An expression with one slip in it, for every slip at every place: in itself, and in the `let` values it is made of. */
import { childrenOf, type Expression, symbolsOf } from '@/lib/problems/expression'
import { mapChildren } from '@/lib/problems/map-children'
import { replaceSymbols } from '@/lib/problems/replace-symbols'
import { changesAt, complementOf } from './changes-at'
import { changesOfWhole } from './changes-of-whole'
import { changesThrough } from './changes-through'
import type { MutationKind } from './mutation-kind'
import type { Named } from './named'

export type Mutant = {
  readonly tree: Expression
  readonly kind: MutationKind
  readonly was: Expression
  readonly became: Expression
}

/** A slip far inside is seldom made alone, and everything is tried on every draw. */
const deepest = 6
const mostMutants = 600

/** In the order of the text, from the outside in. */
export function mutantsOf(tree: Expression, named: Named): readonly Mutant[] {
  return [...ofWhole(tree, named), ...mutants(tree, named, 0)].slice(0, mostMutants)
}

function ofWhole(tree: Expression, named: Named): readonly Mutant[] {
  return changesOfWhole(tree, named).map(({ kind, became }) => ({ kind, tree: became, was: tree, became }))
}

function mutants(tree: Expression, named: Named, depth: number): readonly Mutant[] {
  if (depth > deepest) return []
  return [...inTree(tree, named), ...inValues(tree, named, depth)]
}

function inTree(tree: Expression, named: Named): readonly Mutant[] {
  const resolve = (of: Expression) => resolved(of, named.lets)
  const changes = [...changesAt(tree), ...changesThrough(tree, resolve), ...exchangesAt(tree, named)]
  const here = changes.map(({ kind, became }) => ({
    ...{ kind, was: tree, became },
    tree: became,
  }))
  return [...here, ...inChildren(tree, named)]
}

/** A name that stands for a name stands for what that one stands for. */
function resolved(tree: Expression, lets: Named['lets'], depth = 0): Expression {
  const value = tree.kind === 'symbol' ? lets.get(tree.name) : undefined
  return value === undefined || depth > deepest ? tree : resolved(value, lets, depth + 1)
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

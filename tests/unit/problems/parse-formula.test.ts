import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileTree } from '@/lib/problems/compile-expression'
import type { Expression } from '@/lib/problems/expression'
import { expressionLatex } from '@/lib/problems/expression-latex'
import { expressionText } from '@/lib/problems/expression-text'
import { FormulaError } from '@/lib/problems/formula-error'
import { parseFormula } from '@/lib/problems/parse-formula'

const variables = ['p', 'y', 'p1', 'yhat', 'theta']
const point = [0.25, 1.5, 3, 0.5, 2]
const slots = new Map(variables.map((name, slot) => [name, slot]))
const worth = (tree: Expression): number => Number(compileTree(tree, slots)(point))

const leaves: fc.Arbitrary<Expression> = fc.oneof(
  fc.integer({ min: -20, max: 20 }).map((value) => ({ kind: 'number' as const, value: value / 4 })),
  fc.constantFrom(1e-7, -2.5e-9, 3e-20, 1e25).map((value) => ({ kind: 'number' as const, value })),
  fc.constantFrom(...variables, 'e').map((name) => ({ kind: 'symbol' as const, name })),
)
const { tree: trees } = fc.letrec<{ tree: Expression }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    leaves,
    fc.record({
      kind: fc.constant('arithmetic' as const),
      operator: fc.constantFrom('+' as const, '-' as const, '*' as const, '/' as const, '^' as const),
      left: tie('tree'),
      right: tie('tree'),
    }),
    fc.record({ kind: fc.constant('negate' as const), of: tie('tree') }),
    fc.record({
      kind: fc.constant('call' as const),
      name: fc.constantFrom('ln', 'log2', 'log10', 'exp', 'sqrt'),
      args: fc.tuple(tie('tree')),
    }),
  ),
}))

/** To the last bits, or both without a value. */
const isSame = (one: number, other: number): boolean => {
  if (!Number.isFinite(one) || !Number.isFinite(other)) return Number.isFinite(one) === Number.isFinite(other)
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other))
}
const depthOf = (tree: Expression): number => {
  if (tree.kind === 'arithmetic') return 1 + Math.max(depthOf(tree.left), depthOf(tree.right))
  if (tree.kind === 'call') return 1 + Math.max(...tree.args.map(depthOf))
  return tree.kind === 'negate' ? 1 + depthOf(tree.of) : 1
}

/** A sum of great numbers rounds differently when it is taken in another order, and a text says none: a + (b + c) reads as (a + b) + c. */
const sumsGreatNumbers = (tree: Expression): boolean => {
  if (tree.kind === 'negate') return sumsGreatNumbers(tree.of)
  if (tree.kind === 'call') return tree.args.some(sumsGreatNumbers)
  if (tree.kind !== 'arithmetic') return false
  const terms = [tree.left, tree.right]
  const isSum = tree.operator === '+' || tree.operator === '-'
  return terms.some(sumsGreatNumbers) || (isSum && terms.some((term) => Math.abs(worth(term)) > 1e6))
}

describe('a formula', () => {
  it('means what it meant before it was written out as text', () => {
    fc.assert(
      fc.property(trees, (tree) => {
        const text = expressionText(tree)
        fc.pre(text.length < 400 && depthOf(tree) < 12 && !sumsGreatNumbers(tree))
        expect(isSame(worth(parseFormula(text, variables)), worth(tree))).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
  it('means what it meant before it was written as LaTeX: what is shown can be typed', () => {
    fc.assert(
      fc.property(trees, (tree) => {
        const latex = expressionLatex(tree)
        fc.pre(latex.length < 400 && depthOf(tree) < 12 && !sumsGreatNumbers(tree))
        expect([latex, isSame(worth(parseFormula(latex, variables)), worth(tree))]).toEqual([latex, true])
      }),
      { numRuns: 500 },
    )
  })
  it('is a tree of the expression language', () => {
    expect(parseFormula('2p - ln y', variables)).toEqual({
      kind: 'arithmetic',
      operator: '-',
      left: {
        kind: 'arithmetic',
        operator: '*',
        left: { kind: 'number', value: 2 },
        right: { kind: 'symbol', name: 'p' },
      },
      right: { kind: 'call', name: 'ln', args: [{ kind: 'symbol', name: 'y' }] },
    })
  })
  it('binds powers before signs, signs before products, products before sums', () => {
    const worthOf = (typed: string) => worth(parseFormula(typed, variables))
    expect(worthOf('-p1^2')).toBe(-9)
    expect(worthOf('2 - 3 - 4')).toBe(-5)
    expect(worthOf('2 / 4 / 2')).toBe(0.25)
    expect(worthOf('2^3^2')).toBe(512)
    expect(worthOf('1 + 2 * p1^2')).toBe(19)
    expect(worthOf('2 * -p1')).toBe(-6)
    expect(worthOf('2^-theta')).toBe(0.25)
    expect(worthOf('max(p1, theta, 1) - min(p, y)')).toBe(2.75)
  })
  it('that cannot be read is an error of its own kind, and no other', () => {
    const marks = fc.string({ unit: fc.constantFrom(...'py1e^()*/+-, .{}\\lnfrac_=²σ'), maxLength: 40 })
    fc.assert(
      fc.property(marks, (typed) => {
        try {
          parseFormula(typed, variables)
        } catch (error) {
          expect(error).toBeInstanceOf(FormulaError)
        }
      }),
      { numRuns: 1_000 },
    )
  })
})

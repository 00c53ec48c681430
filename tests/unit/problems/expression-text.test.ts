import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Expression } from '@/lib/problems/expression'
import { expressionText } from '@/lib/problems/expression-text'
import { parseExpression } from '@/lib/problems/parse-expression'

describe('an expression as text', () => {
  it.each([
    'a + b - c',
    'a - (b - c)',
    'a / (b * c)',
    'a / b * c',
    '-a * b',
    '-(a + b)',
    '-a^2',
    '(-a)^2',
    'a^b^c',
    '(a^b)^c',
    '2^-x',
    'ln(p) * (1 - y)',
    'q[1] + m[1, 2]',
    '[a, b, 1]',
    'a < b <= c',
    'not (a > b) and c == d or e != f',
    'a > 0 ? b : c',
    '"cat"',
    'max(1:n)',
    'true',
  ])('%s comes back as the same tree', (source) => {
    const tree = parseExpression(source)
    expect(parseExpression(expressionText(tree))).toEqual(tree)
  })
  it.each([
    ['((a) + (b))', 'a + b'],
    ['(a * b) * c', 'a * b * c'],
    ['a + (b + c)', 'a + b + c'],
    ['a - -1', 'a - -1'],
    ['(2)^(3)', '2^3'],
    ['1e-7 * a', '0.0000001 * a'],
    ['a / 1.5e-20', 'a / (1.5 * 10^(-20))'],
    ['a^-2', 'a^(-2)'],
    ['0^x', '0^x'],
    ['(-2)^x', '(-2)^x'],
    ['a * (b * c)', 'a * b * c'],
    ['a * (b / c)', 'a * b / c'],
    ['a / (b / c)', 'a / (b / c)'],
    ['a - (b * c)', 'a - b * c'],
    ['a - (b + c)', 'a - (b + c)'],
    ['(1.5e-20)^x', '(1.5 * 10^(-20))^x'],
    ['(a < b) == c', '(a < b) == c'],
    ['(a ? b : c) + 1', '(a ? b : c) + 1'],
    ['(a and b) ? c : d', 'a and b ? c : d'],
    ['a ? (b ? c : d) : e', 'a ? (b ? c : d) : e'],
    ['(a or b) and c', '(a or b) and c'],
    ['(a + b)[1]', '(a + b)[1]'],
    ['(a < b) : c', '(a < b):c'],
  ])('%s needs no more than %s', (source, text) => {
    expect(expressionText(parseExpression(source))).toBe(text)
  })
  it('of any arithmetic reads back with the same value', () => {
    const leaf: fc.Arbitrary<Expression> = fc.oneof(
      fc.integer({ min: -9, max: 9 }).map((value) => ({ kind: 'number' as const, value })),
      fc.constantFrom('a', 'b').map((name) => ({ kind: 'symbol' as const, name })),
    )
    const { tree: trees } = fc.letrec<{ tree: Expression }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 5 },
        leaf,
        fc.record({
          kind: fc.constant('arithmetic' as const),
          operator: fc.constantFrom('+' as const, '-' as const, '*' as const, '/' as const, '^' as const),
          left: tie('tree'),
          right: tie('tree'),
        }),
        fc.record({ kind: fc.constant('negate' as const), of: tie('tree') }),
      ),
    }))
    const value = (tree: Expression): number => {
      if (tree.kind === 'number') return tree.value
      if (tree.kind === 'symbol') return tree.name === 'a' ? 1.5 : -0.25
      if (tree.kind === 'negate') return 0 - value(tree.of)
      if (tree.kind !== 'arithmetic') return Number.NaN
      const [x, y] = [value(tree.left), value(tree.right)]
      return { '+': x + y, '-': x - y, '*': x * y, '/': x / y, '^': x ** y }[tree.operator]
    }
    fc.assert(
      fc.property(trees, (tree) => {
        const [written, meant] = [value(parseExpression(expressionText(tree))), value(tree)]
        const isSame = Object.is(written, meant) || Math.abs(written - meant) <= 1e-9 * Math.abs(meant)
        expect(isSame || (written === 0 && meant === 0)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})

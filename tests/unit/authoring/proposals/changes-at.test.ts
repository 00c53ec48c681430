import { describe, expect, it } from 'vitest'
import { changesAt } from '@/lib/authoring/proposals/changes-at'
import { expressionText } from '@/lib/problems/expression-text'
import { parseExpression } from '@/lib/problems/parse-expression'

const changes = (text: string) =>
  changesAt(parseExpression(text)).map(({ kind, became }) => [kind, expressionText(became)] as const)

describe('the slips a place invites', () => {
  it.each([
    [
      'ln(x)',
      [
        ['logarithm-base', 'log2(x)'],
        ['logarithm-base', 'log10(x)'],
        ['logarithm-left-out', 'x'],
      ],
    ],
    [
      '2 ^ h',
      [
        ['exponent-base', 'exp(h)'],
        ['exponent-left-out', 'h'],
      ],
    ],
    [
      'exp(h)',
      [
        ['exponent-base', '2^h'],
        ['exponent-left-out', 'h'],
      ],
    ],
    ['x ^ 3', [['power-left-out', 'x']]],
    ['sqrt(x)', [['power-left-out', 'x']]],
    ['-(a + b)', [['sign-lost', 'a + b']]],
    [
      '-log2(p)',
      [
        ['sign-lost', 'log2(p)'],
        ['shortfall-for-surprisal', '1 - p'],
      ],
    ],
    ['1 - p', [['complement-left-out', 'p']]],
    [
      'a - b',
      [
        ['difference-reversed', 'b - a'],
        ['term-left-out', 'a'],
      ],
    ],
    [
      'a / n',
      [
        ['divisor-left-out', 'a'],
        ['quotient-inverted', 'n / a'],
      ],
    ],
    [
      'w * x',
      [
        ['factor-left-out', 'w'],
        ['factor-left-out', 'x'],
      ],
    ],
    [
      'a + b',
      [
        ['term-left-out', 'a'],
        ['term-left-out', 'b'],
      ],
    ],
    [
      'mean(-ln(r))',
      [
        ['sum-for-mean', 'sum(-ln(r))'],
        ['averaged-too-early', '-ln(mean(r))'],
      ],
    ],
    ['max(p)', [['extreme-reversed', 'min(p)']]],
    [
      'dot(p, s)',
      [
        ['factor-left-out', 'sum(p)'],
        ['factor-left-out', 'sum(s)'],
      ],
    ],
  ])('of %s', (text, expected) => {
    expect(changes(text)).toEqual(expected)
  })
  it('swaps the distributions of a metric and takes its other bases', () => {
    expect(changes('crossEntropy(p, q, 2)')).toEqual([
      ['arguments-swapped', 'crossEntropy(q, p, 2)'],
      ['logarithm-base', 'crossEntropy(p, q, 2)'],
      ['logarithm-base', 'crossEntropy(p, q, e)'],
      ['logarithm-base', 'crossEntropy(p, q, 10)'],
    ])
    expect(changes('entropy(p)').map(([, text]) => text)).toEqual(['entropy(p, 2)', 'entropy(p, e)', 'entropy(p, 10)'])
  })
  it('are none at a name, a number or a comparison', () => {
    expect([...changes('x'), ...changes('3'), ...changes('a < b')]).toEqual([])
  })
})

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
        ['shortfall-for-surprisal', '1 - 1 / x'],
      ],
    ],
    [
      '2 ^ h',
      [
        ['exponent-base', 'exp(h)'],
        ['exponent-base', '10^h'],
        ['exponent-left-out', 'h'],
        ['exponent-in-another-unit', '2^(h * ln(2))'],
      ],
    ],
    [
      'exp(h)',
      [
        ['exponent-base', '2^h'],
        ['exponent-base', '10^h'],
        ['exponent-left-out', 'h'],
        ['exponent-in-another-unit', '2^(h * ln(2))'],
        ['exponent-left-out', 'h / ln(2)'],
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
        ['ratio-for-difference', 'a / b'],
      ],
    ],
    [
      'a / n',
      [
        ['divisor-left-out', 'a'],
        ['quotient-inverted', 'n / a'],
        ['converted-the-wrong-way', 'a * n'],
        ['difference-for-ratio', 'a - n'],
      ],
    ],
    [
      'w * x',
      [
        ['factor-left-out', 'w'],
        ['factor-left-out', 'x'],
        ['converted-the-wrong-way', 'w / x'],
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
      ['logarithm-base', 'crossEntropy(p, q, e)'],
      ['logarithm-base', 'crossEntropy(p, q, 10)'],
      ['another-metric', 'klDivergence(p, q, 2)'],
      ['another-metric', 'entropy(p, 2)'],
      ['weights-left-out', 'mean(-log(q, 2))'],
    ])
    expect(changes('entropy(p)').map(([, text]) => text)).toEqual([
      'entropy(p, e)',
      'entropy(p, 10)',
      'mean(-log(p, 2))',
    ])
  })
  it('are none at a name, a number or a comparison', () => {
    expect([...changes('x'), ...changes('3'), ...changes('a < b')]).toEqual([])
  })
})

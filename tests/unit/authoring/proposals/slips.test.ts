import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mutantsOf } from '@/lib/authoring/proposals/mutants-of'
import { mutationKinds } from '@/lib/authoring/proposals/mutation-kind'
import { expressionText } from '@/lib/problems/expression-text'
import { parseExpression } from '@/lib/problems/parse-expression'

const lets = new Map([
  ['bits', parseExpression('total / 5')],
  ['total', parseExpression('-sum(log2(r))')],
  ['lossA', parseExpression('-ln(a)')],
  ['lossB', parseExpression('-ln(b)')],
  ['perChar', parseExpression('log2(ppl) / a')],
])
const named = {
  ...{ lets, alike: new Map([['p', ['q']]]), shares: new Set(['p']), unit: 'bits' as const },
  ...{ counts: [parseExpression('n')], given: ['loss'] },
}
const found = (source: string) => mutantsOf(parseExpression(source), named)
const slips = (source: string, kind: string) =>
  found(source)
    .filter((mutant) => mutant.kind === kind)
    .map(({ tree }) => expressionText(tree))

/** The right calculation, the slip, and what it gives, each worked out by hand. */
const byHand = [
  ['logarithm-base', '-log2(p)', '-ln(p)'],
  ['exponent-base', '2^h', 'exp(h)'],
  ['exponent-base', 'exp(h)', '10^h'],
  ['exponent-left-out', '2^h', 'h'],
  ['exponent-left-out', 'exp(h)', 'h / ln(2)'],
  ['exponent-in-another-unit', '2^h', '2^(h * ln(2))'],
  ['logarithm-left-out', 'ln(x)', 'x'],
  ['logarithm-left-out', 'lossB / lossA', 'b / a'],
  ['logarithm-shared-out', 'log2(a / b)', 'log2(a) / log2(b)'],
  ['logarithm-of-product', 'n * log2(x)', 'log2(n * x)'],
  ['sign-lost', '-ln(x)', 'ln(x)'],
  ['sign-turned', 'x', '-x'],
  ['complement-left-out', '1 - x', 'x'],
  ['complement-taken', 'ln(p)', 'ln(1 - p)'],
  ['sum-for-mean', 'mean(r)', 'sum(r)'],
  ['mean-for-sum', 'sum(r)', 'mean(r)'],
  ['count-multiplied', 'x', 'x * n'],
  ['count-divided', 'x', 'x / n'],
  ['divisor-left-out', 'x / n', 'x'],
  ['quotient-inverted', 'x / n', 'n / x'],
  ['converted-the-wrong-way', 'x / n', 'x * n'],
  ['converted-the-wrong-way', 'x * n', 'x / n'],
  ['fraction-mixed', 'x * t / c', 'x * c / t'],
  ['fraction-mixed', 'b * perChar', 'a * log2(ppl) / b'],
  ['difference-for-ratio', 'x / y', 'x - y'],
  ['ratio-for-difference', 'x - y', 'x / y'],
  ['difference-reversed', 'x - y', 'y - x'],
  ['arguments-swapped', 'crossEntropy(x, y)', 'crossEntropy(y, x)'],
  ['another-metric', 'crossEntropy(x, y, e)', 'klDivergence(x, y, e)'],
  ['another-metric', 'klDivergence(x, y)', 'entropy(x)'],
  ['factor-left-out', 'n * x', 'x'],
  ['term-left-out', 'x + y', 'y'],
  ['one-term-alone', '-a * ln(c) - b * ln(d)', '-ln(c)'],
  ['weights-left-out', '(a * log2(x) + b * log2(y)) / n', '(log2(x) + log2(y)) / 2'],
  ['weights-left-out', 'entropy(r, 2)', 'mean(-log(r, 2))'],
  ['averaged-too-early', 'mean(-log2(r))', '-log2(mean(r))'],
  ['averaged-too-early', 'bits', '-log2(mean(r))'],
  ['power-left-out', '(1 - x)^g', '1 - x'],
  ['extreme-reversed', 'max(x, y)', 'min(x, y)'],
  ['another-quantity', 'ln(p)', 'ln(q)'],
  ['unit-exchanged', 'x', 'x * ln(2)'],
  ['bytes-exchanged', 'x', 'x / 8'],
  ['shortfall-for-surprisal', '-ln(p)', '1 - p'],
  ['shortfall-for-surprisal', 'ln(k)', '1 - 1 / k'],
  ['stopped-early', '2^bits', 'total'],
  ['given-taken', 'exp(loss)', 'loss'],
] as const

describe('a slip', () => {
  it.each(byHand)('of the kind %s turns %s into %s', (kind, source, became) => {
    expect(slips(source, kind)).toContain(became)
  })

  it('of every kind is shown by an example', () => {
    expect([...new Set(byHand.map(([kind]) => kind))].sort()).toEqual([...mutationKinds].sort())
  })

  it('leaves an expression that can be read, and is another than the right one', () => {
    fc.assert(
      fc.property(fc.constantFrom(...byHand.map(([, source]) => source)), (source) => {
        for (const { tree } of found(source)) {
          const text = expressionText(tree)
          expect(expressionText(parseExpression(text))).toBe(text)
          expect(text).not.toBe(expressionText(parseExpression(source)))
        }
      }),
      { numRuns: 40 },
    )
  })

  it('in a weighted sum is one only where every term has a weight, and they differ', () => {
    expect(slips('a * ln(c) + ln(d)', 'one-term-alone')).toEqual([])
    expect(slips('a * x + b * x', 'one-term-alone')).toEqual([])
  })
})

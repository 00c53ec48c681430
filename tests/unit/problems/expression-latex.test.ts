import katex from 'katex'
import { describe, expect, it } from 'vitest'
import { expressionLatex } from '@/lib/problems/expression-latex'
import { parseExpression } from '@/lib/problems/parse-expression'

const latexOf = (source: string) => expressionLatex(parseExpression(source))

describe('an expression as LaTeX', () => {
  it.each([
    ['p - y', 'p - y'],
    ['p - (y - 1)', 'p - (y - 1)'],
    ['p - y + 1', 'p - y + 1'],
    ['p + (y - 1)', 'p + y - 1'],
    ['p - -y', 'p - (-y)'],
    ['a + -2', 'a + (-2)'],
    ['2 * x', '2 x'],
    ['x * 2', 'x \\cdot 2'],
    ['x * (1 - x)', 'x (1 - x)'],
    ['(a + b) * c', '(a + b) c'],
    ['-a * b', '-a b'],
    ['a * -b', 'a (-b)'],
    ['-(a + b)', '-(a + b)'],
    ['-(-a)', '-(-a)'],
    ['y / p', '\\frac{y}{p}'],
    ['-y / p', '-\\frac{y}{p}'],
    ['-y / p + (1 - y) / (1 - p)', '-\\frac{y}{p} + \\frac{1 - y}{1 - p}'],
    ['a - (y + 1) / p * b', 'a - \\frac{y + 1}{p} b'],
    ['(a / b)^2', '\\left(\\frac{a}{b}\\right)^{2}'],
    ['x^2', 'x^{2}'],
    ['(x^2)^3', '\\left(x^{2}\\right)^{3}'],
    ['(-x)^2', '(-x)^{2}'],
    ['-x^2', '-x^{2}'],
    ['(a * b)^(c + 1)', '(a b)^{c + 1}'],
    ['2^-x', '2^{-x}'],
    ['ln(p)', '\\ln(p)'],
    ['log(p)', '\\ln(p)'],
    ['ln(p)^2', '(\\ln(p))^{2}'],
    ['log2(p / q)', '\\log_{2}\\left(\\frac{p}{q}\\right)'],
    ['log10(p)', '\\log_{10}(p)'],
    ['log(p, b)', '\\log_{b}(p)'],
    ['exp(-z)', 'e^{-z}'],
    ['1 / (1 + exp(-z))', '\\frac{1}{1 + e^{-z}}'],
    ['sqrt(a + b)', '\\sqrt{a + b}'],
    ['abs(a)', '\\left\\lvert a \\right\\rvert'],
    ['max(a, b)', '\\max(a, b)'],
    ['sigmoid(z)', '\\operatorname{sigmoid}(z)'],
    ['p1 * yhat', 'p_{1} \\hat{y}'],
    ['alpha + theta2', '\\alpha + \\theta_{2}'],
    ['loss', '\\mathit{loss}'],
    ['q[1] + m[1, 2]', 'q_{1} + m_{1,2}'],
    ['pi * e', '\\pi e'],
    ['[a, b]', '\\left[a, b\\right]'],
    ['a < b <= c', 'a < b \\le c'],
    ['a > b >= c', 'a > b \\ge c'],
    ['(-2)^x', '(-2)^{x}'],
    ['(1e-30)^x', '\\left(1 \\times 10^{-30}\\right)^{x}'],
    ['2^x', '2^{x}'],
    ['(a + b)[1]', '(a + b)_{1}'],
    ['(a < b) + 1', '(a < b) + 1'],
    ['(a ? b : c)^2', '\\begin{cases} b & a \\\\ c & \\text{otherwise} \\end{cases}^{2}'],
    ['not (a * b)', '\\lnot (a b)'],
    ['max(a / b, c)', '\\max\\left(\\frac{a}{b}, c\\right)'],
    ['a == b and not (c != d)', 'a = b \\land \\lnot (c \\ne d)'],
    ['(a or b) and c', '(a \\lor b) \\land c'],
    ['0.25 * x + 1e-30', '0.25 x + 1 \\times 10^{-30}'],
    ['x * 1e-30', 'x \\cdot 1 \\times 10^{-30}'],
    ['"a_b"', '\\text{a\\_b}'],
    ['true', '\\text{true}'],
    ['1:n', '1 \\mathbin{:} n'],
  ])('%s is %s', (source, latex) => {
    expect(latexOf(source)).toBe(latex)
  })
  it('of a choice shows both cases', () => {
    expect(latexOf('y > 0 ? a : b')).toBe('\\begin{cases} a & y > 0 \\\\ b & \\text{otherwise} \\end{cases}')
  })
  it('is LaTeX that KaTeX sets', () => {
    for (const source of [
      '-(y * ln(p) + (1 - y) * ln(1 - p)) / 4',
      'y > 0 ? abs(a) : [b, 2]',
      'log(x, 1:3)^(1/2)',
      'not (a or b)',
    ]) {
      expect(() => katex.renderToString(latexOf(source), { throwOnError: true })).not.toThrow()
    }
  })
})

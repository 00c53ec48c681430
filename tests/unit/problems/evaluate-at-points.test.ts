import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agreesAtPoints } from '@/lib/problems/agrees-at-points'
import { evaluateAtPoints } from '@/lib/problems/evaluate-at-points'

const variables = ['p', 'y', 'p1', 'yhat']
const points = [
  [0.25, 1, 3, 0.5],
  [0.75, 0.5, 2, 0.125],
]
const read = (typed: string) => evaluateAtPoints(typed, { variables, points })
const latexOf = (typed: string) => {
  const formula = read(typed)
  return formula.kind === 'unreadable' ? formula.expected : formula.latex
}
const areSame = (one: string, other: string) => {
  const [a, b] = [read(one), read(other)]
  return (
    a.kind === 'values' && b.kind === 'values' && agreesAtPoints({ values: a.values, key: b.values, relative: 1e-9 })
  )
}

describe('a typed formula', () => {
  it('has a value at each point, and its LaTeX', () => {
    expect(read('p - y')).toEqual({ kind: 'values', values: [-0.75, 0.25], latex: 'p - y' })
    expect(read('p / p1')).toEqual({ kind: 'values', values: [0.25 / 3, 0.375], latex: '\\frac{p}{p_{1}}' })
  })
  it.each([
    ['2p', '2*p'],
    ['2 p y', '2*p*y'],
    ['py', 'p*y'],
    ['2(p + y)', '2*(p + y)'],
    ['y(1 - p)', 'y*(1 - p)'],
    ['(1-p)(1-y)', '(1-p)*(1-y)'],
    ['ln p', 'ln(p)'],
    ['-y ln p - (1-y) ln(1-p)', '-(y*ln(p)) - (1-y)*ln(1-p)'],
    ['y·ln p', 'y*ln(p)'],
    ['y × p ÷ 2', 'y*p/2'],
    ['p − y', 'p - y'],
    ['p²', 'p^2'],
    ['p⁻¹', '1/p'],
    ['p^-1', '1/p'],
    ['p**2', 'p^2'],
    ['py^2', 'p*y^2'],
    ['p^2 y', 'y*p*p'],
    ['p^2(1-p)', '(1-p)*p^2'],
    ['-p^2', '0 - p*p'],
    ['2^p^2', '2^(p^2)'],
    ['p_1 + 1', '1 + p1'],
    ['p_{1}', 'p1'],
    ['p₁', 'p1'],
    ['P - Y', 'p - y'],
    ['ŷ - y', 'yhat - y'],
    ['y_hat', 'yhat'],
    ['\\hat{y} + \\hat y', '2*yhat'],
    ['\\frac{y}{\\hat{y}}', 'y/yhat'],
    ['-\\frac{1}{p}\\ln\\left(y\\right)', '-(1/p)*ln(y)'],
    ['$p \\cdot y$', 'p*y'],
    ['log_2(p)', 'ln(p)/ln(2)'],
    ['log_{2}(p)', 'log2(p)'],
    ['log₂ p', 'log2(p)'],
    ['log(p, 2)', 'log2(p)'],
    ['Ln(p)', 'ln(p)'],
    ['loge(p)', 'ln(p)'],
    ['log10 p', 'ln(p)/ln(10)'],
    ['e^-p', 'exp(-p)'],
    ['e^{-p}', 'exp(-p)'],
    ['exp p', 'e^p'],
    ['1/(1+e^(-p))', 'sigmoid(p)'],
    ['σ(p)', 'sigmoid(p)'],
    ['√p', 'p^0.5'],
    ['sqrt(p y)', 'sqrt(p)*sqrt(y)'],
    ['abs(p - y)', 'max(p, y) - min(p, y)'],
    ['[1 - p] y', '(1-p)*y'],
    ['.5p', 'p/2'],
    ['2. p', '2*p'],
    ['π p', 'pi*p'],
    ['+p', 'p'],
    ['--p', 'p'],
    ['ln p * y', 'y*ln(p)'],
    ['ln ln p1', 'ln(ln(p1))'],
    ['ln(p)^2', 'ln(p)*ln(p)'],
    ['ln p^2', '2*ln(p)'],
    ['2e - 3', '2*e - 3'],
    ['2*10^-3', '0.002'],
  ])('%s is read as %s', (typed, same) => {
    expect(read(typed)).toMatchObject({ kind: 'values' })
    expect(areSame(typed, same)).toBe(true)
  })
  it.each([
    ['', 'nothing is written'],
    ['   ', 'nothing is written'],
    ['y/2p', 'not clear how far the fraction goes'],
    ['1/p(1-y)', 'not clear how far the fraction goes'],
    ['1/py', 'not clear how far the fraction goes'],
    ['e^2p', 'not clear how far the exponent goes'],
    ['2^py', 'not clear how far the exponent goes'],
    ['ln p/y', 'not clear what ln is taken of'],
    ['ln 2p', 'not clear what ln is taken of'],
    ['ln p (1-p)', 'not clear what ln is taken of'],
    ['log(p)', 'The base of "log" is not clear'],
    ['log p', 'The base of "log" is not clear'],
    ['ln(p, 2)', 'ln takes 1 values, not 2'],
    ['max(p)', 'max takes 2 to 10 values, not 1'],
    ['q - p', '"q" is not known here. The variables are p, y, p1, yhat'],
    ['constructor', '"constructor" is not known here'],
    ['toString(p)', 'is not known here'],
    ['perplexity(p)', 'is not known here'],
    ['p2', '"p2" is not known here'],
    ['L = p - y', 'without an equals sign'],
    ['p = y', 'without an equals sign'],
    ['|p|', 'abs'],
    ['50%', 'Write a percentage as a decimal'],
    ['2e-3 p', 'It is not clear whether "e" stands for a power of ten'],
    ['1E5', 'It is not clear whether "e" stands for a power of ten'],
    ['0,5 p', 'Decimals are written with a point'],
    ['p 2', 'A sign is expected before 2'],
    ['p +', 'The formula breaks off'],
    ['p * / y', 'Something is missing before "/"'],
    ['(p + y', 'A closing parenthesis is missing'],
    ['p + y)', 'A closing parenthesis has no opening one'],
    ['(p + y}', 'A closing parenthesis has no opening one'],
    ['\\frac{p}', 'Two groups'],
    ['()', 'no opening one'],
    ['p; y', '";" is not part of one'],
    ['"p"', 'is not part of one'],
    ['p!', '"!" is not part of one'],
    ['p.toString', 'is not part of one'],
    [`${'('.repeat(60)}p${')'.repeat(60)}`, 'nested too deeply'],
    ['-'.repeat(60), 'nested too deeply'],
    ['p+'.repeat(400), 'at most 500 characters'],
  ])('%s is not read, and the writer is told why', (typed, why) => {
    const formula = read(typed)
    expect(formula.kind === 'unreadable' ? formula.expected : formula).toContain(why)
  })
  it('that is not defined at a point has no values', () => {
    expect(read('ln(p - y)')).toEqual({ kind: 'undefined', latex: '\\ln(p - y)' })
    expect(read('1 / (y - 1)')).toMatchObject({ kind: 'undefined' })
    expect(read('sqrt(p - 1)')).toMatchObject({ kind: 'undefined' })
  })
  it('is shown as it was understood', () => {
    expect(latexOf('-(y ln p + (1-y) ln(1-p))')).toBe('-(y \\ln(p) + (1 - y) \\ln(1 - p))')
    expect(latexOf('2yhat/p_1')).toBe('\\frac{2 \\hat{y}}{p_{1}}')
  })
  it('never throws, whatever is typed', () => {
    const pieces = fc.constantFrom(
      'p',
      'y',
      'ln',
      'log',
      'e',
      '^',
      '(',
      ')',
      '{',
      '}',
      '\\frac',
      '-',
      '+',
      '/',
      '*',
      ',',
      '2',
      '.5',
      ' ',
      '_',
      '²',
      'σ',
      '=',
      '√',
      '\\hat',
      '\u0302',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ maxLength: 40 }),
          fc.array(pieces, { maxLength: 30 }).map((each) => each.join('')),
        ),
        (typed) => {
          const formula = read(typed)
          expect(['values', 'undefined', 'unreadable']).toContain(formula.kind)
          if (formula.kind === 'values') expect(formula.values.every(Number.isFinite)).toBe(true)
        },
      ),
      { numRuns: 2_000 },
    )
  })
})

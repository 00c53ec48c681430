import { describe, expect, it } from 'vitest'
import { formulaText } from '@/lib/problems/formula-text'
import { parseFormula } from '@/lib/problems/parse-formula'
import { symbolLatex } from '@/lib/problems/symbol-latex'

describe('what people type for a formula', () => {
  it.each([
    ['a − b – c — d', 'a - b - c - d'],
    ['a·b × c ⋅ d', 'a*b * c * d'],
    ['a ÷ b ∕ c', 'a / b / c'],
    ['a**2', 'a^2'],
    ['x²', 'x^(2)'],
    ['x⁻¹²', 'x^(-12)'],
    ['x₁₂', 'x12'],
    ['p_1 + p_{12}', 'p1 + p12'],
    ['y_hat', 'yhat'],
    ['ŷ', 'yhat'],
    ['\\hat{y}', 'yhat'],
    ['\\hat y', 'yhat'],
    ['σ(z)', 'sigma (z)'],
    ['$a \\cdot b$', 'a * b'],
    ['\\left(a\\right)', '(a )'],
    ['\\times', '*'],
    ['[a]', '(a)'],
    ['√x', 'sqrt x'],
    ['  a  ', 'a'],
  ])('%s becomes %s', (typed, text) => {
    expect(formulaText(typed)).toBe(text)
  })
  it('is left alone where it is plain', () => {
    for (const plain of ['a + b * ln(c) - 2^x / 3', '1.5', 'lefty', 'f(a, b)']) expect(formulaText(plain)).toBe(plain)
  })
})

describe('a Greek letter', () => {
  it.each([
    ...['α alpha', 'β beta', 'γ gamma', 'δ delta', 'ε epsilon', 'ϵ epsilon', 'ζ zeta', 'η eta', 'θ theta', 'ϑ theta'],
    ...['ι iota', 'κ kappa', 'λ lambda', 'μ mu', 'ν nu', 'ξ xi', 'π pi', 'ρ rho', 'σ sigma', 'τ tau', 'υ upsilon'],
    ...['φ phi', 'ϕ phi', 'χ chi', 'ψ psi', 'ω omega'],
  ])('is its name, however it stands: %s', (pair) => {
    const [letter = '', name = ''] = pair.split(' ')
    expect(formulaText(letter)).toBe(name)
    expect(formulaText(`2${letter}x`)).toBe(`2 ${name} x`)
    expect(formulaText(`${letter}₁`)).toMatch(new RegExp(`^${name} ?1$`))
  })
  it('that a name is shown as can be typed again', () => {
    for (const letter of 'αβγδεζηθικλμνξπρστυφχψω') {
      const name = formulaText(letter)
      expect(symbolLatex(name)).toBe(`\\${name}`)
      expect(parseFormula(letter, [name])).toEqual({ kind: 'symbol', name })
      expect(parseFormula(symbolLatex(name), [name])).toEqual({ kind: 'symbol', name })
    }
  })
})

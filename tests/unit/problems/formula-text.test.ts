import { describe, expect, it } from 'vitest'
import { formulaText } from '@/lib/problems/formula-text'

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

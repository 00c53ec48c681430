// The small parser against arithmetic done without it.
import fc from 'fast-check'
import katex from 'katex'
import { describe, expect, it } from 'vitest'
import { evaluateTyped } from '@/lib/grading/evaluate-typed'

type Sample = { readonly text: string; readonly value: number }

const leaf: fc.Arbitrary<Sample> = fc
  .integer({ min: 1, max: 999 })
  .chain((n) => fc.constantFrom<Sample>({ text: String(n), value: n }, { text: `${n / 8}`, value: n / 8 }))
const spaced = fc.constantFrom('', ' ')

/** Every operand in parentheses: what it means does not rest on precedence. */
const { tree } = fc.letrec<{ tree: Sample }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, depthIdentifier: 'tree' },
    leaf,
    fc.tuple(tie('tree'), tie('tree'), fc.constantFrom('+', '-', '*', '/'), spaced).map(([a, b, sign, gap]) => ({
      text: `(${a.text})${gap}${sign}${gap}(${b.text})`,
      value: applied(sign, a.value, b.value),
    })),
    tie('tree').map(({ text, value }) => ({ text: `-(${text})`, value: -value })),
    tie('tree').map(({ text, value }) => ({ text: `exp(ln(${text}))`, value: value > 0 ? value : Number.NaN })),
  ),
}))

function applied(sign: string, a: number, b: number): number {
  if (sign === '+') return a + b
  if (sign === '-') return a - b
  return sign === '*' ? a * b : a / b
}

const valueOrNull = (text: string) => {
  try {
    return evaluateTyped(text).value
  } catch {
    return null
  }
}

describe('typed arithmetic', () => {
  it('has the value of the same arithmetic done step by step, and none where there is none', () => {
    fc.assert(
      fc.property(tree, ({ text, value }) => {
        const read = valueOrNull(text)
        if (read === null) expect(Number.isFinite(value) && text.length < 150 && !text.includes('ln')).toBe(false)
        else expect(Math.abs(read - value)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(value)))
      }),
      { numRuns: 2_000 },
    )
  })
  it('is set by KaTeX whenever it is read', () => {
    fc.assert(
      fc.property(tree, ({ text }) => {
        if (valueOrNull(text) !== null) katex.renderToString(evaluateTyped(text).latex, { throwOnError: true })
      }),
    )
  })
  it('adds and subtracts from the left, as do times and divided by', () => {
    expect(evaluateTyped('10-4-3').value).toBe(3)
    expect(evaluateTyped('48/4/3*2').value).toBe(8)
    expect(evaluateTyped('2+3*4').value).toBe(14)
  })
  it('raises to a power from the right and before the sign', () => {
    expect(evaluateTyped('2^3^2').value).toBe(512)
    expect(evaluateTyped('-3^2').value).toBe(-9)
    expect(evaluateTyped('2^-1^2').value).toBe(0.5)
    expect(evaluateTyped('4^1/2').value).toBe(2)
  })
  it('gives a function without parentheses the number or power that follows', () => {
    expect(evaluateTyped('ln e^3').value).toBeCloseTo(3, 12)
    expect(evaluateTyped('log2 8/3').value).toBeCloseTo(1, 12)
    expect(evaluateTyped('2 log2 8').value).toBeCloseTo(6, 12)
  })
  it('writes what it read', () => {
    expect(evaluateTyped('1/2*3').latex).toBe('\\frac{1}{2} \\times 3')
    expect(evaluateTyped('-(1/4)*log2(1/4)').latex).toBe(
      '-\\left(\\frac{1}{4}\\right) \\times \\log_2\\left(\\frac{1}{4}\\right)',
    )
    expect(evaluateTyped('2^(1+2)').latex).toBe('2^{1 + 2}')
    expect(evaluateTyped('(1+2)^2').latex).toBe('\\left(1 + 2\\right)^{2}')
    expect(evaluateTyped('2e3^2').latex).toBe('\\left(2 \\times 10^{3}\\right)^{2}')
    expect(evaluateTyped('exp(2)^3').latex).toBe('\\left(e^{2}\\right)^{3}')
    expect(evaluateTyped('2*-3').latex).toBe('2 \\times \\left(-3\\right)')
    expect(evaluateTyped('sqrt(2)/exp(1)').latex).toBe('\\frac{\\sqrt{2}}{e^{1}}')
  })
  it('keeps the written digits of a plain decimal only', () => {
    expect(evaluateTyped('-0.50').written).toEqual({ decimals: 2, significantDigits: { least: 2, most: 2 } })
    expect(evaluateTyped('(0.50)').written).toEqual({ decimals: 2, significantDigits: { least: 2, most: 2 } })
    for (const text of ['0.5+0', '2*0.5', '0.5^1', 'e', 'sqrt(4)']) expect(evaluateTyped(text).written, text).toBeNull()
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FormulaError } from '@/lib/problems/formula-error'
import { formulaTokens } from '@/lib/problems/formula-tokens'

const cut = (typed: string) => formulaTokens(typed).map(({ text }) => text)

describe('a typed formula', () => {
  it('is cut into numbers, names and signs', () => {
    expect(formulaTokens('2.5p1 - .5')).toEqual([
      { kind: 'number', text: '2.5', isGlued: false },
      { kind: 'name', text: 'p1', isGlued: true },
      { kind: 'sign', text: '-', isGlued: false },
      { kind: 'number', text: '.5', isGlued: false },
    ])
  })
  it.each([
    ['ln(p)', ['ln', '(', 'p', ')']],
    ['\\ln p', ['ln', 'p']],
    ['\\frac{1}{p}', ['frac', '{', '1', '}', '{', 'p', '}']],
    ['x^2', ['x', '^', '2']],
    ['x²y', ['x', '^', '(', '2', ')', 'y']],
    ['2x1y2', ['2', 'x1', 'y2']],
    ['3. + 1', ['3.', '+', '1']],
    ['max(a, b)', ['max', '(', 'a', ',', 'b', ')']],
    [' p ', ['p']],
  ])('%s is %j', (typed, tokens) => {
    expect(cut(typed)).toEqual(tokens)
  })
  it.each([
    ['p = 1', 'The formula alone is expected, without an equals sign.'],
    ['|p|', 'Write the size of a number as abs(…).'],
    ['5%', 'Write a percentage as a decimal.'],
    ['p & q', '"&" is not part of one'],
    ['p # q', '"#" is not part of one'],
    ['猫', '"猫" is not part of one'],
    ['', 'nothing is written'],
    ['\\left', 'nothing is written'],
    ['1'.repeat(501), 'A formula of at most 500 characters is expected'],
  ])('%s is refused', (typed, why) => {
    expect(() => formulaTokens(typed)).toThrow(FormulaError)
    expect(() => formulaTokens(typed)).toThrow(why)
  })
  it('of plain signs loses none of them', () => {
    const pieces = fc.constantFrom('p', 'q1', '2', '0.5', '+', '-', '*', '/', '(', ')', 'ln')
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 1, maxLength: 30 }), (parts) => {
        const typed = parts.join(' ').replaceAll('* *', '*').trim()
        fc.pre(!typed.includes('* *'))
        expect(cut(typed).join(' ')).toBe(typed)
      }),
    )
  })
})

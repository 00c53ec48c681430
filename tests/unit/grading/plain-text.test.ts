// Characters of many keyboards become the few the parser knows.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainText } from '@/lib/grading/plain-text'

describe('plain text', () => {
  it.each([
    ['−3', '-3'],
    ['–3', '-3'],
    ['3 × 4', '3 * 4'],
    ['3·4', '3*4'],
    ['6 ÷ 3', '6 / 3'],
    ['2³', '2^(3)'],
    ['10⁻¹²', '10^(-12)'],
    ['log₂ 8', 'log_2 8'],
    ['log₁₀ 8', 'log_10 8'],
    ['½', '(1/2)'],
    ['2¾', '(2+3/4)'],
    ['2 ¾', '(2+3/4)'],
    ['１．５', '1.5'],
    ['2**3', '2^3'],
    ['1\u00a0234', '1 234'],
    ['1\u2009234', '1 234'],
    ['\u200b7\ufeff', '7'],
    ['0.5.', '0.5'],
    ['≃ 3', '≈ 3'],
    ['50 percent', '50%'],
    ['12.5 per cent.', '12.5%'],
  ])('of "%s" is "%s"', (typed, plain) => {
    expect(plainText(typed)).toBe(plain)
  })
  it('never joins a fraction sign to a decimal', () => {
    expect(plainText('2.5½')).toBe('2.51⁄2'.normalize('NFKC').replace('⁄', '/'))
  })
  it('is settled: plain text of plain text is the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        const once = plainText(typed)
        if (!/[.*]$|\*\*/.test(once)) expect(plainText(once)).toBe(once)
      }),
    )
  })
})

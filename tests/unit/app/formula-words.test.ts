import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formulaWords } from '@/app/components/markdown/formula-words'

describe('a formula in the name of a box or a column', () => {
  for (const [tex, words] of [
    ['z_1', 'z sub 1'],
    ['\\hat{y}_k', 'y hat sub k'],
    ['\\hat y', 'y hat'],
    ['\\{x_i\\}', '{x sub i}'],
    ['P(\\text{word} \\mid \\text{context})', 'P(word given context)'],
    ['\\partial \\mathcal{L} / \\partial z_2', 'partial L / partial z sub 2'],
    ['\\frac{1}{n}', '1 over n'],
    ['\\frac{\\hat{y}_j}{n^2}', 'y hat sub j over n to the power 2'],
    ['2^{H(P, Q)}', '2 to the power H(P, Q)'],
    ['-\\log_2 q', '- log sub 2 q'],
    ['\\hat{y}_j(\\delta_{jk} - \\hat{y}_k)', 'y hat sub j( delta sub jk - y hat sub k)'],
  ] as const) {
    it(`says ${tex} as “${words}”`, () => expect(formulaWords(tex)).toBe(words))
  }
  it('leaves no backslash, whatever it is given', () => {
    fc.assert(fc.property(fc.string({ maxLength: 200 }), (tex) => !formulaWords(tex).includes('\\')))
  })
})

import { describe, expect, it } from 'vitest'
import { askedDigits } from '@/lib/proving/asked-digits'

const asked = (kind: 'significant' | 'decimals', digits: number, isLeast = false) => ({ kind, digits, isLeast })

describe('the digits a text asks for', () => {
  it.each([
    ['Give three significant digits.', asked('significant', 3)],
    ['Give 4 significant figures', asked('significant', 4)],
    ['Give at least three significant\n digits.', asked('significant', 3, true)],
    ['correct to two decimal places or better?', asked('decimals', 2, true)],
    ['to two decimal places', asked('decimals', 2)],
    ['to 3 decimals', asked('decimals', 3)],
    ['to one decimal', asked('decimals', 1)],
    ['with 3 or more significant digits', asked('significant', 3, true)],
    ['to two or more decimal places', asked('decimals', 2, true)],
    ['three significant digits or more', asked('significant', 3, true)],
    ['three significant. Or more of them', asked('significant', 3)],
    ['TWO DECIMAL PLACES', asked('decimals', 2)],
  ])('in "%s"', (text, expected) => {
    expect(askedDigits(text)).toEqual([expected])
  })
  it('are found each once, in the order of the text', () => {
    const text =
      'The first to two decimal places, the second to three significant digits, the third to two decimal places.'
    expect(askedDigits(text)).toEqual([asked('decimals', 2), asked('significant', 3)])
  })
  it('are the same in words and in figures', () => {
    const words = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
    for (const [digits, word] of words.entries()) {
      expect(askedDigits(`to ${word} decimal places`)).toEqual([asked('decimals', digits)])
      expect(askedDigits(`to ${digits} decimal places`)).toEqual([asked('decimals', digits)])
    }
  })
  it('are told twice where as many are asked for in another way', () => {
    expect(askedDigits('two decimals, then two significant digits')).toEqual([
      asked('decimals', 2),
      asked('significant', 2),
    ])
    expect(askedDigits('two decimals, then three decimals')).toEqual([asked('decimals', 2), asked('decimals', 3)])
  })
  it.each([
    'What is the loss?',
    'three digits of pi',
    'a significant difference',
    'a decimal point',
    'twenty-three decimals',
  ])('are none in "%s"', (text) => {
    expect(askedDigits(text).filter(({ digits }) => digits !== 3)).toEqual([])
  })
})

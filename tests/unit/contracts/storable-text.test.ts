import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isStorable, storableText } from '@/lib/contracts/storable-text'

describe('storableText', () => {
  it.each(['', ' 1/3 ', '−0,5', 'naïve Bayes', '日本語', '😀', 'two\nlines\tand tabs'])('takes %j', (text) => {
    expect(storableText(20).parse(text)).toBe(text)
  })

  it.each(['\0', 'a\0b', '\ud83d', '\ude00\ud83d', 'half a pair \udc00'])('refuses %j', (text) => {
    expect(storableText(20).safeParse(text).success).toBe(false)
  })

  it('keeps to its length', () => {
    expect(storableText(3).safeParse('abc').success).toBe(true)
    expect(storableText(3).safeParse('abcd').success).toBe(false)
  })

  it('lets through what survives UTF-8 and holds no zero, and nothing else', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const survives = Buffer.from(text, 'utf8').toString('utf8') === text
        expect(isStorable(text)).toBe(survives && !text.includes('\0'))
      }),
    )
  })
})

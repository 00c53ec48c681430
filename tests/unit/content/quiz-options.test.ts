import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { splitOptions } from '@/lib/content/quiz-options'

const texts = (text: string, first = 'A') => splitOptions(text, first)?.map((option) => `${option.id}=${option.text}`)

describe('options run together', () => {
  test.each([
    ['A) one', ['A=one']],
    ['A)', ['A=']],
    ['A) one B) two C) three D) four', ['A=one', 'B=two', 'C=three', 'D=four']],
    ['A)  spaced   B)  out  ', ['A=spaced', 'B=out']],
    ['A) B) two', ['A=', 'B=two']],
    ['A) one B)', ['A=one', 'B=']],
  ])('are parted at their letters: %s', (text, parted) => {
    expect(texts(text)).toEqual(parted)
  })

  test('go on from the letter that is due', () => {
    expect(texts('C) three D) four', 'C')).toEqual(['C=three', 'D=four'])
  })

  test.each([
    ['A) see (part B) there B) two', ['A=see (part B) there', 'B=two']],
    ['A) $P(A B) x$ B) two', ['A=$P(A B) x$', 'B=two']],
    ['A) `f B) g` B) two', ['A=`f B) g`', 'B=two']],
    ['A) a (nested (B) B) c) B) two', ['A=a (nested (B) B) c)', 'B=two']],
    ['A) a smiley :) B) two', ['A=a smiley :)', 'B=two']],
    ['A) a word likeB) this B) two', ['A=a word likeB) this', 'B=two']],
    ['A) before B)after B) two', ['A=before B)after', 'B=two']],
  ])('are not parted within brackets, formulas, code or words: %s', (text, parted) => {
    expect(texts(text)).toEqual(parted)
  })

  test('come in the order of the alphabet: a letter before its turn is text', () => {
    expect(texts('A) one C) three B) two')).toEqual(['A=one C) three', 'B=two'])
    expect(texts('A) one A) again B) two')).toEqual(['A=one A) again', 'B=two'])
  })
})

describe('a line without options', () => {
  test.each(['', 'A', 'one', 'B) two', 'one A) two', '(A) one', 'a) one', ' A) one'])('is none: %j', (text) => {
    expect(splitOptions(text, 'A')).toBeNull()
  })

  test('is one whose bracket stands within a word', () => {
    expect(splitOptions('A)symptotic growth', 'A')).toBeNull()
  })
})

test('every list of options comes back from one line', () => {
  const word = fc.constantFrom('nats', '$x = 1$', '(a remark)', '`code`', 'half', 'p.')
  const option = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '))
  fc.assert(
    fc.property(fc.array(option, { minLength: 1, maxLength: 8 }), (options) => {
      const expected = options.map((text, index) => ({ id: 'ABCDEFGH'.charAt(index), text }))
      expect(splitOptions(expected.map(({ id, text }) => `${id}) ${text}`).join(' '), 'A')).toEqual(expected)
    }),
  )
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { listText, parseList, readNumber } from '@/app/components/studio/form/list-text'
import {
  countOrListTyped,
  expressionTyped,
  listTyped,
  namesTyped,
  numberTyped,
  optionalTextTyped,
  textTyped,
} from '@/app/components/studio/form/typed-values'
import type { Json } from '@/lib/authoring/json'

describe('a list as one line', () => {
  test.each<{ readonly text: string; readonly list: readonly Json[] }>([
    { text: 'the, cat, sat', list: ['the', 'cat', 'sat'] },
    { text: '1, -2.5, 1e-3', list: [1, -2.5, 0.001] },
    {
      text: '[0.5, 0.5], [0.2, 0.8]',
      list: [
        [0.5, 0.5],
        [0.2, 0.8],
      ],
    },
    { text: 'a cat, "5", "b, c"', list: ['a cat', '5', 'b, c'] },
    { text: 'one\ntwo,three\n', list: ['one', 'two', 'three'] },
    { text: '', list: [] },
    { text: ' , ,', list: [] },
    { text: '"half a quote', list: ['half a quote'] },
    { text: '[1, 2', list: [[1, 2]] },
    { text: 'a ]', list: ['a', ']'] },
    { text: '"C:\\x"', list: ['C:\\x'] },
  ])('$text', ({ text, list }) => {
    expect(parseList(text)).toEqual(list)
  })

  test('what is written is read as the same list', () => {
    const words = fc.oneof(fc.string({ maxLength: 12 }), fc.constantFrom('5', ' a', 'b, c', '"', '[', 'x"y', '-', '\n'))
    const numbers = fc
      .double({ noNaN: true, noDefaultInfinity: true })
      .map((value) => (Object.is(value, -0) ? 0 : value))
    const entry = fc.oneof(words, numbers, fc.array(numbers, { maxLength: 4 }))
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 5 }), (list) => {
        expect(parseList(listText(list) ?? 'none')).toEqual(list)
      }),
      { numRuns: 100 },
    )
  })

  test('anything may be typed: reading it never fails', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'a1,[]"\\ \n.-') }), (text) => {
        expect(Array.isArray(parseList(text))).toBe(true)
      }),
      { numRuns: 100 },
    )
  })

  test('what is no list of numbers and texts has no line', () => {
    expect(listText('a')).toBeNull()
    expect(listText([true])).toBeNull()
    expect(listText([{ a: 1 }])).toBeNull()
  })
})

describe('a number', () => {
  test.each([
    ['3', 3],
    ['1.', 1],
    ['.5', 0.5],
    ['0,25', 0.25],
    ['-1e-3', -0.001],
    ['-', '-'],
    ['two', 'two'],
    ['', undefined],
    ['1e999', '1e999'],
  ])('typed as %j is set down as %j', (text, value) => {
    expect(numberTyped.toValue(text)).toEqual(value)
  })

  test('another shape is left to the text view', () => {
    expect(numberTyped.textOf({ a: 1 })).toBeNull()
    expect(numberTyped.textOf(true)).toBeNull()
    expect(numberTyped.textOf(null)).toBe('')
  })
})

test('only a number written as a program writes it stands as a number in an expression', () => {
  expect(expressionTyped.toValue('3')).toBe(3)
  expect(expressionTyped.toValue('0.50')).toBe('0.50')
  expect(expressionTyped.toValue('2 ^ h')).toBe('2 ^ h')
})

test('a text that must be there stays, empty too; one that may be left out goes', () => {
  expect(textTyped.toValue('')).toBe('')
  expect(optionalTextTyped.toValue('')).toBeUndefined()
  expect(optionalTextTyped.toValue(' a')).toBe(' a')
})

test('names are words with commas, or after an equals sign an expression that gives them', () => {
  expect(namesTyped.toValue('rain, sun')).toEqual(['rain', 'sun'])
  expect(namesTyped.toValue('1, 2')).toEqual(['1', '2'])
  expect(namesTyped.toValue('= names')).toBe('names')
  expect(namesTyped.textOf('names')).toBe('= names')
  expect(namesTyped.textOf(['rain', 'sun'])).toBe('rain, sun')
  expect(namesTyped.textOf({})).toBeNull()
})

test('what is put in order is a number or a list', () => {
  expect(countOrListTyped.toValue('5')).toBe(5)
  expect(countOrListTyped.toValue('a, b')).toEqual(['a', 'b'])
  expect(countOrListTyped.textOf(5)).toBe('5')
  expect(countOrListTyped.textOf(['a', 'b'])).toBe('a, b')
  expect(listTyped.textOf(5)).toBeNull()
})

test.each(['', 'a', '1 2', '0x10', 'Infinity', '--1'])('%j is no number', (text) => {
  expect(readNumber(text)).toBeNull()
})

// A chip puts its piece where the caret is, in place of what was selected.
import { describe, expect, it } from 'vitest'
import { inserted } from '@/app/components/answer/inserted-text'

describe('a piece put into a formula', () => {
  it.each([
    ['', { start: 0, end: 0 }, 'p', 'p', 1],
    ['p  y', { start: 2, end: 2 }, '-', 'p - y', 3],
    ['old + y', { start: 0, end: 3 }, 'p', 'p + y', 1],
    ['2^', { start: 2, end: 2 }, 'exp()', '2^exp()', 6],
    ['', { start: 0, end: 0 }, '()', '()', 1],
  ])('into %j at %o: %s', (text, selection, piece, expected, caret) => {
    expect(inserted(text, { ...selection, piece })).toEqual({ text: expected, caret })
  })
})

import { describe, expect, it } from 'vitest'
import { valueText } from '@/lib/services/value-text'

describe('a value in a line', () => {
  it('is a number of six digits, with a real minus', () => {
    expect(valueText(1 / 3)).toBe('0.333333')
    expect(valueText(-2)).toBe('−2')
    expect(valueText(1e-9)).toBe('1e-9')
    expect(valueText(0)).toBe('0')
  })

  it('is a text in quotes, and true or false', () => {
    expect(valueText('hen')).toBe('“hen”')
    expect([true, false].map(valueText)).toEqual(['true', 'false'])
  })

  it('is a list in brackets, and a table a list of its rows', () => {
    expect(valueText([0.5, 0.25])).toBe('[0.5, 0.25]')
    expect(valueText(['a', 'b'])).toBe('[“a”, “b”]')
    expect(
      valueText([
        [1, 2],
        [3, 4],
      ]),
    ).toBe('[[1, 2], [3, 4]]')
  })
})

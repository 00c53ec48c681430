import { describe, expect, it } from 'vitest'
import { valueText } from '@/lib/grading/value-text'

describe('a value on one line', () => {
  it.each([
    [1 / 3, '0.333333'],
    [-2, '−2'],
    [12, '12'],
    [true, 'true'],
    ['the', 'the'],
    [[1 / 3, -2], '[0.333333, −2]'],
    [['a', 'b'], '[a, b]'],
    [
      [
        [1, 2],
        [3, 4],
      ],
      '[[1, 2], [3, 4]]',
    ],
    [Number.POSITIVE_INFINITY, 'Infinity'],
  ] as const)('of %j is %s', (value, text) => {
    expect(valueText(value)).toBe(text)
  })
})

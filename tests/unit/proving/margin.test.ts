import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isAccepted } from '@/lib/problems/separation'
import { margin } from '@/lib/proving/margin'
import { numbersOf } from '@/lib/proving/numbers-of'
import { variantOf } from './sample-questions'

const partOf = (answer: Readonly<Record<string, unknown>>) => {
  const [part] = variantOf({ answers: { it: { label: 'It', ...answer } }, mistakes: [] }).parts
  if (part === undefined) throw new Error('No part.')
  return part
}
const fromKey = (answer: Readonly<Record<string, unknown>>, value: number | readonly number[]) => {
  const part = partOf(answer)
  return margin(part, { value, around: part.kind === 'expression' ? part.keyValues : part.key, isKey: true })
}

describe('the margin between two answers', () => {
  it.each([
    ['an absolute tolerance', { number: 10, tolerance: { absolute: 0.5 } }, 11, 2],
    ['a relative one', { number: 100, tolerance: { relative: 0.01 } }, 103, 3],
    ['decimal places', { number: 1.5, tolerance: { decimalPlaces: 1 } }, 1.602, 2],
    ['an interval', { number: 5, tolerance: { low: 4, high: 6 } }, 8, 3],
    ['probabilities', { probabilities: '[0.5, 0.5]', outcomes: ['a', 'b'], absolute: 0.01 }, [0.52, 0.48], 2],
    [
      'the farthest entry of a vector',
      { vector: '[1, 2]', entries: ['a', 'b'], tolerance: { absolute: 0.1 } },
      [1.1, 2.4],
      4,
    ],
  ])('is in units of %s', (_what, answer, value, expected) => {
    expect(fromKey(answer, value)).toBeCloseTo(expected, 4)
  })
  it('is none between options, and between vectors of different lengths', () => {
    const options = { A: { text: 'a', feedback: 'A.' }, B: { text: 'b', feedback: 'B.' } }
    expect(margin(partOf({ choice: { key: 'A', options } }), { value: 'B', around: 'A', isKey: true })).toBeNull()
    expect(fromKey({ vector: '[1, 2]', entries: ['a', 'b'] }, [1, 2, 3])).toBeNull()
  })
  it('is above 1 exactly where the value is not accepted', () => {
    const part = partOf({ number: 8, tolerance: { relative: 0.05 } })
    fc.assert(
      fc.property(fc.double({ min: 6, max: 10, noNaN: true }), (value) => {
        const size = margin(part, { value, around: 8, isKey: true }) ?? 0
        if (Math.abs(size - 1) > 1e-6) expect(size > 1).toBe(!isAccepted(part, value))
      }),
    )
  })
})

describe('the numbers in a value', () => {
  it.each([
    [3, [3]],
    [
      [1, 2],
      [1, 2],
    ],
    [
      [
        [1, 2],
        [3, 4],
      ],
      [1, 2, 3, 4],
    ],
    ['text', []],
    [['a', 'b'], []],
    [true, []],
  ])('of %j are %j', (value, numbers) => {
    expect(numbersOf(value)).toEqual(numbers)
  })
})

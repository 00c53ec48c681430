// Of two known mistakes that a response is near to, the nearer one is meant.
import { describe, expect, it } from 'vitest'
import { nearestMistake } from '@/lib/grading/nearest-mistake'
import type { AnswerValue } from '@/lib/problems/answer-value'
import type { Part } from '@/lib/problems/part'
import { confusion, construction, gradient, model, order, perplexity, prediction } from './sample-variant'

const among = (part: Part, values: readonly AnswerValue[]) => (value: AnswerValue) =>
  nearestMistake({
    part,
    mistakes: values.map((known, place) => ({
      id: `m${place}`,
      part: part.name,
      value: known,
      name: '',
      feedback: '',
    })),
    value,
  })?.id

describe('the known mistake', () => {
  it('of a number is the nearest within the tolerance', () => {
    const find = among(perplexity, [20, 20.3, 40])
    expect(find(20.2)).toBe('m1')
    expect(find(20.1)).toBe('m0')
    expect(find(39.7)).toBe('m2')
    expect(find(30)).toBeUndefined()
  })
  it('of a vector is near in every place', () => {
    const find = among(prediction, [
      [0.5, 0.3, 0.2],
      [0.503, 0.3, 0.197],
    ])
    expect(find([0.5, 0.301, 0.199])).toBe('m0')
    expect(find([0.503, 0.298, 0.199])).toBe('m1')
    expect(find([0.5, 0.32, 0.18])).toBeUndefined()
    expect(among(gradient, [[1, 2, 3]])([1.005, 2.01, 3])).toBe('m0')
    expect(among(gradient, [[1, 2, 3]])([1.005, 2.05, 3])).toBeUndefined()
  })
  it('of a table is near in every entry', () => {
    const find = among({ ...confusion, tolerance: { kind: 'closeTo', relative: 0, absolute: 0.5 } }, [
      [
        [1, 2],
        [3, 4],
      ],
      [
        [1, 2],
        [3, 4.6],
      ],
    ])
    expect(
      find([
        [1.2, 2],
        [3, 4.4],
      ]),
    ).toBe('m1')
    expect(
      find([
        [1.2, 2],
        [3, 4.1],
      ]),
    ).toBe('m0')
    expect(
      find([
        [1.2, 2],
        [3, 7],
      ]),
    ).toBeUndefined()
  })
  it('of an order is that order, of a choice that option', () => {
    const orders = [order.key.toReversed(), ['even', 'certain', 'skewed', 'uniform']]
    expect(among(order, orders)(['even', 'certain', 'skewed', 'uniform'])).toBe('m1')
    expect(among(order, orders)(['certain', 'even', 'skewed', 'uniform'])).toBeUndefined()
    expect(among(model, ['B'])('B')).toBe('m0')
    expect(among(model, ['B'])('A')).toBeUndefined()
  })
  it('of a construction is near within a hair, or within a share of its largest number', () => {
    expect(among(construction, [[0.25, 0.25, 0.25, 0.25]])([0.254, 0.246, 0.25, 0.25])).toBe('m0')
    expect(among(construction, [[0.25, 0.25, 0.25, 0.25]])([0.26, 0.24, 0.25, 0.25])).toBeUndefined()
    const numbers = { ...construction, of: 'numbers' } as const
    expect(among(numbers, [[1000, 0, 0, 0]])([1004, 0, 0, 0])).toBe('m0')
    expect(among(numbers, [[1, 0, 0, 0]])([1.01, 0, 0, 0])).toBeUndefined()
  })
  it('of values of another kind is none', () => {
    expect(among(perplexity, [[1, 2], 'A'])(1)).toBeUndefined()
    expect(among(gradient, [1, [[1, 2, 3]]])([1, 2, 3])).toBeUndefined()
    expect(among(gradient, [[1, 2]])([1, 2, 3])).toBeUndefined()
  })
})

import { describe, expect, it } from 'vitest'
import { RejectedDraw } from '@/lib/problems/compile-context'
import { mistakeAnswer } from '@/lib/problems/mistake-answer'
import type { Value } from '@/lib/problems/value'
import { drawAnswer } from './compiled-answer'

const option = { text: 't', feedback: 'f' }
const number = drawAnswer({ number: 1 })
const probabilities = drawAnswer({ probabilities: 'p', outcomes: 'words' })
const vector = drawAnswer({ vector: 'p', entries: 'words' })
const matrix = drawAnswer({ matrix: 'm', rows: 'words', columns: 'words' })
const ordering = drawAnswer({ ordering: { items: { u: 'U', v: 'V' }, key: ['u', 'v'] } })
const construction = drawAnswer({
  construction: { outcomes: 'words', conditions: [{ id: 'c', that: 'true', feedback: 'f' }], example: 'p' },
})
const choice = drawAnswer({ choice: { key: 'A', options: { A: option, B: { ...option, text: 'other' } } } })
const formula = drawAnswer({ expression: 'z', variables: { z: { min: 0, max: 1 } } })
const square = [
  [1, 2],
  [3, 4],
]

describe('what a mal-rule gave', () => {
  it.each([
    [number, 3],
    [probabilities, [0.5, 0.6]],
    [vector, [5, 6]],
    [matrix, square],
    [ordering, ['v', 'u']],
    [construction, [2, 2]],
  ])('is an answer to a part of its kind: $1', (part, value) => {
    expect(mistakeAnswer(part, value, 'mistakes.0')).toEqual(value)
  })
  it.each<readonly [typeof number, Value, string]>([
    [number, [1], 'mistakes.0 is not a finite number'],
    [number, Number.POSITIVE_INFINITY, 'mistakes.0 is not a finite number'],
    [number, 'cat', 'mistakes.0 is not a finite number'],
    [probabilities, [1], 'mistakes.0 is not a vector of 2'],
    [vector, 1, 'mistakes.0 is not a vector of 2'],
    [vector, [1, Number.NaN], 'mistakes.0 is not a finite number'],
    [matrix, [1, 2], 'mistakes.0 is not a matrix of 2 rows'],
    [matrix, [[1], [2]], 'mistakes.0 is not a vector of 2'],
    [ordering, ['u', 'u'], 'mistakes.0 is not an order of u, v'],
    [ordering, [1, 2], 'mistakes.0 is not an order of u, v'],
    [construction, [1, 2, 3], 'mistakes.0 is not a vector of 2'],
    [choice, 'B', 'mistakes.0 is about a part of kind choice'],
    [formula, 1, 'mistakes.0 is about a part of kind expression'],
  ])('is refused where it is none: %#', (part, value, why) => {
    expect(() => mistakeAnswer(part, value, 'mistakes.0')).toThrow(RejectedDraw)
    expect(() => mistakeAnswer(part, value, 'mistakes.0')).toThrow(why)
  })
})

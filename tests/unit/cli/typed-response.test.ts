// What scripts send as JSON is read as a student's typing would be.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { typedResponseSchema } from '@/cli/typed-response'
import { grade } from '@/lib/grading/grade-response'
import { belief, claims, confusion, gradient, order, perplexity, ppl } from '@/tests/unit/grading/sample-variant'

const typed = (response: unknown) => typedResponseSchema.parse({ part: response })['part']

describe('a response in JSON', () => {
  it.each([
    ['0.5 nats', '0.5 nats'],
    [0.5, '0.5'],
    [1e-7, '1e-7'],
    [[0.2, 0.3], '0.2; 0.3'],
    [['b', 'a'], 'b; a'],
    [[], 'none'],
    [
      [
        [1, 2],
        ['3', 4],
      ],
      '1; 2\n3; 4',
    ],
    [{ A: 0.7, B: '30%' }, 'A: 0.7; B: 30%'],
  ])('%j is "%s" as typed', (response, text) => {
    expect(typed(response)).toBe(text)
  })
  it.each([[true], [null], [[[[1]]]], [{ A: [1] }], [[true]]])('%j is refused', (response) => {
    expect(typedResponseSchema.safeParse({ part: response }).success).toBe(false)
  })
  it('of every kind of answer is graded as what it is', () => {
    const parts = [perplexity, gradient, confusion, claims, order, belief]
    const response = typedResponseSchema.parse({
      ppl,
      g: gradient.key,
      m: confusion.key,
      claims: claims.key,
      order: order.key,
      belief: { A: 1 },
    })
    const result = grade({ variant: { parts, mistakes: [] }, response })
    expect(result).toMatchObject({ kind: 'graded', scoreFraction: 1 })
  })
  it('keeps every number to the last bit', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (x) => {
        expect(Number(typed(x))).toBe(x === 0 ? 0 : x)
      }),
    )
  })
})

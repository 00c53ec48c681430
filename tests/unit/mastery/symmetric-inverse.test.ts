import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { symmetricInverse } from '@/lib/mastery/symmetric-inverse'

describe('symmetricInverse', () => {
  it('gives what can be worked out by hand', () => {
    expect(
      symmetricInverse([
        [2, 0],
        [0, 4],
      ]),
    ).toEqual([
      [0.5, 0],
      [0, 0.25],
    ])
    const [[a = 0, b = 0] = [], [, d = 0] = []] = symmetricInverse([
      [2, 1],
      [1, 2],
    ])
    expect([a, b, d]).toEqual([expect.closeTo(2 / 3, 12), expect.closeTo(-1 / 3, 12), expect.closeTo(2 / 3, 12)])
    expect(symmetricInverse([])).toEqual([])
  })
  it('refuses a matrix that is not positive definite', () => {
    expect(() => symmetricInverse([[0]])).toThrow(RangeError)
    expect(() =>
      symmetricInverse([
        [1, 2],
        [2, 1],
      ]),
    ).toThrow(RangeError)
    expect(() => symmetricInverse([[Number.NaN]])).toThrow(RangeError)
  })
  it('times the matrix is the identity', () => {
    const entry = fc.double({ min: -2, max: 2, noNaN: true })
    fc.assert(
      fc.property(fc.array(fc.tuple(entry, entry, entry), { minLength: 3, maxLength: 3 }), (rows) => {
        const matrix = rows.map((row, i) =>
          rows.map((other, j) => row.reduce((sum, x, k) => sum + x * (other[k] ?? 0), i === j ? 1 : 0)),
        )
        const inverse = symmetricInverse(matrix)
        for (const [i, row] of matrix.entries()) {
          for (const j of row.keys()) {
            const product = row.reduce((sum, x, k) => sum + x * (inverse[k]?.[j] ?? 0), 0)
            expect(product).toBeCloseTo(i === j ? 1 : 0, 8)
          }
        }
      }),
    )
  })
})

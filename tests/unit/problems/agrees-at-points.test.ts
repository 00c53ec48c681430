import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agreesAtPoints } from '@/lib/problems/agrees-at-points'

describe('two formulas', () => {
  const relative = 1e-6
  it('agree when they do at every point, by the share of the key', () => {
    expect(agreesAtPoints({ values: [1, 200], key: [1, 200.0001], relative })).toBe(true)
    expect(agreesAtPoints({ values: [1, 200], key: [1, 200.001], relative })).toBe(false)
    expect(agreesAtPoints({ values: [1.1, 200], key: [1, 200], relative: 0.1 + 1e-12 })).toBe(true)
  })
  it('agree where the key passes through 0 but for rounding', () => {
    expect(agreesAtPoints({ values: [1e-17, 1], key: [0, 1], relative })).toBe(true)
    expect(agreesAtPoints({ values: [1e-8, 1], key: [0, 1], relative })).toBe(false)
  })
  it('never agree where one has no finite value, or another number of them', () => {
    expect(agreesAtPoints({ values: [Number.NaN], key: [1], relative })).toBe(false)
    expect(agreesAtPoints({ values: [Number.POSITIVE_INFINITY], key: [1], relative })).toBe(false)
    expect(agreesAtPoints({ values: [1], key: [1, 1], relative })).toBe(false)
    expect(agreesAtPoints({ values: [1, 1], key: [1], relative })).toBe(false)
  })
  it('each agree with themselves', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1 }), (values) => {
        expect(agreesAtPoints({ values, key: values, relative })).toBe(true)
      }),
    )
  })
})

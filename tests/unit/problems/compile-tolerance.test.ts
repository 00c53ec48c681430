import { describe, expect, it } from 'vitest'
import { RejectedDraw } from '@/lib/problems/compile-context'
import { compileTolerance, fixedTolerance } from '@/lib/problems/compile-tolerance'
import { entryToleranceSchema, toleranceSchema } from '@/lib/problems/tolerance-schema'

const context = { path: 'answers.x.tolerance', symbols: new Map([['k', 0]]) }
const compiled = (source: object) => compileTolerance(toleranceSchema.parse(source), context)

describe('a tolerance', () => {
  it('that is the same on every draw is one value for all', () => {
    const tolerance = compiled({ relative: 0.05 })
    expect(tolerance([1])).toBe(tolerance([2]))
    expect(tolerance([1])).toEqual({ kind: 'closeTo', relative: 0.05, absolute: 1e-8 })
  })
  it('of a share and a size adds the two, and of a size alone is that size', () => {
    expect(fixedTolerance({ relative: 0.1, absolute: 2 })).toEqual({ kind: 'closeTo', relative: 0.1, absolute: 2 })
    expect(fixedTolerance({ absolute: 2 })).toEqual({ kind: 'closeTo', relative: 0, absolute: 2 })
    expect(fixedTolerance({})).toEqual({ kind: 'closeTo', relative: 0.01, absolute: 1e-8 })
  })
  it('with ends takes them from the draw', () => {
    const tolerance = compiled({ low: 'k - 1', high: 'k * 2' })
    expect(tolerance([3])).toEqual({ kind: 'interval', low: 2, high: 6 })
    expect(() => tolerance([-4])).toThrow(RejectedDraw)
    expect(() => tolerance([-4])).toThrow('answers.x.tolerance has low above high')
    expect(() => compiled({ low: 't', high: 1 })).toThrow('answers.x.tolerance.low: There is no t here')
  })
  it('around entries has no ends of its own', () => {
    const takes = (source: object) => entryToleranceSchema.safeParse(source).success
    expect([{ relative: 0.1 }, { significantFigures: 3 }, { decimalPlaces: 2 }].map(takes)).toEqual([true, true, true])
    expect(takes({ low: 1, high: 2 })).toBe(false)
  })
})

describe('a tolerance by digits', () => {
  it('is lenient where the file says nothing', () => {
    expect(fixedTolerance({ significantFigures: 3 })).toEqual({ kind: 'significantFigures', digits: 3, strict: false })
    expect(fixedTolerance({ decimalPlaces: 0 })).toEqual({ kind: 'decimalPlaces', digits: 0, strict: false })
    expect(fixedTolerance({ significantFigures: 1, strict: true })).toMatchObject({ strict: true })
    expect(fixedTolerance({ decimalPlaces: 2, strict: true })).toMatchObject({ kind: 'decimalPlaces', strict: true })
  })
})

describe('the ends of a tolerance', () => {
  it('may be one number, must be numbers, and say which is none', () => {
    expect(compiled({ low: 'k', high: 'k' })([2])).toEqual({ kind: 'interval', low: 2, high: 2 })
    expect(() => compiled({ low: '1 / k', high: 3 })([0])).toThrow('low is not a finite number')
    expect(() => compiled({ low: 0, high: '1 / k' })([0])).toThrow('high is not a finite number')
  })
})

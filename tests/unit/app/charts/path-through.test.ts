// Outlines of lines and bands.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pathAround, pathThrough } from '@/app/components/charts/path-through'

describe('a line', () => {
  it('goes through its points in their order', () => {
    const points = [
      { x: 0, y: 10 },
      { x: 5.55, y: 2.04 },
      { x: 9, y: 4 },
    ]
    expect(pathThrough(points)).toBe('M0 10L5.6 2L9 4')
  })
  it('through nothing is nothing, through one point a beginning', () => {
    expect(pathThrough([])).toBe('')
    expect(pathThrough([{ x: 1, y: 2 }])).toBe('M1 2')
  })
})

describe('a band', () => {
  it('walks along its upper ends and back along its lower ones', () => {
    const stretches = [
      { x: 0, low: 8, high: 2 },
      { x: 10, low: 7, high: 3 },
    ]
    expect(pathAround(stretches)).toBe('M0 2L10 3L10 7L0 8Z')
  })
  it('of no intervals is nothing', () => {
    expect(pathAround([])).toBe('')
  })
  it('is closed and has both ends of every interval', () => {
    const stretch = fc.record({ x: fc.integer(), low: fc.integer(), high: fc.integer() })
    fc.assert(
      fc.property(fc.array(stretch, { minLength: 1, maxLength: 30 }), (stretches) => {
        const outline = pathAround(stretches)
        expect(outline.match(/[ML]/g)).toHaveLength(2 * stretches.length)
        expect(outline.endsWith('Z')).toBe(true)
      }),
      { numRuns: 50 },
    )
  })
})

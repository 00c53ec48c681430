// Keys between the cells of a mastery map.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nextPlace } from '@/app/components/analytics/map/next-place'

const size = { rows: 30, columns: 5 }
const middle = { row: 12, column: 2 }

describe('a key on a cell', () => {
  it.each([
    ['ArrowUp', { row: 11, column: 2 }],
    ['ArrowDown', { row: 13, column: 2 }],
    ['ArrowLeft', { row: 12, column: 1 }],
    ['ArrowRight', { row: 12, column: 3 }],
    ['PageUp', { row: 2, column: 2 }],
    ['PageDown', { row: 22, column: 2 }],
    ['Home', { row: 12, column: 0 }],
    ['End', { row: 12, column: 4 }],
  ])('%s leads one step, ten rows, or to an end of the row', (key, place) => {
    expect(nextPlace(key, { at: middle, size })).toEqual(place)
  })
  it.each(['Enter', 'Tab', 'a', ' ', 'Escape'])('%j is left to the browser', (key) => {
    expect(nextPlace(key, { at: middle, size })).toBeNull()
  })
  it('stays at an edge instead of leaving the map', () => {
    expect(nextPlace('ArrowUp', { at: { row: 0, column: 0 }, size })).toEqual({ row: 0, column: 0 })
    expect(nextPlace('PageDown', { at: { row: 25, column: 4 }, size })).toEqual({ row: 29, column: 4 })
  })
  it('never leaves a map of any size', () => {
    const keys = fc.constantFrom('ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown', 'Home', 'End')
    const some = fc
      .record({ rows: fc.integer({ min: 1, max: 300 }), columns: fc.integer({ min: 1, max: 40 }) })
      .chain((sizes) =>
        fc.record({
          size: fc.constant(sizes),
          row: fc.integer({ min: 0, max: sizes.rows - 1 }),
          column: fc.integer({ min: 0, max: sizes.columns - 1 }),
        }),
      )
    fc.assert(
      fc.property(keys, some, (key, { size: bounds, row, column }) => {
        const place = nextPlace(key, { at: { row, column }, size: bounds })
        expect(place?.row).toBeGreaterThanOrEqual(0)
        expect(place?.row).toBeLessThan(bounds.rows)
        expect(place?.column).toBeGreaterThanOrEqual(0)
        expect(place?.column).toBeLessThan(bounds.columns)
      }),
      { numRuns: 100 },
    )
  })
})

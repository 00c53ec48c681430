// A dragged row takes the place over whose neighbours' middles it has passed, and the others leave no gap and no overlap.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dropPlace, wayMade } from '@/app/components/answer/drag-layout'

const gap = 8
function laidOut(heights: readonly number[]) {
  return heights.map((height, place) => ({
    top: heights.slice(0, place).reduce((sum, above) => sum + above + gap, 0),
    height,
  }))
}
const rows = laidOut([50, 50, 100, 50])
const lists = fc.array(fc.integer({ min: 20, max: 200 }), { minLength: 2, maxLength: 7 }).map(laidOut)

describe('a dragged row', () => {
  it('stays while it has passed no middle', () => {
    expect(dropPlace(rows, { from: 1, by: 0 })).toBe(1)
    expect(dropPlace(rows, { from: 0, by: 30 })).toBe(0)
  })
  it('passes a neighbour at its middle, down and up', () => {
    expect(dropPlace(rows, { from: 0, by: 34 })).toBe(1)
    expect(dropPlace(rows, { from: 3, by: -59 })).toBe(2)
    expect(dropPlace(rows, { from: 1, by: -34 })).toBe(0)
  })
  it('ends at the ends however far it is pulled', () => {
    fc.assert(
      fc.property(lists, fc.nat(), (list, pick) => {
        const from = pick % list.length
        expect(dropPlace(list, { from, by: 1e6 })).toBe(list.length - 1)
        expect(dropPlace(list, { from, by: -1e6 })).toBe(0)
      }),
    )
  })
  it('never goes back as it is pulled further', () => {
    fc.assert(
      fc.property(lists, fc.nat(), fc.integer({ min: -900, max: 900 }), fc.nat(300), (list, pick, by, more) => {
        const from = pick % list.length
        expect(dropPlace(list, { from, by: by + more })).toBeGreaterThanOrEqual(dropPlace(list, { from, by }))
      }),
    )
  })
  it('that is not there goes nowhere', () => {
    expect(dropPlace(rows, { from: 9, by: 100 })).toBe(9)
    expect(wayMade(rows, { from: 9, to: 0, place: 1 })).toBe(0)
  })
})

describe('the others', () => {
  it('make way by what the row takes up, between where it was and where it hovers', () => {
    const moves = [0, 1, 2, 3].map((place) => wayMade(rows, { from: 2, to: 0, place }))
    expect(moves).toEqual([108, 108, 0, 0])
    expect(wayMade(rows, { from: 0, to: 3, place: 2 })).toBe(-58)
  })
  it('then stand as they will when it is put down', () => {
    fc.assert(
      fc.property(lists, fc.nat(), fc.nat(), (list, pick, drop) => {
        const [from, to] = [pick % list.length, drop % list.length]
        const order = list.map((_, place) => place).filter((place) => place !== from)
        order.splice(to, 0, from)
        const settled = laidOut(order.map((place) => list[place]?.height ?? 0))
        for (const [at, place] of order.entries()) {
          if (place === from) continue
          expect((list[place]?.top ?? 0) + wayMade(list, { from, to, place })).toBe(settled[at]?.top)
        }
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { areOverlapping, boxOf, placeLabels } from '@/app/components/charts/place-labels'

const inside = { left: 0, right: 400, top: 0, bottom: 300 }
const point = fc.record({
  x: fc.integer({ min: 0, max: 400 }),
  y: fc.integer({ min: 0, max: 300 }),
  label: fc.constantFrom('Q1', 'Perplexity of a sequence', 'KL'),
})

describe('names beside points', () => {
  it('stand to the right where there is room', () => {
    expect(placeLabels([{ key: 'a', x: 100, y: 100, label: 'Entropy' }], inside)).toEqual([
      { key: 'a', x: 109, y: 104, anchor: 'start' },
    ])
  })
  it('turn to the left at the right edge', () => {
    expect(placeLabels([{ key: 'a', x: 395, y: 100, label: 'Entropy' }], inside)[0]?.anchor).toBe('end')
  })
  it('are left out where there is no room at all', () => {
    const crowd = Array.from({ length: 40 }, (_, place) => ({ key: `${place}`, x: 200, y: 150, label: 'Perplexity' }))
    const placed = placeLabels(crowd, inside)
    expect(placed.length).toBeGreaterThan(0)
    expect(placed.length).toBeLessThan(9)
    const narrow = { left: 0, right: 20, top: 0, bottom: 20 }
    expect(placeLabels([{ key: 'a', x: 10, y: 10, label: 'A long name' }], narrow)).toEqual([])
  })
  it('keep off a line that is in the way', () => {
    const line = { left: 0, right: 400, top: 98, bottom: 106 }
    const [placed] = placeLabels([{ key: 'a', x: 100, y: 100, label: 'Entropy' }], inside, [line])
    expect(placed && areOverlapping(boxOf(placed, 'Entropy'), line)).toBe(false)
  })
  it('are none for no point', () => {
    expect(placeLabels([], inside)).toEqual([])
  })
  it('never cover each other or a point, and stay inside', () => {
    fc.assert(
      fc.property(fc.array(point, { maxLength: 25 }), (given) => {
        const points = given.map((each, place) => ({ ...each, key: `${place}` }))
        const boxes = placeLabels(points, inside).map((placed) => {
          return boxOf(placed, points.find(({ key }) => key === placed.key)?.label ?? '')
        })
        for (const [place, box] of boxes.entries()) {
          expect(boxes.slice(place + 1).some((other) => areOverlapping(box, other))).toBe(false)
          expect(
            points.some(({ x, y }) => areOverlapping(box, { left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 })),
          ).toBe(false)
          expect(box.left).toBeGreaterThanOrEqual(0)
          expect(box.right).toBeLessThanOrEqual(400)
        }
      }),
      { numRuns: 60 },
    )
  })
})

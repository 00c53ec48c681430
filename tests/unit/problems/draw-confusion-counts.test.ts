import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { apportion } from '@/lib/problems/apportion'
import { dirichletWeights } from '@/lib/problems/dirichlet-weights'
import { type ConfusionShape, drawConfusionCounts } from '@/lib/problems/draw-confusion-counts'
import { randomStream } from '@/lib/problems/random'
import { uniformInteger } from '@/lib/problems/uniform'

const draw = (shape: ConfusionShape, seed = 1) =>
  drawConfusionCounts(randomStream({ questionId: 'q', version: 1, seed, name: 'c' }), shape)
const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0)
const diagonal = (matrix: readonly (readonly number[])[]) => matrix.map((row, place) => row[place] ?? 0)

describe('confusion counts', () => {
  const shapes = fc
    .record({
      classes: fc.integer({ min: 2, max: 6 }),
      least: fc.integer({ min: 0, max: 3 }),
      extra: fc.integer({ min: 0, max: 200 }),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
    })
    .map(({ classes, least, extra, share }) => {
      const leastRight = classes * Math.max(1, least)
      const total = leastRight + classes * (classes - 1) * least + extra
      const low = leastRight + Math.floor(share * extra)
      return { classes, total, right: { low, high: leastRight + extra }, least }
    })
  it('are whole, sum to the total, and have as many right as asked', () => {
    fc.assert(
      fc.property(shapes, fc.integer(), (shape, seed) => {
        const matrix = draw(shape, seed)
        expect(matrix).toHaveLength(shape.classes)
        expect(matrix.every((row) => row.length === shape.classes && row.every(Number.isInteger))).toBe(true)
        expect(sum(matrix.flat())).toBe(shape.total)
        const right = sum(diagonal(matrix))
        expect(right >= shape.right.low && right <= shape.right.high).toBe(true)
        expect(Math.min(...matrix.flat())).toBeGreaterThanOrEqual(shape.least)
        expect(Math.min(...diagonal(matrix))).toBeGreaterThanOrEqual(1)
      }),
    )
  })
  it('reach every number of right ones in the range', () => {
    const shape = { classes: 2, total: 10, right: { low: 6, high: 8 }, least: 0 }
    const found = new Set(Array.from({ length: 200 }, (_draw, seed) => sum(diagonal(draw(shape, seed)))))
    expect([...found].sort()).toEqual([6, 7, 8])
  })
  it('may be right throughout', () => {
    expect(draw({ classes: 2, total: 2, right: { low: 2, high: 2 }, least: 0 })).toEqual([
      [1, 0],
      [0, 1],
    ])
  })
  it.each([
    [{ classes: 3, total: 2, right: { low: 0, high: 2 }, least: 0 }],
    [{ classes: 2, total: 10, right: { low: 9, high: 10 }, least: 1 }],
    [{ classes: 2, total: 10, right: { low: 0, high: 1 }, least: 0 }],
  ])('that cannot be are refused: %j', (shape) => {
    expect(() => draw(shape)).toThrow(RangeError)
    expect(() => draw(shape)).toThrow(`no ${shape.total} counts of ${shape.classes} classes`)
  })
})

describe('the weights of confusion counts', () => {
  it('are Dirichlet vectors of concentration 2: first the number right, then the diagonal, then the rest row by row', () => {
    for (let seed = 0; seed < 20; seed += 1) {
      const stream = randomStream({ questionId: 'q', version: 1, seed, name: 'c' })
      const right = uniformInteger(stream, { low: 30, high: 60 })
      const [a, b] = apportion({
        weights: dirichletWeights(stream, { count: 2, concentration: 2 }),
        total: right - 2,
        cap: right - 2,
      }).map((count) => count + 1)
      const [c, d] = apportion({
        weights: dirichletWeights(stream, { count: 2, concentration: 2 }),
        total: 100 - right,
        cap: 100 - right,
      })
      expect(draw({ classes: 2, total: 100, right: { low: 30, high: 60 }, least: 0 }, seed)).toEqual([
        [a, c],
        [d, b],
      ])
    }
  })
})

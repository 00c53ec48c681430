import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CountedGrade, dropLowest } from '@/lib/assessment/drop-lowest'

const grade = (id: string, points: number, maxPoints: number): CountedGrade => ({ id, points, maxPoints })
const share = (grades: readonly CountedGrade[]) =>
  grades.reduce((sum, { points }) => sum + points, 0) / grades.reduce((sum, { maxPoints }) => sum + maxPoints, 0)

describe('dropLowest', () => {
  it('drops the lowest where full marks are alike', () => {
    const grades = [grade('a', 8, 10), grade('b', 2, 10), grade('c', 5, 10), grade('d', 9, 10)]
    expect([...dropLowest(grades, 1)]).toEqual(['b'])
    expect([...dropLowest(grades, 2)]).toEqual(['b', 'c'])
    expect([...dropLowest(grades, 0)]).toEqual([])
  })

  it('drops what leaves most, not what has the lowest percentage: 0 of 1 costs less than 20 of 100', () => {
    const grades = [grade('tiny', 0, 1), grade('large', 20, 100), grade('good', 90, 100)]
    expect([...dropLowest(grades, 1)]).toEqual(['large'])
  })

  it('always keeps one, and drops nothing of nothing', () => {
    expect([...dropLowest([grade('a', 1, 10), grade('b', 2, 10)], 9)]).toEqual(['a'])
    expect(dropLowest([grade('only', 0, 10)], 1).size).toBe(0)
    expect(dropLowest([], 3).size).toBe(0)
  })

  it('decides among equals by their order', () => {
    const equal = [grade('a', 5, 10), grade('b', 5, 10), grade('c', 5, 10)]
    expect([...dropLowest(equal, 1)]).toEqual(['a'])
  })

  it('refuses full marks of 0', () => {
    expect(() => dropLowest([grade('a', 0, 0)], 1)).toThrow(RangeError)
  })

  const grades = fc
    .array(fc.record({ points: fc.integer({ min: 0, max: 120 }), maxPoints: fc.integer({ min: 1, max: 100 }) }), {
      minLength: 1,
      maxLength: 7,
    })
    .map((drawn) => drawn.map(({ points, maxPoints }, place) => grade(`g${place}`, points, maxPoints)))

  it('leaves the largest share there is: no other choice of as many leaves more', () => {
    fc.assert(
      fc.property(grades, fc.integer({ min: 0, max: 4 }), (given, count) => {
        const dropped = dropLowest(given, count)
        const drops = Math.min(count, given.length - 1)
        expect(dropped.size).toBe(drops)
        const kept = share(given.filter(({ id }) => !dropped.has(id)))
        for (let chosen = 0; chosen < 2 ** given.length; chosen += 1) {
          const others = given.filter((_, place) => ((chosen >> place) & 1) === 0)
          if (others.length === given.length - drops) expect(share(others)).toBeLessThanOrEqual(kept + 1e-12)
        }
      }),
    )
  })
})

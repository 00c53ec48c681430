import { describe, expect, it } from 'vitest'
import { itemStatistics } from '@/lib/psychometrics/item-statistics'
import { completeMarks } from '@/lib/psychometrics/mark-table'
import { objectiveStatistics } from '@/lib/psychometrics/objective-statistics'
import { variantStatistics } from '@/lib/psychometrics/variant-statistics'

describe('the statistics of a variant', () => {
  const marks = [1, 0, 1, 0, 1, 0.5]
  const totals = [4, 1, 3, 2, 1, 2]
  const variants = ['b', 'a', 'b', 'a', 'b', 'a']
  const found = variantStatistics({ marks, totals, maxMark: 1, variants })
  it('are those of the attempts that had it', () => {
    expect([...found.keys()]).toEqual(['b', 'a'])
    expect(found.get('b')).toEqual(itemStatistics({ marks: [1, 1, 1], totals: [4, 3, 1], maxMark: 1 }))
    expect(found.get('a')).toEqual(itemStatistics({ marks: [0, 0, 0.5], totals: [1, 2, 2], maxMark: 1 }))
    expect(found.get('a')?.facility).toBeCloseTo(1 / 6, 15)
  })
  it('have facilities whose mean, weighted by attempts, is that of the item', () => {
    const weighted = [...found.values()].reduce((sum, { n, facility }) => sum + n * (facility ?? 0), 0)
    expect(weighted / marks.length).toBeCloseTo(itemStatistics({ marks, totals, maxMark: 1 }).facility ?? 0, 15)
  })
  it('are one row where all had one, and none without attempts', () => {
    const alike = variantStatistics({ marks, totals, maxMark: 1, variants: marks.map(() => 7) })
    expect([...alike]).toEqual([[7, itemStatistics({ marks, totals, maxMark: 1 })]])
    expect(variantStatistics({ marks: [], totals: [], maxMark: 1, variants: [] }).size).toBe(0)
  })
  it('need a variant for each attempt', () => {
    expect(() => variantStatistics({ marks, totals, maxMark: 1, variants: ['a'] })).toThrow('expected 6 variants')
  })
})

describe('the statistics of an objective', () => {
  const marks = completeMarks({
    maxMarks: [1, 2, 1],
    attempts: [
      [1, 2, 0],
      [1, 1, 1],
      [0, 0, 1],
      [0, 1, 0],
    ],
  })
  it('are those of its items added up', () => {
    const found = objectiveStatistics(marks, [['a'], ['a', 'b'], []])
    expect([...found.keys()]).toEqual(['a', 'b'])
    expect(found.get('a')).toMatchObject({ n: 4, items: 2, facility: 6 / 12 })
    expect(found.get('a')).toMatchObject(itemStatistics({ marks: [3, 2, 0, 1], totals: marks.totals, maxMark: 3 }))
    expect(found.get('b')).toMatchObject({ items: 1, facility: 0.5, internalConsistency: null })
  })
  it('have the internal consistency of its items: 2·(1 − (1/3 + 2/3)/(5/3)) = 80 %', () => {
    const found = objectiveStatistics(marks, [['a'], ['a'], []])
    expect(found.get('a')?.internalConsistency).toBeCloseTo(80, 12)
  })
  it('of the whole quiz have no rest to be held against', () => {
    const found = objectiveStatistics(marks, [['all'], ['all'], ['all']])
    expect(found.get('all')).toMatchObject({ discriminationIndex: null, items: 3 })
    expect(found.get('all')?.discrimination).toBeCloseTo(100, 10)
  })
  it('need a list for each item, which may be empty', () => {
    expect(objectiveStatistics(marks, [[], [], []]).size).toBe(0)
    expect(() => objectiveStatistics(marks, [['a']])).toThrow('expected 3 lists of objectives')
  })
})

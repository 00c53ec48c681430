import { describe, expect, it } from 'vitest'
import { groupBy } from '@/lib/assessment/group-by'

describe('groupBy', () => {
  it('keeps groups and their items in the order they came', () => {
    const groups = groupBy(['pear', 'fig', 'plum', 'kiwi', 'nut'], (word) => word.length)
    expect([...groups]).toEqual([
      [4, ['pear', 'plum', 'kiwi']],
      [3, ['fig', 'nut']],
    ])
  })

  it('has no group of nothing', () => {
    expect([...groupBy([], String)]).toEqual([])
  })
})

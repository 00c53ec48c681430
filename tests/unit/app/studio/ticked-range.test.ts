import { describe, expect, it } from 'vitest'
import { tickedRange } from '@/app/components/studio/bank-list/ticked-range'

const ids = ['a', 'b', 'c', 'd']
const resultOf = (ticked: readonly string[], anchor: string | null, id: string) =>
  [...tickedRange({ ids, ticked: new Set(ticked), anchor }, id)].toSorted()

describe('tickedRange', () => {
  it('ticks one, and takes its tick away again', () => {
    expect(resultOf([], null, 'b')).toEqual(['b'])
    expect(resultOf(['a', 'b'], null, 'b')).toEqual(['a'])
  })

  it('ticks all between it and the one ticked before, whichever comes first', () => {
    expect(resultOf(['b'], 'b', 'd')).toEqual(['b', 'c', 'd'])
    expect(resultOf(['d'], 'd', 'b')).toEqual(['b', 'c', 'd'])
  })

  it('takes the whole range away from one that is ticked', () => {
    expect(resultOf(['a', 'b', 'c'], 'a', 'c')).toEqual([])
  })

  it('keeps what is ticked on other pages, and knows no range that began there', () => {
    expect(resultOf(['other'], 'other', 'c')).toEqual(['c', 'other'])
  })
})

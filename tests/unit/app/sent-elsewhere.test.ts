// An answer sent in another window is told from one's own by what this window holds.
import { describe, expect, it } from 'vitest'
import { isSentElsewhere } from '@/app/components/practice/sent-elsewhere'

describe('an answer that was recorded', () => {
  it('is this window’s own where every box holds what was sent', () => {
    expect(isSentElsewhere({ a: '1', b: 'x, y' }, { a: '1', b: 'x, y' })).toBe(false)
  })
  it('came from another window where a box holds something else, or was never sent', () => {
    expect(isSentElsewhere({ a: '1', b: '2' }, { a: '1', b: '3' })).toBe(true)
    expect(isSentElsewhere({ b: '2' }, { a: '1' })).toBe(true)
  })
  it('takes nothing from a window in which nothing was typed', () => {
    expect(isSentElsewhere({}, { a: '1' })).toBe(false)
    expect(isSentElsewhere({ a: ' ' }, { a: '1' })).toBe(false)
  })
})

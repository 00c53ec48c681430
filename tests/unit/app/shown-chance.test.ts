import { describe, expect, it } from 'vitest'
import { shownChance } from '@/app/components/level/shown-chance'

describe('a chance in whole per cent', () => {
  it('does not read 95 where 95 has not been reached', () => {
    expect(shownChance(0.9499)).toBe(0.94)
    expect(shownChance(0.95)).toBe(0.95)
  })
  it('keeps its ends', () => {
    expect([shownChance(0), shownChance(1), shownChance(0.999)]).toEqual([0, 1, 0.99])
  })
})

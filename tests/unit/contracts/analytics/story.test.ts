// Which answer an address asks to replay.
import { describe, expect, it } from 'vitest'
import { readStep } from '@/lib/contracts/analytics/story'

describe('a step in an address', () => {
  it.each([
    ['1', 1],
    ['17', 17],
  ])('%s is that answer', (asked, step) => {
    expect(readStep(asked)).toBe(step)
  })
  it.each([[undefined], [''], ['0'], ['-3'], ['1.5'], ['last'], [['1', '2']], ['99999999999']])(
    '%j is none',
    (asked) => {
      expect(readStep(asked)).toBeNull()
    },
  )
})

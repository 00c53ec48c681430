import { describe, expect, it } from 'vitest'
import { DrawError } from '@/lib/problems/draw-error'

describe('a problem that could not be drawn', () => {
  const reasons = new Map([
    ['require.0 "a > b"', 3],
    ['separation of sign from the key of x', 997],
  ])
  const error = new DrawError({ questionId: 'some-question', seed: 7, draws: 1_000, reasons })
  it('says which, how often it was tried, and the reasons, the most frequent first', () => {
    expect(error.message).toBe(
      'some-question, seed 7: none of 1000 draws was accepted (acceptance rate 0 of 1000). ' +
        'Rejected by: separation of sign from the key of x (997 times); require.0 "a > b" (3 times).',
    )
  })
  it('has the same in numbers', () => {
    expect(error).toMatchObject({ name: 'DrawError', acceptanceRate: 0, draws: 1_000, reasons })
  })
})

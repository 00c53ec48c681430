import { describe, expect, it } from 'vitest'
import { correctionsByAttempt } from '@/lib/assessment/corrections-by-attempt'
import { gradeOf } from '@/tests/support/some-attempt'

const result = (attemptId: string, slotId: string) => {
  return { attemptId, slotId, variantNumber: 1, tryNumber: 1, scoreFraction: 1, grade: gradeOf(1) }
}
const version = { kind: 'new-version', versions: { q: 2 } } as const
const drop = { kind: 'drop', target: { kind: 'slot', slotId: 'a' } } as const
const applied = [
  { correction: version, isNeverLower: true, results: [result('t1', 'a'), result('t2', 'a'), result('t1', 'b')] },
  { correction: drop, isNeverLower: false, results: [] },
]

describe('correctionsByAttempt', () => {
  it('keeps every correction, in order, with the results of the attempt alone', () => {
    expect(correctionsByAttempt(applied)('t1')).toEqual([
      { correction: version, isNeverLower: true, results: [result('t1', 'a'), result('t1', 'b')] },
      { correction: drop, isNeverLower: false, results: [] },
    ])
  })

  it('gives an attempt without results the corrections that concern slots', () => {
    expect(correctionsByAttempt(applied)('t3').map(({ results }) => results)).toEqual([[], []])
    expect(correctionsByAttempt([])('t1')).toEqual([])
  })
})

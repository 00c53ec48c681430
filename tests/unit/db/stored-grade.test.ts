// A stored grade reads back as it was written, whenever that was.
import { describe, expect, it } from 'vitest'
import { storedGradeSchema } from '@/lib/db/queries/stored-grade'

const part = { name: 'p', scoreFraction: 0, matched: 'near-miss', feedback: 'Close.', readAs: '$9.9$' }
const stored = { kind: 'graded', scoreFraction: 0, evidenceFraction: 0.5, parts: [part], feedback: 'Close.' }

describe('a stored grade', () => {
  it('keeps what the learner model took from it, in all and of each part', () => {
    const grade = { ...stored, parts: [{ ...part, evidenceFraction: 0.5, logScoreBits: -1 }] }
    expect(storedGradeSchema.parse(grade)).toEqual(grade)
  })
  it('from before evidence was told apart from the score counts as its score', () => {
    const { evidenceFraction: _, ...older } = { ...stored, scoreFraction: 0.25 }
    expect(storedGradeSchema.parse(older)).toEqual({ ...older, evidenceFraction: 0.25 })
  })
  it('knows every rule that may have decided, and no other', () => {
    const matchedBy = (matched: string) =>
      storedGradeSchema.safeParse({ ...stored, parts: [{ ...part, matched }] }).success
    for (const rule of ['key', 'accepted', 'carried-forward', 'mistake', 'near-miss', 'partial', 'general']) {
      expect(matchedBy(rule), rule).toBe(true)
    }
    expect(matchedBy('luck')).toBe(false)
  })
})

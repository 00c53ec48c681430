import { describe, expect, it } from 'vitest'
import { answerText, type Chosen, correctionKinds, toCorrection } from '@/app/components/regrade/to-correction'
import { correctionSchema } from '@/lib/assessment/correction'
import type { RegradeView } from '@/lib/contracts/regrade-views'

const chosen: Chosen = { kind: 'drop', slotId: 'a', points: 5, questionId: 'q', version: 2 }
const argued: RegradeView['argued'] = {
  correction: { kind: 'accept', questionId: 'q', version: 1, seed: 3, response: { x: '2' }, scoreFraction: 1 },
  studentName: 'A student',
  title: 'A question',
}
const view: RegradeView = {
  course: { id: 'c', slug: 'c', title: 'C', role: 'instructor', timeZone: 'UTC' },
  assessment: { id: 'a', title: 'A' },
  slots: [],
  questions: [],
  argued: null,
  regrades: [],
}

describe('a chosen correction', () => {
  it.each(['full-points', 'drop', 'points', 'new-version', 'accept'] as const)(
    'is one the server reads: %s',
    (kind) => {
      const correction = toCorrection({ ...chosen, kind }, argued)
      expect(correctionSchema.parse(correction)).toEqual(correction)
    },
  )

  it('is none where what it needs is missing', () => {
    expect(toCorrection({ ...chosen, slotId: '' }, null)).toBeNull()
    expect(toCorrection({ ...chosen, kind: 'points', points: Number.NaN }, null)).toBeNull()
    expect(toCorrection({ ...chosen, kind: 'new-version', questionId: '' }, null)).toBeNull()
    expect(toCorrection({ ...chosen, kind: 'accept' }, null)).toBeNull()
  })
})

describe('the kinds that are offered', () => {
  it('are those that have something to correct, an argued answer first', () => {
    expect(correctionKinds(view)).toEqual([])
    const slots = [{ id: 'a', number: 1, points: 10, title: null }]
    expect(correctionKinds({ ...view, slots })).toEqual(['full-points', 'drop', 'points'])
    const questions = [{ id: 'q', title: 'Q', given: [1], newest: 2 }]
    expect(correctionKinds({ ...view, questions, argued })).toEqual(['accept', 'new-version'])
  })
})

describe('an answer in a line', () => {
  it('is every entry, as it was typed', () => {
    expect(answerText({ x: ' 1/2', y: '3 ' })).toBe('“1/2”, “3”')
  })
})

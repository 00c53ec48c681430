import { describe, expect, it } from 'vitest'
import { firstChoice, withKind } from '@/app/components/regrade/first-choice'
import { answerText, type Chosen, correctionKinds, toCorrection } from '@/app/components/regrade/to-correction'
import { correctionSchema } from '@/lib/assessment/correction'
import type { RegradeView } from '@/lib/contracts/regrade-views'

const chosen: Chosen = {
  ...{ kind: 'drop', slotId: 'a', points: 5, questionId: 'q', version: 2 },
  ...{ part: 'x', when: ' 3 * n ', creditPercent: 50, feedback: 'Counted from 0.' },
}
const argued: RegradeView['argued'] = {
  correction: { kind: 'accept', questionId: 'q', version: 1, seed: 3, response: { x: '2' }, scoreFraction: 1 },
  place: { attemptId: 'a', slotId: 's', variantNumber: 1 },
  studentName: 'A student',
  note: null,
  title: 'A question',
  prompt: '',
  answers: [],
  values: [],
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
  it.each(['full-points', 'drop', 'points', 'new-version', 'accept', 'alternative'] as const)(
    'is one the server reads: %s',
    (kind) => {
      const correction = toCorrection({ ...chosen, kind }, argued)
      expect(correctionSchema.parse(correction)).toEqual(correction)
    },
  )

  it('is of the question where there are no slots, as in a mastery check', () => {
    const target = { kind: 'question', questionId: 'q' }
    expect(toCorrection({ ...chosen, slotId: '' }, null)).toEqual({ kind: 'drop', target })
    expect(toCorrection({ ...chosen, slotId: '', kind: 'full-points' }, null)).toEqual({ kind: 'full-points', target })
  })

  it('is none where what it needs is missing', () => {
    expect(toCorrection({ ...chosen, slotId: '', questionId: '' }, null)).toBeNull()
    expect(toCorrection({ ...chosen, kind: 'points', points: Number.NaN }, null)).toBeNull()
    expect(toCorrection({ ...chosen, kind: 'new-version', questionId: '' }, null)).toBeNull()
    expect(toCorrection({ ...chosen, kind: 'accept' }, null)).toBeNull()
    for (const lacking of [
      { part: '' },
      { when: ' ' },
      { feedback: '' },
      { creditPercent: 0 },
      { creditPercent: 101 },
    ]) {
      expect(toCorrection({ ...chosen, kind: 'alternative', ...lacking }, null)).toBeNull()
    }
  })
})

describe('the kinds that are offered', () => {
  it('are those that have something to correct, an argued answer first', () => {
    expect(correctionKinds(view)).toEqual([])
    const slots = [{ id: 'a', number: 1, points: 10, title: null }]
    expect(correctionKinds({ ...view, slots })).toEqual(['full-points', 'drop', 'points'])
    const chooses = { id: 'q', title: 'Q', given: [1], newest: 2, alternatives: { parts: [], names: [] } }
    expect(correctionKinds({ ...view, questions: [chooses], argued })).toEqual([
      'accept',
      'new-version',
      'full-points',
      'drop',
    ])
    const computes = { ...chooses, alternatives: { parts: [{ name: 'x', label: 'X' }], names: ['n'] } }
    expect(correctionKinds({ ...view, questions: [computes] })).toEqual([
      'alternative',
      'new-version',
      'full-points',
      'drop',
    ])
  })

  it('begin with the answer that is argued for and its question, else with what is asked for most', () => {
    const one = { id: 'p', title: 'P', given: [1], newest: 3, alternatives: { parts: [], names: [] } }
    const other = { ...one, id: 'q', newest: 2, alternatives: { parts: [{ name: 'x', label: 'X' }], names: [] } }
    const questions = [one, other]
    expect(firstChoice({ ...view, questions, argued }, 'Yes.')).toMatchObject({
      ...{ kind: 'accept', questionId: 'q', version: 2, part: 'x', creditPercent: 100, feedback: 'Yes.' },
    })
    expect(firstChoice({ ...view, questions }, '')).toMatchObject({ kind: 'new-version', questionId: 'p', part: '' })
    expect(firstChoice(view, '')).toMatchObject({ kind: 'full-points', slotId: '' })
  })
})

describe('another kind', () => {
  it('keeps what was chosen, and turns to a question that takes an alternative', () => {
    const none = { id: 'q', title: 'Q', given: [1], newest: 2, alternatives: { parts: [], names: [] } }
    const taking = { ...none, id: 'p', alternatives: { parts: [{ name: 'y', label: 'Y' }], names: [] } }
    const of = { questions: [none, taking] }
    expect(withKind(chosen, { kind: 'points', view: of })).toEqual({ ...chosen, kind: 'points' })
    const alternative = { ...chosen, kind: 'alternative', questionId: 'p', part: 'y' }
    expect(withKind(chosen, { kind: 'alternative', view: of })).toEqual(alternative)
    expect(withKind(chosen, { kind: 'alternative', view: { questions: [] } }).questionId).toBe('q')
  })
})

describe('an answer in a line', () => {
  it('is every entry, as it was typed', () => {
    expect(answerText({ x: ' 1/2', y: '3 ' })).toBe('“1/2”, “3”')
  })
})

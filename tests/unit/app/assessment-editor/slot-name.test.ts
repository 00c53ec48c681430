// What a slot is called, how much it may draw, and how a question is found.
import { describe, expect, it } from 'vitest'
import { answerKindKey } from '@/app/components/assessment-editor/answer-kind-key'
import { findQuestions } from '@/app/components/assessment-editor/find-questions'
import { findingPlace } from '@/app/components/assessment-editor/finding-place'
import { countFitting, slotName } from '@/app/components/assessment-editor/slot-name'

const objectives = [
  { id: 'perplexity', title: 'Perplexity' },
  { id: 'bits', title: 'Bits per character' },
]
const pool = [
  {
    id: 'q1',
    title: 'Bits behind a perplexity',
    answerKinds: ['number'],
    difficulty: 'easy',
    objectives: ['perplexity'],
  },
  { id: 'q2', title: 'A better model', answerKinds: ['choice', 'number'], difficulty: 'hard', objectives: ['bits'] },
] as const
const bank = { objectives, pool }
const drawn = (parts: object) => ({
  pick: {
    kind: 'objectives' as const,
    objectives: ['perplexity', 'bits'],
    answerKinds: [],
    difficulties: [],
    ...parts,
  },
})

describe('a slot', () => {
  it('is called after its question or its objectives, and by an id that has left the bank', () => {
    expect(slotName({ pick: { kind: 'question', questionId: 'q2' } }, bank)).toEqual(['A better model'])
    expect(slotName({ pick: { kind: 'question', questionId: 'q9' } }, bank)).toEqual(['q9'])
    expect(slotName(drawn({ objectives: ['bits', 'gone'] }), bank)).toEqual(['Bits per character', 'gone'])
  })

  it('may draw what meets every condition, where none named means any', () => {
    expect(countFitting(drawn({}), pool)).toBe(2)
    expect(countFitting(drawn({ answerKinds: ['choice'] }), pool)).toBe(1)
    expect(countFitting(drawn({ difficulties: ['easy'] }), pool)).toBe(1)
    expect(countFitting(drawn({ answerKinds: ['choice'], difficulties: ['easy'] }), pool)).toBe(0)
    expect(countFitting({ pick: { kind: 'question', questionId: 'q1' } }, pool)).toBe(1)
  })
})

describe('the search of the bank', () => {
  const found = (query: string) => findQuestions(query, bank).map(({ id }) => id)
  it('finds all words, in titles, objectives and difficulties, whatever their case', () => {
    expect(found('')).toEqual(['q1', 'q2'])
    expect(found('PERPLEXITY')).toEqual(['q1'])
    expect(found('bits')).toEqual(['q1', 'q2'])
    expect(found('bits hard')).toEqual(['q2'])
    expect(found('q1 hard')).toEqual([])
  })
})

describe('words', () => {
  it('of a kind of answer nobody thought of are there all the same', () => {
    expect(answerKindKey('number')).toBe('answerKind.number')
    expect(answerKindKey('drawing')).toBe('answerKind.other')
  })

  it('of a finding stand beside what it speaks of, and beside the questions where it is not about dates', () => {
    expect(findingPlace({ kind: 'credit-rises' })).toBe('schedule')
    expect(findingPlace({ kind: 'release-never-comes' })).toBe('release')
    expect(findingPlace({ kind: 'limit-longer-than-window' })).toBe('rules')
    expect(findingPlace({ kind: 'no-slots' })).toBe('questions')
  })
})

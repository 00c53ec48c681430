import { describe, expect, it } from 'vitest'
import { type BankQuery, bankSorts, everyQuestion } from '@/lib/contracts/bank/bank-query'
import type { BankCandidate } from '@/lib/services/bank/bank-candidate'
import { selectCandidates } from '@/lib/services/bank/select-candidates'

const candidate = (parts: Partial<BankCandidate> & { readonly id: string }): BankCandidate => ({
  ...{ questionId: parts.id, draft: null, title: parts.id, status: 'published', origin: 'template', kind: 'recall' },
  ...{ difficulty: 'easy', family: null, version: 1, answers: 0, students: 0, discrimination: null, off: null },
  ...{
    lessonId: 'l',
    objectiveIds: ['o'],
    answerKinds: ['number'],
    guessFloor: 0.02,
    at: 0,
    firstSum: 0,
    firstSquareSum: 0,
  },
  ...{ isMatch: true, alike: [] },
  ...parts,
})
const idsOf = (candidates: readonly BankCandidate[], asked: Partial<BankQuery>) =>
  selectCandidates(candidates, { ...everyQuestion, ...asked }).map(({ id }) => id)

describe('selectCandidates', () => {
  const answered = [
    candidate({ id: 'hard', answers: 40, students: 20, firstSum: 2, at: 3, discrimination: 30 }),
    candidate({ id: 'fair', answers: 30, students: 20, firstSum: 10, at: 1, discrimination: -5, off: 'harder' }),
    candidate({ id: 'new', at: 2 }),
  ]

  it('takes a figure that is not known for none: it fits no bound', () => {
    expect(idsOf(answered, { rightTo: 50 })).toEqual(['fair', 'hard'])
    expect(idsOf(answered, { rightFrom: 0 })).toEqual(['fair', 'hard'])
    expect(idsOf(answered, { rightFrom: 10, rightTo: 49 })).toEqual(['hard'])
    expect(idsOf(answered, { discriminationBelow: 0 })).toEqual(['fair'])
    expect(idsOf(answered, { isOff: true })).toEqual(['fair'])
    expect(idsOf(answered, { isUnanswered: true })).toEqual(['new'])
    expect(idsOf(answered, { answered: 31 })).toEqual(['hard'])
  })

  it('sorts by what is asked, with what has no figure last', () => {
    expect(idsOf(answered, { sort: 'hardest' })).toEqual(['hard', 'fair', 'new'])
    expect(idsOf(answered, { sort: 'easiest' })).toEqual(['fair', 'hard', 'new'])
    expect(idsOf(answered, { sort: 'newest' })).toEqual(['hard', 'new', 'fair'])
    expect(idsOf(answered, { sort: 'answers' })).toEqual(['hard', 'fair', 'new'])
    expect(idsOf(answered, { sort: 'discrimination' })).toEqual(['fair', 'hard', 'new'])
    expect(idsOf(answered, { sort: 'title' })).toEqual(['fair', 'hard', 'new'])
  })

  it('puts more words in the title before fewer, whatever else is the order', () => {
    const all = [
      candidate({ id: 'a', title: 'Loss' }),
      candidate({ id: 'b', title: 'Cross entropy' }),
      candidate({ id: 'c', title: 'Entropy' }),
      candidate({ id: 'd', title: 'Cross entropy', isMatch: false }),
    ]
    expect(idsOf(all, { words: 'CROSS entropy' })).toEqual(['b', 'c', 'a'])
  })

  it('shows retired questions only where they are asked for', () => {
    const all = [candidate({ id: 'gone', status: 'retired' }), candidate({ id: 'here' })]
    expect(idsOf(all, {})).toEqual(['here'])
    expect(idsOf(all, { status: 'retired' })).toEqual(['gone'])
    expect(idsOf(all, { status: 'all' })).toEqual(['gone', 'here'])
  })

  it('begins with what is being written and ends with questions as written', () => {
    const draft = { questionId: null, status: 'draft', draft: { id: 'x', state: 'draft' }, version: null } as const
    const all = [
      candidate({ id: 'quiz', origin: 'as_written' }),
      candidate({ id: 'plain' }),
      candidate({ id: 'x', ...draft }),
    ]
    expect(idsOf(all, {})).toEqual(['x', 'plain', 'quiz'])
  })

  it('loses and doubles none whatever the order', () => {
    for (const sort of bankSorts) expect(idsOf(answered, { sort }).toSorted()).toEqual(['fair', 'hard', 'new'])
  })
})

import { describe, expect, it } from 'vitest'
import type { QuestionDefinition } from '@/lib/db/queries/stored-question'
import { parseQuestion } from '@/lib/problems/question'
import { changedText, type TextChange } from '@/lib/services/bank/changed-text'

const question = parseQuestion({
  ...{
    id: 'coin',
    title: 'Coin',
    lesson: 'l',
    objectives: ['surprisal'],
    kind: 'recall',
    difficulty: 'easy',
    family: 'coins',
  },
  ...{ prompt: 'How many bits?', answers: { bits: { label: 'Bits', number: 1 } }, solution: 'One.' },
})
const source =
  'id: coin # its name\n# why it is easy\ndifficulty: easy\nfamily: coins\nobjectives:\n  - surprisal # the first\n'
const changed = (change: TextChange, definition: QuestionDefinition = { question, mistakes: {} }) =>
  changedText({ definition, source }, change)

describe('changedText', () => {
  it('changes one thing in the definition and in the words of its author', () => {
    expect(changed({ kind: 'difficulty', to: 'hard' })).toEqual({
      kind: 'changed',
      definition: { question: { ...question, difficulty: 'hard' }, mistakes: {} },
      source: source.replace('difficulty: easy', 'difficulty: hard'),
    })
  })

  it('adds an objective after those there are, and takes a family away whole', () => {
    const more = changed({ kind: 'add-objective', objective: 'entropy' })
    expect(more).toMatchObject({ definition: { question: { objectives: ['surprisal', 'entropy'] } } })
    expect(more.kind === 'changed' && more.source).toContain('- surprisal # the first\n  - entropy')
    const alone = changed({ kind: 'family', to: null })
    expect(alone.kind === 'changed' && alone.definition.question).not.toHaveProperty('family')
    expect(alone.kind === 'changed' && alone.source).not.toContain('family')
  })

  it('leaves what is so already, and the last objective', () => {
    const reasons = [
      changed({ kind: 'difficulty', to: 'easy' }),
      changed({ kind: 'add-objective', objective: 'surprisal' }),
      changed({ kind: 'family', to: 'coins' }),
      changed({ kind: 'remove-objective', objective: 'entropy' }),
      changed({ kind: 'remove-objective', objective: 'surprisal' }),
    ].map((result) => result.kind === 'left' && result.reason)
    expect(reasons).toEqual(['already', 'already', 'already', 'already', 'last-objective'])
  })

  it('leaves what its lesson owns, and what could not be made ready with the change', () => {
    const written = { question: { ...question, origin: 'as_written' as const }, mistakes: {} }
    expect(changed({ kind: 'difficulty', to: 'hard' }, written)).toEqual({ kind: 'left', reason: 'as-written' })
    const broken = { question: { ...question, let: { a: 'unknown + 1' } }, mistakes: {} }
    expect(changed({ kind: 'difficulty', to: 'hard' }, broken)).toEqual({ kind: 'left', reason: 'faulty' })
  })

  it('makes no words for a question that was not written as text', () => {
    const change = { kind: 'difficulty', to: 'hard' } as const
    expect(changedText({ definition: { question, mistakes: {} }, source: null }, change)).toMatchObject({
      source: null,
    })
  })
})

import { describe, expect, it } from 'vitest'
import type { QuestionStanding } from '@/lib/db/queries/authoring/question-standing'
import { parseQuestion } from '@/lib/problems/question'
import { chooseQuestions } from '@/seeds/choose-questions'

const question = parseQuestion({
  id: 'bits',
  title: 'Bits',
  lesson: 'a-lesson',
  objectives: ['surprisal'],
  kind: 'recall',
  difficulty: 'easy',
  prompt: 'How many?',
  answers: { bits: { label: 'Bits', number: '1' } },
  solution: 'One.',
})
const onFile = { file: 'seeds/questions/bits.yaml', question, definitionHash: 'new' }
const standing = (changes: Partial<QuestionStanding>): QuestionStanding => ({
  ...{ version: 1, definitionHash: 'old', isWritten: false, isRetired: false, hashes: new Set(['old']) },
  ...changes,
})
const choice = (own: QuestionStanding | null, { definitionHash } = onFile) => {
  const standings = new Map(own === null ? [] : [['bits', own] as const])
  const { toPublish, kept } = chooseQuestions([{ ...onFile, definitionHash }], standings)
  return { published: toPublish.length, kept }
}

describe('a question on file', () => {
  it('is published where there is none yet, and where it has changed and nobody has touched it here', () => {
    expect(choice(null)).toEqual({ published: 1, kept: [] })
    expect(choice(standing({}))).toEqual({ published: 1, kept: [] })
  })

  it('that is stored as it is, or was once and was gone on from, is left without a word', () => {
    expect(choice(standing({ hashes: new Set(['new']), definitionHash: 'new' }))).toEqual({ published: 0, kept: [] })
    const edited = standing({ version: 2, isWritten: true, hashes: new Set(['new', 'edited']) })
    expect(choice(edited)).toEqual({ published: 0, kept: [] })
    expect(choice(standing({ isRetired: true, hashes: new Set(['new']) }))).toEqual({ published: 0, kept: [] })
  })

  it('that has changed there, and was written or retired here, is left and named', () => {
    expect(choice(standing({ isWritten: true }))).toEqual({ published: 0, kept: ['bits'] })
    expect(choice(standing({ isRetired: true }))).toEqual({ published: 0, kept: ['bits'] })
  })
})

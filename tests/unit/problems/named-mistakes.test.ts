import { describe, expect, it } from 'vitest'
import { compileQuestion } from '@/lib/problems/compile-question'
import { mistakeCatalogueSchema } from '@/lib/problems/mistake-catalogue'
import { namedMistakes } from '@/lib/problems/named-mistakes'
import { parseQuestion } from '@/lib/problems/question'
import { readBank } from '@/seeds/read-questions'

const feedback = 'Look again.'
const catalogue = mistakeCatalogueSchema.parse({
  'nats-for-bits': { name: 'Nats for bits', feedback },
  'lucky-guess': { name: 'Guessed', feedback },
  'off-by-half': {
    name: 'Half of it',
    feedback,
    shared: [{ objectives: ['entropy'], answer: 'number', when: 'key * 0.5' }],
  },
  'of-another-objective': {
    name: 'Elsewhere',
    feedback,
    shared: [{ objectives: ['perplexity'], answer: 'number', when: 'key * 2' }],
  },
})
const question = parseQuestion({
  id: 'q',
  title: 'Q',
  lesson: 'l',
  objectives: ['entropy'],
  kind: 'computation',
  difficulty: 'easy',
  parameters: { n: { integer: { min: 3, max: 60 } } },
  prompt: 'How much of {{ n }}?',
  answers: {
    bits: { label: 'Bits', number: 'n + 0.5', tolerance: { relative: 0.001 } },
    more: { label: 'More', number: 'n + 7.5', tolerance: { relative: 0.001 } },
    unit: {
      label: 'Unit',
      choice: {
        key: 'a',
        options: { a: { text: 'A', feedback }, b: { text: 'B', feedback, mistake: 'lucky-guess' } },
      },
    },
  },
  mistakes: [
    { part: 'bits', when: '(n + 0.5) * 0.3', is: 'nats-for-bits' },
    { part: 'more', when: '(n + 7.5) * 0.3', is: 'nats-for-bits' },
    { part: 'more', when: '(n + 7.5) * 0.2', is: 'nats-for-bits', id: 'nats-twice' },
  ],
  hints: ['Think.'],
  solution: 'So.',
})

describe('namedMistakes', () => {
  it('tells under which name of the catalogue each id of a grade stands, in however many boxes', () => {
    const named = namedMistakes(question, catalogue)
    expect(named.get('nats-twice')).toBe('nats-for-bits')
    expect([...named.values()].filter((mistake) => mistake === 'nats-for-bits')).toHaveLength(3)
    expect([...named.values()]).toContain('lucky-guess')
    expect([...new Set(named.values())].toSorted()).toEqual(['lucky-guess', 'nats-for-bits', 'off-by-half'])
  })

  it('has every mistake that a variant can show, of every question on file', () => {
    const { questions, mistakes } = readBank()
    for (const { question: own } of questions) {
      const named = namedMistakes(own, mistakes)
      const { mistakes: shown } = compileQuestion(own, mistakes).makeVariant({ version: 1, seed: 11 })
      expect(shown.every(({ id }) => named.has(id))).toBe(true)
      expect([...named.values()].every((mistake) => Object.hasOwn(mistakes, mistake))).toBe(true)
    }
  })

  it('is empty where nothing is named', () => {
    expect(namedMistakes({ ...question, mistakes: [], answers: {}, objectives: [] }, catalogue).size).toBe(0)
  })
})

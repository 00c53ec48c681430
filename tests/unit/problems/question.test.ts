import { describe, expect, it } from 'vitest'
import { mistakeCatalogueSchema } from '@/lib/problems/mistake-catalogue'
import { parseQuestion, QuestionFormatError } from '@/lib/problems/question'
import { derivedCounts, everyAnswer, everyDraw, smallQuestion } from './fixture-questions'

const small = smallQuestion({})
const problemsOf = (changes: Readonly<Record<string, unknown>>): readonly string[] => {
  try {
    parseQuestion({ ...small, ...changes })
  } catch (error) {
    if (error instanceof QuestionFormatError) return error.problems
    throw error
  }
  return []
}
const option = { text: 'a', feedback: 'b' }

describe('a question on file', () => {
  it('gets what it leaves out', () => {
    const { origin, parameters, hints, mistakes, require } = small
    expect({ origin, parameters, hints, mistakes, require }).toEqual({
      origin: 'template',
      parameters: {},
      hints: [],
      mistakes: [],
      require: [],
    })
  })
  it('is the same after it was stored as JSON and read again', () => {
    for (const question of [everyDraw, everyAnswer, derivedCounts, small]) {
      expect(parseQuestion(JSON.parse(JSON.stringify(question)))).toEqual(question)
    }
  })
  it.each([
    [{ colour: 'red' }, 'the question: unknown key "colour"'],
    [{ id: 'Not An Id' }, 'id: expected lower-case words and digits joined by hyphens'],
    [{ title: undefined }, 'title: expected string'],
    [{ objectives: [] }, 'objectives: too small: expected array to have >=1 items'],
    [{ kind: 'riddle' }, 'kind: expected one of recall, computation, interpretation, comparison, construction'],
    [{ difficulty: 3 }, 'difficulty: expected one of easy, medium, hard'],
    [{ prompt: ' ' }, 'prompt: expected a text'],
    [{ answers: {} }, 'answers: expected one answer at least'],
    [
      { parameters: { 'a-b': { integer: { min: 1, max: 2 } } } },
      'parameters.a-b: expected a letter, then letters and digits',
    ],
    [{ parameters: { n: { integer: { min: 1 } } } }, 'parameters.n.integer.max: expected number'],
    [{ parameters: { n: { integer: { min: 1, max: 2.5 } } } }, 'parameters.n.integer.max: expected int'],
    [
      { parameters: { q: { probabilities: { count: 3, min: 'low', step: 0.1 } } } },
      'parameters.q.probabilities.min: expected number',
    ],
    [
      { parameters: { q: { probabilities: { count: 3, stap: 0.1 } } } },
      'parameters.q.probabilities.step: expected number',
    ],
    [
      { parameters: { q: { gamma: 1 } } },
      'parameters.q: expected one of: integer, decimal, choice, choose and from, permutation, probabilities, independentProbabilities, logits, perplexityTarget, jointProbabilities, confusionCounts',
    ],
    [
      { answers: { x: { label: 'x' } } },
      'answers.x: expected one of: number, probabilities and outcomes, vector and entries, matrix and rows and columns, choice, choices, probabilisticChoice, ordering, expression and variables, construction',
    ],
    [{ answers: { x: { label: 'x', number: 1, unit: 'bit' } } }, 'answers.x.unit: expected one of bits, nats, none'],
    [
      { answers: { x: { label: 'x', number: 1, tolerance: { relativ: 1 } } } },
      'answers.x.tolerance: unknown key "relativ"',
    ],
    [
      { answers: { x: { label: 'x', number: 1, tolerance: {} } } },
      'answers.x.tolerance: expected relative or absolute above 0',
    ],
    [{ answers: { x: { label: 'x', number: 1, weight: 0 } } }, 'answers.x.weight: too small: expected number to be >0'],
    [
      { answers: { x: { label: 'x', choice: { key: 'a', options: { a: option } } } } },
      'answers.x.choice.options: expected two options at least',
    ],
    [{ mistakes: [{ part: 'x', when: 1 }] }, 'mistakes.0.is: expected string'],
    [{ require: [''] }, 'require.0: expected an expression'],
  ])('says where it is wrong and what was expected: %j', (changes, problem) => {
    expect(problemsOf(changes)).toContain(problem)
  })
  it('names every place at once', () => {
    expect(problemsOf({ title: 1, prompt: 2, colour: 3 })).toHaveLength(3)
  })
  it('that is no mapping at all is refused too', () => {
    for (const input of [null, 3, 'text', []])
      expect(() => parseQuestion(input)).toThrow('the question: expected object')
  })
})

describe('the catalogue of mistakes', () => {
  it('needs a name and a feedback for each', () => {
    expect(mistakeCatalogueSchema.safeParse({ 'p-for-q': { name: 'p for q', feedback: 'Swap them.' } }).success).toBe(
      true,
    )
    expect(mistakeCatalogueSchema.safeParse({ 'p-for-q': { name: 'p for q' } }).success).toBe(false)
    expect(mistakeCatalogueSchema.safeParse({ 'P for Q': { name: 'p', feedback: 'x' } }).success).toBe(false)
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ContentError } from '@/lib/content/content-error'
import { toObjectives } from '@/lib/content/objectives'
import { toQuestions } from '@/lib/content/quiz-to-questions'
import { parseQuestion } from '@/lib/problems/question'
import { makeLesson } from './make-lesson'

const objectives = ['Toss a fair coin.', 'Measure entropy.', 'Count heads twice.']
const asked = {
  number: 4,
  prompt: 'Which side?',
  options: [
    { id: 'A', text: 'heads', feedback: 'No.' },
    { id: 'B', text: 'tails', feedback: 'Yes.' },
  ],
  key: 'B',
}

function ask(own: Partial<typeof asked>, quiz: Readonly<Record<string, string>> = {}) {
  const lesson = makeLesson({ objectives, quizQuestions: [{ ...asked, ...own }] })
  return toQuestions({ lesson, objectives: { ...toObjectives({ lesson, sidecar: null }), quiz } })[0]
}

describe('a quiz question as one of the bank', () => {
  test('is asked as it was written', () => {
    expect(ask({})).toMatchObject({
      id: '01-02-coins-q4',
      title: 'Coins: quiz question 4',
      lesson: '01-02-coins',
      origin: 'as_written',
      parameters: {},
      prompt: 'Which side?',
      answers: {
        choice: {
          choice: {
            key: 'B',
            options: { A: { text: 'heads', feedback: 'No.' }, B: { text: 'tails', feedback: 'Yes.' } },
            shuffle: false,
          },
        },
      },
      solution: 'Yes.',
    })
  })

  test('says the option itself where its author says nothing to it', () => {
    const question = ask({ options: asked.options.map((option) => ({ ...option, feedback: '' })) })
    expect(question?.solution).toBe('tails')
    expect(question?.answers['choice']).toMatchObject({ choice: { options: { A: { feedback: 'heads' } } } })
  })

  test('says its key where no option bears it', () => {
    expect(ask({ key: 'C' })?.solution).toBe('C')
  })

  test('holds nothing that would begin an expression, in any of its texts', () => {
    const options = asked.options.map((option) => ({ ...option, text: '$x_{{i}}$', feedback: '{{{' }))
    const question = ask({ prompt: '}}', options })
    expect(question?.prompt).toBe('} }')
    expect(question?.solution).toBe('{ { {')
    expect(question?.answers['choice']).toMatchObject({ choice: { options: { A: { text: '$x_{ {i} }$' } } } })
  })

  test('cuts a title no format would take', () => {
    const lesson = makeLesson({ title: 'x'.repeat(300), objectives, quizQuestions: [asked] })
    const [question] = toQuestions({ lesson, objectives: toObjectives({ lesson, sidecar: null }) })
    expect(question?.title).toBe(`${'x'.repeat(150)}: quiz question 4`)
  })
})

describe('the objective of a quiz question', () => {
  const objective = (place: number) => [`01-02-coins-objective-${place}`]

  test('is the one named beside the lesson', () => {
    expect(ask({ prompt: 'What is entropy?' }, { 4: 'named' })?.objectives).toEqual(['named'])
    expect(ask({ prompt: 'What is entropy?' }, { 5: 'named' })?.objectives).toEqual(objective(2))
  })

  test('is else the one whose words it shares most', () => {
    expect(ask({ prompt: 'Count how often heads come twice' })?.objectives).toEqual(objective(3))
    expect(ask({ prompt: 'MEASURE what?' })?.objectives).toEqual(objective(2))
  })

  test('is the first where several share as many words, or none does', () => {
    expect(ask({ prompt: 'fair entropy', options: [] })?.objectives).toEqual(objective(1))
    expect(ask({ prompt: 'x', options: [] })?.objectives).toEqual(objective(1))
  })

  test('is asked for where the lesson has none', () => {
    const lesson = makeLesson({ quizQuestions: [asked] })
    expect(() => toQuestions({ lesson, objectives: { objectives: [], quiz: {} } })).toThrow(
      new ContentError('Expected a lesson with at least one objective for its quiz to ask.'),
    )
    expect(toQuestions({ lesson: makeLesson(), objectives: { objectives: [], quiz: {} } })).toEqual([])
  })
})

test('every quiz question is one the format of the bank accepts', () => {
  const text = fc
    .array(fc.constantFrom('coin', '{', '}', '$x_{i}$', '{{', 'a "b"'), { minLength: 1, maxLength: 8 })
    .map((words) => words.join(''))
  fc.assert(
    fc.property(text, text, text, fc.integer({ min: 1, max: 99 }), (prompt, option, feedback, number) => {
      const options = asked.options.map((own) => ({ ...own, text: option, feedback }))
      const question = ask({ number, prompt, options })
      expect(parseQuestion(question)).toEqual(question)
      expect(JSON.stringify([question?.prompt, question?.solution])).not.toMatch(/\{\{|\}\}/)
    }),
  )
})

import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { toAuthorFlags } from '@/lib/content/author-flags'
import { importLesson } from '@/lib/content/import-lesson'
import { toObjectives } from '@/lib/content/objectives'
import { toQuestions } from '@/lib/content/quiz-to-questions'
import { parseQuestion } from '@/lib/problems/question'

const read = (path: string) => readFileSync(new URL(`../../../seeds/lessons/${path}`, import.meta.url), 'utf8')
const id = '13-05-cross-entropy'
const { lesson } = importLesson({ id, source: read(`${id}.md`) })
const objectivesFile: unknown = parse(read(`${id}.objectives.yaml`))
const objectives = toObjectives({ lesson, sidecar: objectivesFile })
const entries = (ids: readonly string[], quiz = {}) => ({
  objectives: ids.map((entry) => ({ id: entry, title: entry, prerequisites: [] })),
  quiz,
})

describe('the objectives beside a lesson', () => {
  test('give each sentence of the lesson its id, in order', () => {
    expect(objectives.objectives.map((objective) => objective.id)).toEqual([
      'cross-entropy-loss',
      'maximum-likelihood',
      'perplexity',
      'bits-per-character',
      'loss-versus-accuracy',
    ])
    expect(objectives.objectives.map((objective) => objective.text)).toEqual(lesson.objectives)
    expect(objectives.objectives[3]?.prerequisites).toEqual(['perplexity'])
  })

  test('are made of the lesson when no file stands beside it', () => {
    const made = toObjectives({ lesson, sidecar: null })
    expect(made.objectives[0]).toEqual({
      id: `${id}-objective-1`,
      title: lesson.objectives[0],
      text: lesson.objectives[0],
      prerequisites: [],
    })
    expect(toQuestions({ lesson, objectives: made })[0]?.objectives).toEqual([`${id}-objective-3`])
  })

  test.each([
    [{ objectives: [{ id: 'one', title: 'One' }] }, 'expected 5 entries'],
    [entries(['a', 'b', 'c', 'd', 'a']), 'the id a stands twice'],
    [entries(['a', 'b', 'c', 'd', 'e'], { 1: 'f' }), 'names f'],
    [{ objectives: [], more: 1 }, 'Objectives of 13-05-cross-entropy'],
    ['text', 'Objectives of 13-05-cross-entropy'],
  ])('are refused when they do not fit: %j', (sidecar, message) => {
    expect(() => toObjectives({ lesson, sidecar })).toThrow(message)
  })
})

describe('the quiz as questions', () => {
  const questions = toQuestions({ lesson, objectives })

  test('are eight questions as written that the format accepts', () => {
    expect(questions).toHaveLength(8)
    for (const question of questions) {
      expect(parseQuestion(question)).toEqual(question)
      expect(question.origin).toBe('as_written')
    }
    expect(questions[7]?.id).toBe(`${id}-q8`)
  })

  test('ask the objectives named beside the lesson', () => {
    expect(questions.map((question) => question.objectives[0])).toEqual([
      'perplexity',
      'maximum-likelihood',
      'loss-versus-accuracy',
      'cross-entropy-loss',
      'cross-entropy-loss',
      'maximum-likelihood',
      'cross-entropy-loss',
      'bits-per-character',
    ])
  })

  test('keep key, options and feedback', () => {
    expect(questions[0]?.answers['choice']).toMatchObject({
      choice: { key: 'A', options: { B: { text: 'A visual representation of Perplexity' } }, shuffle: false },
    })
  })

  test('hold no braces that would begin an expression', () => {
    const [first] = lesson.quizQuestions
    const quizQuestions = first === undefined ? [] : [{ ...first, prompt: String.raw`What is $\frac{{a}}{{{b}}}$?` }]
    const [question] = toQuestions({ lesson: { ...lesson, quizQuestions }, objectives })
    expect(question?.prompt).toBe(String.raw`What is $\frac{ {a} }{ { {b} } }$?`)
  })
})

describe('the flags for authors', () => {
  test('quote the lesson, and ask', () => {
    const flags = toAuthorFlags({ lesson, sidecar: parse(read(`${id}.flags.yaml`)) })
    expect(flags.length).toBeGreaterThanOrEqual(10)
    expect(flags.some((flag) => flag.quote.includes('50k vocabulary'))).toBe(true)
    expect(flags.some((flag) => flag.quote.includes('4× lower'))).toBe(true)
  })

  test('are refused when they quote what the lesson does not say', () => {
    const sidecar = { flags: [{ quote: 'not there', question: 'Why?' }] }
    expect(() => toAuthorFlags({ lesson, sidecar })).toThrow('the lesson does not say "not there"')
    expect(toAuthorFlags({ lesson, sidecar: null })).toEqual([])
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countLesson, listMarkdown } from '@/lib/content/count-lesson'
import { makeLesson, noLeads } from './make-lesson'

const table = '| a | b |\n|---|---|\n| 1 | 2 |'
const nothing = {
  objectives: 0,
  keyTerms: 0,
  workedExamples: 0,
  quizQuestions: 0,
  practiceProblems: 0,
  takeaways: 0,
  pitfalls: 0,
  tables: 0,
}
const countTables = (markdown: string) => countLesson(makeLesson({ keyTerms: [markdown] })).tables

describe('the counts of a lesson', () => {
  test('are nothing of an empty one', () => {
    expect(countLesson(makeLesson())).toEqual(nothing)
  })

  test('are those of each kind', () => {
    const lesson = makeLesson({
      objectives: ['a'],
      keyTerms: ['a', 'b'],
      workedExamples: [1, 2, 3].map((number) => ({ number, title: '', markdown: '' })),
      quizQuestions: [1, 2, 3, 4].map((number) => ({ number, prompt: '', options: [], key: 'A' })),
      practiceProblems: [1, 2, 3, 4, 5].map((number) => ({ number, prompt: '', answer: '' })),
      takeaways: ['a', 'b', 'c', 'd', 'e', 'f'],
      pitfalls: [1, 2, 3, 4, 5, 6, 7].map((number) => ({ title: `${number}`, markdown: '' })),
    })
    expect(countLesson(lesson)).toEqual({
      objectives: 1,
      keyTerms: 2,
      workedExamples: 3,
      quizQuestions: 4,
      practiceProblems: 5,
      takeaways: 6,
      pitfalls: 7,
      tables: 0,
    })
  })

  test.each([table, 'a | b\n--|--\n1 | 2', '| a |\n| :--: |\n| 1 |', '| a | b |\n|:---|---:|'])(
    'take a table for one: %j',
    (markdown) => {
      expect(countTables(markdown)).toBe(1)
    },
  )

  test.each(['', 'a\n---\nb', '| a | b |', '-----'])('take for no table: %j', (markdown) => {
    expect(countTables(markdown)).toBe(0)
  })

  test('have as many tables as there are, wherever they stand', () => {
    fc.assert(
      fc.property(fc.nat(4), fc.nat(4), (inAnswer, inLead) => {
        const tables = (count: number) => Array.from({ length: count }, () => table).join('\n\nThen\n\n')
        const lesson = makeLesson({
          practiceProblems: [{ number: 1, prompt: 'a', answer: tables(inAnswer) }],
          leads: { ...noLeads, nextSteps: tables(inLead) },
        })
        expect(countLesson(lesson).tables).toBe(inAnswer + inLead)
      }),
    )
  })
})

test('the Markdown of a lesson comes in the order of the lesson, none left out', () => {
  const lesson = makeLesson({
    leads: {
      objectives: '1',
      keyTerms: '4',
      workedExamples: '6',
      quiz: '8',
      practiceProblems: '12',
      summary: '15',
      pitfalls: '17',
      nextSteps: '20',
    },
    objectives: ['2'],
    sections: [{ id: 's', heading: 'S', tone: null, blocks: [{ kind: 'markdown', markdown: '3' }] }],
    keyTerms: ['5'],
    workedExamples: [{ number: 1, title: 'T', markdown: '7' }],
    quizQuestions: [{ number: 1, prompt: '9', options: [{ id: 'A', text: '10', feedback: '11' }], key: 'A' }],
    practiceProblems: [{ number: 1, prompt: '13', answer: '14' }],
    takeaways: ['16'],
    pitfalls: [{ title: '18', markdown: '19' }],
  })
  expect(listMarkdown(lesson)).toEqual(Array.from({ length: 20 }, (_none, index) => `${index + 1}`))
})

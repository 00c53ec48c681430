import { describe, expect, it } from 'vitest'
import { importQuestions } from '@/lib/content/interchange/import-questions'
import { readGift } from '@/lib/content/interchange/read-gift'

const placing = { lesson: 'a', objectives: ['b'] }
const read = (gift: string) => importQuestions(readGift(gift), placing)

describe('a text made to do harm', () => {
  it.each([
    ['a quotation in a quotation', '> '.repeat(9_000)],
    ['a list in a list', '- '.repeat(9_000)],
    ['open brackets', '['.repeat(18_000)],
    ['stars', '*a '.repeat(6_000)],
    ['tags in tags, none closed', '<b><i>'.repeat(3_000)],
    ['a table without end', '|'.repeat(18_000)],
    ['a text longer than any', 'word '.repeat(100_000)],
    ['formulas', '$a$ '.repeat(4_000)],
  ])(
    'is a question, or an error at its place, and the next is read: %s',
    (_what, text) => {
      for (const format of ['markdown', 'html', 'plain', 'moodle']) {
        const { questions, errors } = read(`[${format}]x ${text.replaceAll(/[~=#{}:]/g, '')}{T}\n\n::Next::Is it? {T}`)
        expect(questions.at(-1)?.question.title).toBe('Next')
        expect(questions.length + errors.length).toBeGreaterThanOrEqual(1)
        for (const { line } of errors) expect(line).toBe(1)
      }
    },
    60_000,
  )

  it('of more questions than a bank has is read up to the limit, and the rest is named', () => {
    const unanswerable = 'Which? {~%50%a =%50%b}\n\n'
    const { questions, errors } = read(`${unanswerable.repeat(5_000)}Is it? {T}`)
    expect(questions).toEqual([])
    expect(errors).toEqual([
      { line: 10_001, column: 1, message: 'Expected at most 5000 questions in a file; from here on none is read.' },
    ])
  }, 60_000)

  it('of many questions without a title gives each an id of its own', () => {
    const ids = read('Is it? {T}\n\n'.repeat(200)).questions.map(({ question }) => question.id)
    expect(new Set(ids).size).toBe(200)
    expect(ids.slice(0, 3)).toEqual(['is-it', 'is-it-2', 'is-it-3'])
  })
})

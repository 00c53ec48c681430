import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readPracticeProblems } from '@/lib/content/read-practice-problems'
import { toSourceLines } from '@/lib/content/source-lines'
import { makeClean } from './read-context'

function read(...lines: readonly string[]) {
  const context = makeClean()
  const practice = readPracticeProblems(toSourceLines(lines.join('\n')), context)
  return { ...practice, repairs: context.report.repairs(), unresolved: context.report.unresolved() }
}

const hidden = (answer: string) => [
  '   <details>',
  '   <summary>Click for answer</summary>',
  '',
  `   ${answer}`,
  '   </details>',
]
const two = [
  { number: 1, prompt: 'What is $1 + 1$?', answer: 'Two.' },
  { number: 2, prompt: 'And $2 + 2$?', answer: 'Four.' },
]

describe('practice problems in the clean form', () => {
  test('are read with their hidden answers and nothing to mend', () => {
    const lines = ['1. What is $1 + 1$?', '', ...hidden('Two.'), '', '2. And $2 + 2$?', '', ...hidden('Four.')]
    expect(read(...lines)).toEqual({ lead: '', problems: two, repairs: [], unresolved: [] })
  })

  test('may open with a sentence of their own', () => {
    const { lead, problems } = read('Try these first.', '', '1. What is $1 + 1$?', ...hidden('Two.'))
    expect(lead).toBe('Try these first.')
    expect(problems).toEqual(two.slice(0, 1))
  })

  test('are counted anew, whatever their numbers', () => {
    const { problems } = read('7. What is $1 + 1$?', ...hidden('Two.'), '3. And $2 + 2$?', ...hidden('Four.'))
    expect(problems).toEqual(two)
  })

  test('are none where nothing stands', () => {
    expect(read()).toEqual({ lead: '', problems: [], repairs: [], unresolved: [] })
    expect(read('<details>', '</details>').problems).toEqual([])
  })

  test('keep the list of a prompt in the prompt', () => {
    const { problems } = read('- Which holds?', '- $a$', '- $b$', '<summary>Click for answer</summary>', 'Both.')
    expect(problems).toEqual([{ number: 1, prompt: 'Which holds?\n\n- $a$\n- $b$', answer: 'Both.' }])
  })

  test('keep the list of an answer in the answer when the problems have numbers', () => {
    const answer = ['<summary>Click for answer</summary>', '- one', '- two']
    const { problems } = read('1. Name them.', ...answer, '2. And $2 + 2$?', ...hidden('Four.'))
    expect(problems[0]).toEqual({ number: 1, prompt: 'Name them.', answer: '- one\n- two' })
    expect(problems[1]).toEqual(two[1])
  })
})

describe('practice problems that lost what hid their answers', () => {
  test.each([
    'Click for answer',
    'Click for the answer',
    'click for solution:',
    '**Click for answer**',
    '<details>Click for answer',
  ])('are known by the words %s', (click) => {
    const { problems, repairs } = read('- What is $1 + 1$?', click, 'Two.', '- And $2 + 2$?', click, 'Four.')
    expect(problems).toEqual(two)
    expect(repairs).toHaveLength(2)
    expect(repairs[0]).toEqual({
      line: 2,
      before: click,
      after: '<details>\n<summary>Click for answer</summary>',
      why: 'the answer was hidden behind these words: what hid it was lost',
    })
  })

  test('have none when the words stand in a sentence', () => {
    const { problems } = read('- Press "Click for answer" when done.', 'Click for answer', 'Two.')
    expect(problems).toEqual([{ number: 1, prompt: 'Press "Click for answer" when done.', answer: 'Two.' }])
  })
})

describe('a problem without an answer', () => {
  const why = 'expected a line "Click for answer" between the problem and its answer'

  test('is kept, and its answer asked for', () => {
    const { problems, unresolved } = read('-', 'What is $1 + 1$?', '-', 'And $2 + 2$?', 'Click for answer', 'Four.')
    expect(problems).toEqual([{ number: 1, prompt: 'What is $1 + 1$?', answer: '' }, two[1]])
    expect(unresolved).toEqual([{ line: 2, text: 'What is $1 + 1$?', why: `practice problem 1: ${why}` }])
  })

  test('is none but a list within the last answer, whose words stay', () => {
    const { problems } = read('1. What is $1 + 1$?', 'Click for answer', 'Two:', '- one', '- and one')
    expect(problems).toEqual([{ number: 1, prompt: 'What is $1 + 1$?', answer: 'Two:\n\n- one\n- and one' }])
  })

  test('alone is no problem but the words before one', () => {
    expect(read('What is $1 + 1$?')).toMatchObject({ lead: 'What is $1 + 1$?', problems: [] })
  })

  test('may be answered by nothing', () => {
    const { problems, unresolved } = read('1. Think of one.', '<summary>Click for answer</summary>')
    expect(problems).toEqual([{ number: 1, prompt: 'Think of one.', answer: '' }])
    expect(unresolved).toEqual([])
  })
})

test('every list of problems comes back, numbered or marked', () => {
  const text = fc
    .array(fc.constantFrom('find', '$p$', 'loss', 'of two'), { minLength: 1, maxLength: 5 })
    .map((words) => words.join(' '))
  const problem = fc.record({ prompt: text, answer: text })
  fc.assert(
    fc.property(fc.array(problem, { maxLength: 6 }), fc.constantFrom('-', '1.', '1)'), (problems, marker) => {
      const lines = problems.flatMap(({ prompt, answer }) => [`${marker} ${prompt}`, ...hidden(answer)])
      expect(read(...lines).problems).toEqual(problems.map((own, index) => ({ number: index + 1, ...own })))
    }),
  )
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readQuiz } from '@/lib/content/read-quiz'
import { toSourceLines } from '@/lib/content/source-lines'
import { makeClean } from './read-context'

function read(...lines: readonly string[]) {
  const context = makeClean()
  const quiz = readQuiz(toSourceLines(lines.join('\n')), context)
  return { ...quiz, repairs: context.report.repairs(), unresolved: context.report.unresolved() }
}

const unit = {
  number: 1,
  prompt: 'Which unit has base two?',
  options: [
    { id: 'A', text: 'nats', feedback: 'That is base e.' },
    { id: 'B', text: 'bits', feedback: 'Yes.' },
  ],
  key: 'B',
}
const head = ['### Q1: Which unit has base two?', '- A) nats', '- B) bits']
const feedback = ['- If you chose A: That is base e.', '- If you chose B: Yes.']
const clean = [...head, 'Correct: B)', ...feedback]

describe('a quiz in the clean form', () => {
  test('is read with nothing to mend', () => {
    expect(read(...clean)).toEqual({ lead: '', questions: [unit], repairs: [], unresolved: [] })
  })

  test('may open with a sentence of its own', () => {
    expect(read('Take your time.', '', ...clean)).toMatchObject({ lead: 'Take your time.', questions: [unit] })
  })

  test('keeps its questions in their order, with the numbers their author gave', () => {
    const second = clean.map((line) => line.replace('Q1', 'Q7'))
    expect(read(...second, ...clean).questions.map((question) => question.number)).toEqual([7, 1])
  })

  test('of nothing has no question', () => {
    expect(read()).toEqual({ lead: '', questions: [], repairs: [], unresolved: [] })
  })

  test.each(['Correct: B', 'Correct: (B)', 'Correct answer: B)', '**Correct:** B)', 'Correct: B).'])(
    'knows its key in the words %s',
    (key) => {
      expect(read(...head, key, ...feedback).questions).toEqual([unit])
    },
  )

  test.each([
    [['- **If you chose A:** That is base e.', '- **If you chose B:** Yes.']],
    [['If you chose A: That is base e.', 'If you chose B: Yes.']],
    [['- If you chose B: Yes.', '- If you chose A: That is base e.']],
    [['- If you chose A: That is', 'base e.', '- If you chose B: Yes.']],
  ])('says to each choice what belongs to it: %j', (said) => {
    expect(read(...head, 'Correct: B)', ...said).questions).toEqual([unit])
  })

  test('takes a prompt and an option of several lines', () => {
    const lines = ['### Q1:', 'Which unit', 'has base two?', '- A) nats', '- B) bits', 'of information', 'Correct: B)']
    expect(read(...lines, ...feedback).questions[0]).toMatchObject({
      prompt: 'Which unit has base two?',
      options: [{ text: 'nats' }, { text: 'bits of information' }],
    })
  })
})

describe('a quiz run together', () => {
  test('is parted, and each mend is told', () => {
    const line = `Q1: Which unit has base two? A) nats B) bits Correct: B) ${feedback.join(' ')}`
    const { questions, repairs, unresolved } = read(line)
    expect(questions).toEqual([unit])
    expect(unresolved).toEqual([])
    expect(repairs.map((repair) => repair.why)).toEqual([
      'the parts of a question were run together on one line',
      'a line "Q1: …" opens a question: its heading marker was lost',
      'the options of a question were run together on one line',
    ])
    expect(repairs[2]?.after).toBe('- A) nats\n- B) bits')
  })

  test('reads as it does in the clean form, whatever its words', () => {
    const text = fc.array(fc.constantFrom('loss', 'of', '$p = 1$', 'half', '(once)'), { minLength: 1, maxLength: 4 })
    const texts = fc.array(
      text.map((words) => words.join(' ')),
      { minLength: 2, maxLength: 6 },
    )
    fc.assert(
      fc.property(texts, (options) => {
        const lettered = options.map((option, index) => `${'ABCDEF'.charAt(index)}) ${option}`)
        const apart = read('### Q1: Why?', ...lettered.map((option) => `- ${option}`), 'Correct: A)')
        const together = read(`Q1: Why? ${lettered.join(' ')} Correct: A)`)
        expect(apart.questions[0]?.options.map((option) => option.text)).toEqual(options)
        expect(together.questions).toEqual(apart.questions)
      }),
    )
  })
})

describe('a question that is not whole', () => {
  const expected = 'question 1: expected at least two options and a line such as "Correct: A)" that names one of them'

  test.each([
    ['without its key', [...head, ...feedback]],
    ['with a key that is no option', [...head, 'Correct: C)']],
    ['with one option', ['### Q1: Which?', '- A) nats', 'Correct: A)']],
    ['without options', ['### Q1: Which?', 'Correct: A)']],
  ])('%s is handed back', (_what, lines) => {
    const { questions, unresolved } = read(...lines)
    expect(questions).toEqual([])
    expect(unresolved.map((entry) => entry.why)).toContain(expected)
  })

  test('is handed back with all its words', () => {
    const { unresolved } = read(...head, ...feedback)
    expect(unresolved).toEqual([
      {
        line: 1,
        text: [
          'Q1: Which unit has base two?',
          'A) nats',
          '- If you chose A: That is base e.',
          'B) bits',
          '- If you chose B: Yes.',
        ].join('\n'),
        why: expected,
      },
    ])
  })

  test('does not take the next one with it', () => {
    const next = clean.map((line) => line.replace('Q1', 'Q2'))
    expect(read('### Q1: Lost?', ...next).questions).toEqual([{ ...unit, number: 2 }])
  })

  test('keeps its first key when a second one follows', () => {
    const { questions, unresolved } = read(...head, 'Correct: B)', 'Correct: A)', ...feedback)
    expect(questions).toEqual([unit])
    expect(unresolved).toEqual([{ line: 5, text: 'Correct: A)', why: 'question 1 has its answer already' }])
  })

  test('has no place for feedback to an option it lacks', () => {
    const { questions, unresolved } = read(...clean, '- If you chose C: What?')
    expect(questions).toEqual([unit])
    expect(unresolved.map(({ line, why }) => [line, why])).toEqual([
      [7, 'question 1 has no option C for this feedback'],
    ])
  })

  test('asks for the feedback that is missing', () => {
    const { questions, unresolved } = read(...head, 'Correct: B)', '- If you chose B: Yes.')
    expect(questions[0]?.options[0]?.feedback).toBe('')
    expect(unresolved).toEqual([
      { line: 1, text: 'A) nats', why: 'question 1: expected a line such as "- If you chose A: …"' },
    ])
  })

  test('keeps the words of a line that only looks like an option', () => {
    const { questions, repairs } = read('### Q1: Which?', 'A)symptotic growth', ...clean.slice(1))
    expect(questions[0]?.prompt).toBe('Which? A)symptotic growth')
    expect(repairs).toEqual([])
  })
})

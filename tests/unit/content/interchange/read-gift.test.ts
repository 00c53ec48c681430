import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Exchanged } from '@/lib/content/interchange/exchanged-question'
import { importQuestions } from '@/lib/content/interchange/import-questions'
import { readGift } from '@/lib/content/interchange/read-gift'

const fixture = (name: string) =>
  readFileSync(new URL(`../../../fixtures/interchange/${name}.gift`, import.meta.url), 'utf8')
const every = readGift(fixture('every-construct'))
const placing = { lesson: '13-05-cross-entropy', objectives: ['perplexity'] }

const titled = (title: string): Exchanged => {
  const found = every.questions.find(({ question }) => question.title === title)
  if (found === undefined) throw new Error(`no question ${title}`)
  return found.question
}
const lostOf = (title: string) => every.lost.filter(({ question }) => question === title).map(({ what }) => what)
const only = (gift: string): Exchanged => {
  const { questions, errors } = readGift(gift)
  expect(errors).toEqual([])
  expect(questions).toHaveLength(1)
  return questions[0]?.question ?? titled('none')
}
const errorOf = (gift: string) => readGift(gift).errors

describe('readGift', () => {
  it('reads a choice with the feedback of each answer', () => {
    expect(titled('Choice with feedback')).toEqual({
      id: null,
      title: 'Choice with feedback',
      prompt: 'Which code is the shortest on average?',
      asks: {
        kind: 'choice',
        isShuffled: true,
        options: [
          { text: "Huffman's", share: 1, feedback: 'Yes: no prefix code is shorter.' },
          { text: "Shannon's", share: 0, feedback: 'It can be a bit longer.' },
          { text: 'A fixed-length code', share: 0, feedback: '' },
        ],
      },
      solution: '',
      hints: [],
      category: '$course$/Information/Entropy',
      tags: {},
    })
  })

  it('reads id and tags from the comment before a question', () => {
    expect(titled('Part of the marks')).toMatchObject({ id: 'half-marks', tags: { difficulty: 'easy' } })
  })

  it('reads weights, in a choice and among several answers', () => {
    expect(titled('Part of the marks').asks).toMatchObject({
      kind: 'choice',
      options: [{ share: 0.5 }, { share: 1 }, { share: -0.25 }],
    })
    expect(titled('Several answers').asks).toMatchObject({
      kind: 'choices',
      options: [{ share: 0.5 }, { share: 0.5 }, { share: -0.5 }, { share: -0.5 }],
    })
    expect(titled('Several answers').prompt).toBe('Which are **never** negative?')
  })

  it('reads true and false, the first feedback for the wrong answer and the second for the right one', () => {
    expect(titled('True').asks).toMatchObject({
      options: [
        { text: 'True', share: 1 },
        { text: 'False', share: 0 },
      ],
    })
    expect(titled('False with two feedbacks').asks).toMatchObject({
      options: [
        { text: 'True', share: 0, feedback: 'Swap them and compute again.' },
        { text: 'False', share: 1, feedback: 'Right: it is not.' },
      ],
    })
  })

  it.each(['T', 'TRUE', 'true', ' F ', 'False', 'FALSE#wrong', 'T#wrong#right'])(
    'takes {%s} for true or false',
    (typed) => {
      const isTrue = typed.trim().toUpperCase().startsWith('T')
      expect(only(`Is it? {${typed}}`).asks).toMatchObject({
        options: [{ share: isTrue ? 1 : 0 }, { share: isTrue ? 0 : 1 }],
      })
    },
  )

  it('reads pairs to match, and a match that belongs to none', () => {
    expect(titled('Matching').asks).toEqual({
      kind: 'matching',
      isShuffled: true,
      pairs: [
        { text: 'bit', match: 'base 2' },
        { text: 'nat', match: 'base e' },
        { text: 'dit', match: 'base 10' },
      ],
      others: ['base 8'],
    })
  })

  it.each([
    ['Number with tolerance', 1.5, { kind: 'around', tolerance: 0.01 }],
    ['Number exactly', 6, { kind: 'around', tolerance: 0 }],
    ['Range', 0.25, { kind: 'range', low: 0, high: 0.5 }],
    ['Short answer in digits', 4, { kind: 'around', tolerance: 0 }],
  ] as const)('reads the number of “%s”', (title, value, reach) => {
    expect(titled(title).asks).toEqual({ kind: 'number', numbers: [{ value, reach, share: 1, feedback: '' }] })
  })

  it('reads several numbers with weights and feedback', () => {
    expect(titled('Several numbers').asks).toMatchObject({
      kind: 'number',
      numbers: [
        { value: 1948, share: 1, feedback: 'In July and October.' },
        { value: 1949, share: 0.5, feedback: 'That is the book.' },
        { value: 1948, share: 0.5, reach: { tolerance: 2 } },
      ],
    })
    expect(lostOf('Several numbers')).toEqual(['the feedback for every other answer: “Look it up.”'])
  })

  it('reads negative numbers and powers of ten', () => {
    expect(only('How much? {#-1.5e-3:1e-4}').asks).toMatchObject({
      numbers: [{ value: -0.0015, reach: { tolerance: 1e-4 } }],
    })
    expect(only('How much? {#-2..-1}').asks).toMatchObject({ numbers: [{ value: -1.5, reach: { low: -2, high: -1 } }] })
  })

  it('reads the general feedback and formulas as Moodle writes them', () => {
    expect(titled('General feedback').prompt).toBe('What is\n\n$$\n\\log_2 8\n$$\n\n?')
    expect(titled('General feedback').solution).toBe('Because $2^3 = 8$, as \\*\\*always\\*\\*.')
  })

  it('names what is no question of ours: a description, an essay, words', () => {
    expect(lostOf('Description')).toEqual(['a description: it asks nothing'])
    expect(lostOf('Essay')[0]).toContain('an essay')
    expect(lostOf('Short answer in words')[0]).toContain('“Shannon”, “Claude Shannon”, “Weaver”')
    for (const title of ['Description', 'Essay', 'Short answer in words']) {
      expect(every.questions.some(({ question }) => question.title === title)).toBe(false)
    }
  })

  it('leaves a blank where the missing word was', () => {
    expect(titled('Missing word').prompt).toBe('The entropy of a \\_\\_\\_\\_\\_ distribution is the greatest.')
    expect(only('[markdown]The *entropy* of {=x ~y} is y.').prompt).toBe('The *entropy* of \\_\\_\\_\\_\\_ is y.')
  })

  it('reads the escapes', () => {
    expect(titled('Escapes: a title').prompt).toBe('Is {1, 2} = {2, 1} \\~ #sets?\\\nSay so.')
    expect(only('One \\\\ two {T}').prompt).toBe('One \\ two')
  })

  it('reads each of the four text formats, of an answer too', () => {
    expect(titled('Markdown').prompt).toBe('What does *perplexity* mean?')
    expect(titled('Markdown').asks).toMatchObject({
      options: [{ text: '$2^H$ with `H` in bits' }, { text: '*surprise*' }, { text: 'a \\* b' }],
    })
    expect(only('[plain]2 <b> 3 *x* {T}').prompt).toBe('2 \\<b> 3 \\*x\\*')
    expect(only('[moodle]One\ntwo <b>three</b> {T}').prompt).toBe('One\\\ntwo **three**')
    expect(only('[html]One\ntwo <b>three</b> {T}').prompt).toBe('One two **three**')
  })

  it('calls a question without a title by its words', () => {
    expect(titled('No title here, just words?').prompt).toBe('No title here, just words?')
  })

  it('reads general feedback after every kind of answer, and passes over comments in the midst of a question', () => {
    const file = readGift(`// [id:first]
::Truth::Is it so?{TRUE#No.#Yes.####Because.}

::Pairs::Match. {
  // Units of information.
  =bit -> base 2
  =nat -> base e####Each has its base.
}

::Choice::Which? {
  =this#Right.
  // The next is never chosen.
  ~that
  ####That was all.
}
`)
    expect(file.errors).toEqual([])
    expect(file.lost).toEqual([])
    expect(file.questions.map(({ question }) => question.solution)).toEqual([
      'Because.',
      'Each has its base.',
      'That was all.',
    ])
    expect(file.questions.map(({ question }) => question.id)).toEqual(['first', null, null])
    expect(file.questions[2]?.question.asks).toMatchObject({ options: [{ text: 'this' }, { text: 'that' }] })
  })

  it('finds nothing wrong in a file with every construct', () => {
    expect(every.errors).toEqual([])
    expect(importQuestions(every, placing).errors).toEqual([])
    expect(importQuestions(every, placing).questions).toHaveLength(16)
  })

  it.each([
    ['a byte order mark', '\uFEFF::A::One? {T}'],
    ['line ends of another system', '::A::One? {\r\n=yes\r\n~no\r\n}\r\n'],
    ['a comment among the answers', '::A::One? {\n=yes\n// a remark {\n~no\n}'],
    ['a category right before it', '$CATEGORY: top\n::A::One? {T}'],
    ['spaces around all marks', ' ::A:: One? { = yes # good ~ no }'],
  ])('reads a file with %s', (_what, gift) => {
    expect(only(gift)).toMatchObject({ title: 'A', prompt: 'One?' })
  })
})

describe('a GIFT file with mistakes', () => {
  it('says line, column and what was expected of each, and reads the others', () => {
    const broken = importQuestions(readGift(fixture('broken')), placing)
    expect(broken.questions.map(({ question }) => question.title)).toEqual(['Good', 'Also good'])
    expect(broken.errors.map(({ line, column }) => [line, column])).toEqual([
      [3, 17],
      [5, 26],
      [7, 20],
      [9, 24],
      [11, 20],
      [13, 1],
      [15, 1],
      [17, 33],
    ])
    for (const { message } of broken.errors) expect(message).toMatch(/^Expected |makes no question: /)
  })

  it.each([
    ['How much? {#}', 'Expected a number such as 3.14'],
    ['How much? {#3,14}', 'got “3,14”'],
    ['How much? {#1:2:3}', 'Expected a number and a tolerance'],
    ['How much? {#1:-2}', 'Expected a tolerance of 0 or more'],
    ['How much? {#5..1}', 'from the smaller to the greater'],
    ['Which? {~a ~b}', 'Expected a right answer'],
    ['Which? {=a ~}', 'Expected an answer after ~'],
    ['Which? {~%x%a =b}', 'Expected a weight'],
    ['Which? {=a {b} ~c}', 'Expected } before another {'],
    ['Which {=a ~b} and {=c ~d}?', 'one pair of braces'],
    ['Match {=a -> =b -> c}', 'Expected something after ->'],
    ['{=a ~b}', 'Expected the text of a question'],
    ['Which? {~%100%a}', 'two answers or more'],
  ])('%s', (gift, message) => {
    expect(errorOf(gift)).toHaveLength(1)
    expect(errorOf(gift)[0]?.message).toContain(message)
  })

  it('never throws and places every error within the file, whatever is in it', () => {
    const signs = fc.constantFrom(
      ...['{', '}', '=', '~', '#', ':', '::', '%50%', '->', '\\', '\n', '\n\n', 'a', '1', '[html]', '<b>', '$', '//'],
    )
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('')
        const read = importQuestions(readGift(text), placing)
        const lines = text.split('\n')
        for (const { line, column } of read.errors) {
          expect(line).toBeLessThanOrEqual(lines.length)
          expect(column).toBeGreaterThanOrEqual(1)
          expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1)
        }
      }),
      { numRuns: 300 },
    )
  })
})

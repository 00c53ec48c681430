import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Exchanged, ReadFile } from '@/lib/content/interchange/exchanged-question'
import { foreignToMarkdown } from '@/lib/content/interchange/foreign-text'
import { importQuestions } from '@/lib/content/interchange/import-questions'
import { readCsv } from '@/lib/content/interchange/read-csv'
import { readGift } from '@/lib/content/interchange/read-gift'
import { readMoodleXml } from '@/lib/content/interchange/read-moodle-xml'
import { readQti } from '@/lib/content/interchange/read-qti'
import { toExchanged } from '@/lib/content/interchange/to-exchanged'
import { writeCsv } from '@/lib/content/interchange/write-csv'
import { writeGift } from '@/lib/content/interchange/write-gift'
import { writeMoodleXml } from '@/lib/content/interchange/write-moodle-xml'
import { writeQtiItem } from '@/lib/content/interchange/write-qti'
import { parseQuestion, type Question } from '@/lib/problems/question'
import { readLessons } from '@/seeds/read-lessons'

type Format = {
  readonly write: (questions: readonly Exchanged[]) => { readonly text: string }
  readonly read: (text: string) => ReadFile
  /** What it can say beyond the others. */
  readonly more: readonly ('ordering' | 'ordering all or nothing' | 'hints')[]
  /** What it cannot say and the others can. */
  readonly less?: 'matching and other numbers'
}
/** An item is a document: several stand in one as they would in a package. */
const writeQtiItems = (questions: readonly Exchanged[]) => ({
  text: `<items>${questions.map((each) => writeQtiItem(each).text.replace(/^<\?xml.*\?>/, '')).join('')}</items>`,
})

const formats: readonly (readonly [string, Format])[] = [
  ['GIFT', { write: writeGift, read: readGift, more: [] }],
  ['Moodle XML', { write: writeMoodleXml, read: readMoodleXml, more: ['ordering', 'hints'] }],
  ['QTI 3', { write: writeQtiItems, read: readQti, more: ['ordering all or nothing'] }],
  ['CSV', { write: writeCsv, read: readCsv, more: ['ordering', 'hints'], less: 'matching and other numbers' }],
]

function thereAndBack(questions: readonly Question[], { write, read }: Format) {
  const exchanged = questions.flatMap((question) => toExchanged({ question, catalogue: {}, variants: 1 }).questions)
  return importQuestions(read(write(exchanged).text), { lesson: null, objectives: null })
}

const sign = fc.constantFrom(...'abcxyz 0123 ~=#{}:%->["\'().,;!?/|+'.split(''), 'é', '→', '漢')
const words = fc
  .array(sign, { minLength: 1, maxLength: 30 })
  .map((signs) => `w${signs.join('')}w`.replaceAll(/\s+/g, ' ').replaceAll(/[{}](?=[{}])/g, ''))
const pieces = fc.constantFrom(
  '$H(p) = -\\sum_i p_i \\log_2 p_i$',
  '**bold**',
  '*soft*',
  '`a_b`',
  '$\\{x\\} \\# y \\% z$',
)
/** As our own writer puts it: a sign that means something to Markdown stands escaped. */
const normal = (markdown: string) => foreignToMarkdown({ text: markdown, format: 'markdown', lose: () => undefined })
const text = fc.tuple(words, pieces, words).map((parts) => normal(parts.join(' ')))
const title = words.map((typed) => typed.trim())

const option = fc.record({ text, feedback: text })
const options = fc
  .uniqueArray(option, { minLength: 2, maxLength: 6, selector: (each) => each.text })
  .map((list) => Object.fromEntries(list.map((each, place) => [String.fromCharCode(65 + place), each])))
const shuffle = fc.constantFrom({}, { shuffle: false })

const choice = fc.tuple(options, fc.nat(), shuffle).map(([list, place, order]) => {
  const ids = Object.keys(list)
  return { choice: { label: 'Your choice', choice: { key: ids[place % ids.length], options: list, ...order } } }
})
const choices = fc
  .tuple(options, fc.integer({ min: 1, max: 63 }), shuffle, fc.boolean())
  .map(([list, mask, order, each]) => {
    const ids = Object.keys(list)
    const key = ids.filter((_, place) => Math.floor(mask / 2 ** place) % 2 === 1)
    const credit = each ? { credit: 'each' } : {}
    return {
      choices: {
        label: 'Your choice',
        choices: { key: key.length === 0 ? ['A'] : key, options: list, ...order, ...credit },
      },
    }
  })
const decimal = fc.integer({ min: -99_999, max: 99_999 }).map((n) => n / 1000)
const number = fc
  .tuple(decimal, fc.integer({ min: 1, max: 500 }), fc.constantFrom({}, { unit: 'bits' }, { unit: 'nats' }))
  .map(([value, width, unit]) => ({
    number: { label: 'Your answer', number: value, ...unit, tolerance: { absolute: width / 1000 } },
  }))
const named = number.map(({ number: answer }) => ({ ppl: { ...answer, label: 'The perplexity, $2^H$' } }))
const exact = decimal.map((value) => ({
  number: { label: 'Your answer', number: value, tolerance: { low: value, high: value } },
}))
const accepting = fc.tuple(decimal, text).map(([value, feedback]) => ({
  number: {
    label: 'Your answer',
    number: value,
    tolerance: { absolute: 0.125 },
    accept: [{ when: value + 7, credit: 0.5, feedback }],
  },
}))
const truth = fc.tuple(fc.constantFrom('A', 'B'), text, text).map(([key, yes, no]) => ({
  choice: {
    label: 'Your choice',
    choice: {
      key,
      options: { A: { text: 'True', feedback: yes }, B: { text: 'False', feedback: no } },
      shuffle: false,
    },
  },
}))
const matching = fc
  .uniqueArray(
    words.map((typed) =>
      typed
        .replaceAll(/[[\]|~@#!*_`<>-]/g, '')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    ),
    { minLength: 4, maxLength: 6 },
  )
  .map(([first, second, ...matches]) => {
    const list = (key: number) =>
      Object.fromEntries(
        matches
          .map(normal)
          .map((match, place) => [
            String.fromCharCode(65 + place),
            { text: match, feedback: place === key ? 'This one is right.' : 'This one is not right.' },
          ]),
      )
    return {
      one: { label: normal(first ?? ''), choice: { key: 'A', options: list(0) } },
      two: { label: normal(second ?? ''), choice: { key: 'B', options: list(1) } },
    }
  })

const ordering = fc
  .tuple(fc.uniqueArray(text, { minLength: 2, maxLength: 5 }), fc.constantFrom({}, { credit: 'each' }))
  .map(([texts, credit]) => {
    const items = Object.fromEntries(texts.map((each, place) => [String.fromCharCode(65 + place), each]))
    return { order: { label: 'Your order', ordering: { items, key: Object.keys(items), ...credit } } }
  })

const strictOrdering = ordering.map(
  ({
    order: {
      label,
      ordering: { items, key },
    },
  }) => ({ order: { label, ordering: { items, key } } }),
)

const questionFor = ({ more, less }: Format) =>
  fc
    .record({
      title,
      prompt: text,
      solution: text,
      difficulty: fc.constantFrom('easy', 'medium', 'hard'),
      kind: fc.constantFrom('recall', 'computation', 'comparison'),
      objectives: fc.constantFrom(['perplexity'], ['perplexity', 'bits-per-character']),
      family: fc.constantFrom({}, { family: 'a-family' }),
      answers: fc.oneof(
        ...[choice, choices, number, named, exact, truth],
        ...(less === undefined ? [accepting, matching] : []),
        more.includes('ordering') ? ordering : truth,
        more.includes('ordering all or nothing') ? strictOrdering : truth,
      ),
      hints: more.includes('hints') ? fc.array(text, { maxLength: 2 }) : fc.constant([]),
    })
    .map(({ family, ...parts }) => parseQuestion({ id: 'sample', lesson: '13-05-cross-entropy', ...family, ...parts }))

describe.each(formats)('a question as it is written, through %s', (_name, format) => {
  it('comes back the same', () => {
    fc.assert(
      fc.property(questionFor(format), (asked) => {
        const { questions, errors } = thereAndBack([asked], format)
        expect(errors).toEqual([])
        expect(questions.map((each) => each.question)).toEqual([asked])
      }),
      { numRuns: 150 },
    )
  })

  it('comes back the same where it is the quiz of a lesson, but for the way its Markdown is typed', () => {
    const written = readLessons().flatMap(({ questions }) => questions)
    const quiz = written.filter(({ answers }) => format.less === undefined || Object.keys(answers).length === 1)
    const once = thereAndBack(quiz, format)
    expect(once.errors).toEqual([])
    expect(once.questions.map((each) => each.question.id)).toEqual(quiz.map(({ id }) => id))
    const questions = once.questions.map((each) => each.question)
    const twice = thereAndBack(questions, format)
    expect(twice.questions.map((each) => each.question)).toEqual(questions)
  })
})

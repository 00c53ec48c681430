import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareQuestions } from '@/lib/authoring/compare-questions'
import { parseQuestion } from '@/lib/problems/question'
import { defined, type Source } from './compared-question'

const changes = (change: Parameters<typeof defined>[0]) => compareQuestions(defined(), defined(change))
const turned = <Value>(map: Readonly<Record<string, Value>>) => Object.fromEntries(Object.entries(map).reverse())

describe('two versions of a question', () => {
  it('that say the same have no differences', () => {
    expect(changes(() => undefined)).toEqual([])
  })

  it('tell a tolerance whole, from what to what', () => {
    const wider = changes(({ answers }) => {
      Object.assign(answers.bits.tolerance, { absolute: 0.01 })
    })
    expect(wider).toEqual([
      {
        path: 'answers.bits.tolerance',
        concern: 'graded',
        before: '{ relative: 0, absolute: 0.002 }',
        after: '{ relative: 0, absolute: 0.01 }',
      },
    ])
  })

  it('tell a parameter whole, and one added or taken away', () => {
    const { parameters } = defined().question
    const before = defined()
    const after = {
      ...before,
      question: parseQuestion({
        ...before.question,
        parameters: { n: { integer: { min: 3, max: 90 } }, k: { integer: { min: 2, max: 9 } } },
        let: { total: 'n * k' },
        require: [],
      }),
    }
    expect(compareQuestions(before, after)).toEqual([
      {
        path: 'parameters.n',
        concern: 'drawn',
        before: '{ integer: { min: 3, max: 60 } }',
        after: '{ integer: { min: 3, max: 90 } }',
      },
      { path: 'parameters.k', concern: 'drawn', before: null, after: '{ integer: { min: 2, max: 9 } }' },
      { path: 'parameters.m', concern: 'drawn', before: '{ integer: { min: 2, max: 9 } }', after: null },
      { path: 'let.total', concern: 'drawn', before: 'n * m', after: 'n * k' },
      { path: 'require', concern: 'drawn', before: '[ n > m ]', after: '[]' },
    ])
    expect(Object.keys(parameters)).toEqual(['n', 'm'])
  })

  it('tell the order in which numbers are drawn and options shown, for that changes what students get', () => {
    expect(changes((copy) => Object.assign(copy, { parameters: turned(copy.parameters) }))).toEqual([
      { path: 'parameters.order', concern: 'drawn', before: '[ n, m ]', after: '[ m, n ]' },
    ])
    const shuffled = changes(({ answers: { why } }) => {
      Object.assign(why.choice, { options: turned(why.choice.options) })
    })
    expect(shuffled.map(({ path }) => path)).toEqual(['answers.why.choice.options.order'])
    expect(changes((copy) => Object.assign(copy, { let: { ...copy.let } }))).toEqual([])
  })

  const single: readonly (readonly [string, string, (copy: Source) => unknown])[] = [
    ['title', 'asked', (copy) => Object.assign(copy, { title: 'Another' })],
    ['prompt', 'asked', (copy) => Object.assign(copy, { prompt: 'How many?' })],
    ['answers.bits.label', 'asked', ({ answers }) => Object.assign(answers.bits, { label: 'Bits' })],
    ['answers.bits.number', 'graded', ({ answers }) => Object.assign(answers.bits, { number: 'log2(n)' })],
    ['answers.bits.unit', 'graded', ({ answers }) => Object.assign(answers.bits, { unit: 'nats' })],
    ['answers.why.choice.key', 'graded', ({ answers }) => Object.assign(answers.why.choice, { key: 'sum' })],
    [
      'answers.why.choice.options.sum.text',
      'asked',
      ({ answers }) => Object.assign(answers.why.choice.options.sum, { text: 'A product.' }),
    ],
    [
      'answers.why.choice.options.sum.feedback',
      'told',
      ({ answers }) => Object.assign(answers.why.choice.options.sum, { feedback: 'No.' }),
    ],
    ['difficulty', 'chosen', (copy) => Object.assign(copy, { difficulty: 'hard' })],
    ['objectives', 'chosen', (copy) => Object.assign(copy, { objectives: ['surprisal', 'entropy'] })],
    ['hints', 'told', (copy) => Object.assign(copy, { hints: [] })],
    ['solution', 'told', (copy) => Object.assign(copy, { solution: 'So many.' })],
  ]

  it.each(single)('tell a change of %s, which is about what is %s', (path, concern, change) => {
    expect(changes(change).map((told) => [told.path, told.concern])).toEqual([[path, concern]])
  })

  it('know mal-rules by what they are: one more at the top changes no other', () => {
    const more = changes(({ mistakes }) => {
      mistakes.unshift({ part: 'bits', when: 'log10(total)', is: 'nats-for-bits' })
    })
    expect(more.map(({ path }) => path)).toEqual([
      'mistakes.nats-for-bits of bits.when',
      'mistakes.nats-for-bits of bits (2)',
    ])
    expect(changes(({ mistakes }) => mistakes.reverse())).toEqual([])
    expect(changes(({ mistakes }) => mistakes.pop())).toMatchObject([
      { path: 'mistakes.no-logarithm of bits', concern: 'told', after: null },
    ])
  })

  it('tell the words of a mistake that the catalogue has changed', () => {
    const told = changes((_copy, words) => {
      words['nats-for-bits'].feedback = 'Divide by ln 2.'
    })
    expect(told).toEqual([
      {
        path: 'catalogue.nats-for-bits.feedback',
        concern: 'told',
        before: 'You took the natural logarithm.',
        after: 'Divide by ln 2.',
      },
    ])
  })

  it('differ from each other as each differs from the other, before and after exchanged', () => {
    fc.assert(
      fc.property(fc.subarray([...single.keys()]), (places) => {
        const after = defined((copy) => {
          for (const place of places) single[place]?.[2](copy)
        })
        const [there, back] = [compareQuestions(defined(), after), compareQuestions(after, defined())]
        expect(there.map(({ path }) => path).sort()).toEqual(back.map(({ path }) => path).sort())
        expect(new Set(there.map(({ after: is }) => is))).toEqual(new Set(back.map(({ before: was }) => was)))
        expect(there).toHaveLength(places.length)
      }),
    )
  })
})

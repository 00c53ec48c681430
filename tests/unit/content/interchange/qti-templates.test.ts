import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { ExchangeError } from '@/lib/content/interchange/exchange-error'
import { importQuestions } from '@/lib/content/interchange/import-questions'
import { readQti } from '@/lib/content/interchange/read-qti'
import { toExchanged } from '@/lib/content/interchange/to-exchanged'
import { whyNoQtiTemplate, writeQtiItem } from '@/lib/content/interchange/write-qti'
import { expressionText } from '@/lib/problems/expression-text'
import { makeVariant } from '@/lib/problems/make-variant'
import { mistakeCatalogueSchema } from '@/lib/problems/mistake-catalogue'
import { parseExpression } from '@/lib/problems/parse-expression'
import { parseQuestion, type Question } from '@/lib/problems/question'
import { smallQuestion } from '@/tests/unit/problems/fixture-questions'

const seed = (path: string): unknown =>
  parse(readFileSync(new URL(`../../../../seeds/${path}`, import.meta.url), 'utf8'))
const catalogue = mistakeCatalogueSchema.parse(seed('mistakes.yaml'))
const bank = readdirSync(new URL('../../../../seeds/questions', import.meta.url))
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => parseQuestion(seed(`questions/${name}`)))

const exported = (question: Question, mistakes = catalogue) =>
  toExchanged({ question, catalogue: mistakes, variants: 2, whyNoTemplate: whyNoQtiTemplate })
const thereAndBack = (question: Question, mistakes = catalogue) => {
  const items = exported(question, mistakes).questions.map((each) =>
    writeQtiItem(each).text.replace(/^<\?xml.*\?>/, ''),
  )
  return importQuestions(readQti(`<items>${items.join('')}</items>`), { lesson: null, objectives: null })
}
const normal = (source: string | number) => expressionText(parseExpression(String(source)))
/** The lines of a text and the widths of its tables are its writer's. */
const flat = (text: string) => text.replaceAll(/[\s-]+/g, ' ').trim()
const templates = bank
  .filter((question) => exported(question).questions[0]?.asks.kind === 'formula')
  .map((question) => [question.id, question] as const)

describe('a question of the bank that leaves as a template of QTI', () => {
  it('is one in five of them: single numbers drawn and worked out from each other', () => {
    expect(templates.length).toBeGreaterThanOrEqual(19)
  })

  it.each(templates)('comes back the same: %s', (_id, question) => {
    const { questions, errors } = thereAndBack(question)
    expect(errors).toEqual([])
    expect(questions).toHaveLength(Object.keys(question.answers).length)
    for (const { question: back } of questions) {
      expect(back.parameters).toEqual(question.parameters)
      expect(Object.entries(back.let)).toEqual(Object.entries(question.let).map(([name, of]) => [name, normal(of)]))
      expect(back.require).toEqual(question.require.map(normal))
      expect(flat(back.prompt)).toContain(flat(question.prompt))
      expect(flat(back.solution)).toBe(flat(question.solution))
      const [[name = '', answer] = []] = Object.entries(back.answers)
      const source = question.answers[name]
      if (source === undefined || !('number' in source)) expect.fail(`${name} is no number`)
      const { number: asked, tolerance = { relative: 0.01 } } = source
      expect(answer).toMatchObject({ number: normal(asked), tolerance })
    }
  })
})

const scalar = (changes: Readonly<Record<string, unknown>>) =>
  smallQuestion({
    parameters: { a: { integer: { min: 2, max: 9 } }, p: { decimal: { min: 0.25, max: 0.75, step: 0.05 } } },
    prompt: 'Of {{ a }} and $x = {{ fixed(p, 2) }}$?',
    answers: { x: { label: 'x', number: 'a * p' } },
    ...changes,
  })

const places = fc.constantFrom(1, 0.5, 0.25, 0.1, 0.05, 0.01)
const drawnParameter = fc.oneof(
  fc
    .tuple(fc.integer({ min: -9, max: 9 }), fc.nat({ max: 30 }))
    .map(([min, width]) => ({ integer: { min, max: min + width } })),
  fc
    .tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 30 }), places)
    .map(([from, count, step]) => ({
      decimal: { min: Number((from * step).toFixed(2)), max: Number(((from + count) * step).toFixed(2)), step },
    }))
    .filter(({ decimal }) => !(Number.isInteger(decimal.step) && Number.isInteger(decimal.min))),
  fc
    .uniqueArray(
      fc.integer({ min: 1, max: 400 }).map((n) => n / 8),
      { minLength: 1, maxLength: 5 },
    )
    .map((choice) => ({ choice })),
)
const worked = fc.constantFrom(
  'a + b',
  'a * b - 1',
  'exp(-b / 10)',
  'log2(abs(a) + 2)',
  'round(a / 3, 2)',
  'max(a, b, 1)',
  'b^2',
)
const tolerance = fc.constantFrom({ relative: 0.02 }, { absolute: 0.25 }, { low: 'c - 1', high: 'c + 2' })
const template = fc
  .record({
    parameters: fc.record({ a: drawnParameter, b: drawnParameter }),
    c: worked,
    require: fc.constantFrom([], ['c != 7'], ['a > -20 and (b < 500 or c == 1)']),
    tolerance,
    accept: fc.constantFrom({}, { accept: [{ when: 'c + 100', credit: 0.5, feedback: 'Near {{ fixed(c, 1) }}.' }] }),
    number: fc.constantFrom('c', 'c + 2 * a', 'sqrt(abs(c))'),
    shown: fc.constantFrom(
      '{{ a }}',
      '{{ fixed(b, 2) }}',
      '$x_1 = {{ fixed(c, 3) }}$',
      '{{ significant(c, 3) }}',
      '{{ a + b }}',
    ),
  })
  .map(({ c, number, accept, shown, tolerance: within, ...more }) =>
    smallQuestion({
      ...more,
      let: { c },
      prompt: `Of ${shown}, and {{ b }}?`,
      answers: {
        number: { label: 'Your answer', number: 'low' in within ? 'c' : number, tolerance: within, ...accept },
      },
      solution: `It is ${shown}.`,
    }),
  )

describe('a question whose numbers are drawn, through QTI', () => {
  it('comes back the same', () => {
    fc.assert(
      fc.property(template, (question) => {
        const { questions, errors, lost } = thereAndBack(question, {})
        expect({ errors, lost }).toEqual({ errors: [], lost: [] })
        expect(questions.map((each) => each.question)).toEqual([question])
      }),
      { numRuns: 60 },
    )
  })

  it('is read, or refused in words, whatever a file has in it', () => {
    const [exchanged] = exported(scalar({ require: ['a > 2'] }), {}).questions
    const whole = writeQtiItem(exchanged ?? expect.fail('no question')).text
    fc.assert(
      fc.property(
        fc.nat(whole.length),
        fc.nat(60),
        fc.constantFrom('', '<', '"', '<qti-null/>', '1e400'),
        (at, length, put) => {
          try {
            importQuestions(readQti(whole.slice(0, at) + put + whole.slice(at + length)), {
              lesson: 'a',
              objectives: ['b'],
            })
          } catch (error) {
            expect(error).toBeInstanceOf(ExchangeError)
          }
        },
      ),
      { numRuns: 100 },
    )
  })
})

describe('toExchanged for a format with templates', () => {
  it.each([
    [{ let: { v: '[a, p]' } }, 'as QTI has no expression for [a, p]'],
    [{ let: { v: 'a > 5 ? 1 : 2' } }, 'as QTI has no expression for a > 5 ? 1 : 2'],
    [{ prompt: '{{ table("a", [a, p]) }}' }, 'as QTI has no expression for table("a", [a, p])'],
    [
      {
        parameters: {
          a: {
            choice: [
              [1, 2],
              [3, 4],
            ],
          },
          p: { integer: { min: 1, max: 2 } },
        },
        prompt: 'So?',
        answers: { x: { label: 'x', number: 'p' } },
      },
      'as QTI cannot draw a, one of several vectors',
    ],
    [{ answers: { x: { label: 'x', vector: '[a, p]', entries: ['a', 'p'] } } }, 'as x asks for no single number'],
    [{ let: { SCORE: 'a' } }, 'as SCORE has a meaning of its own in QTI'],
    [
      { answers: { x: { label: 'x', number: 'a', tolerance: { significantFigures: 3 } } } },
      'as QTI cannot say that the last of so many significant digits may be off',
    ],
  ])('writes sampled problems for %j and says why', (changes, why) => {
    const { questions, lost } = exported(scalar(changes), {})
    expect(questions.map(({ asks }) => asks.kind)).not.toContain('formula')
    expect(lost.map(({ what }) => what).join()).toContain(`numbers of their own: written as 2 problems, ${why}`)
  })

  it('keeps each mal-rule as a number without marks, and names those it cannot say', () => {
    const feedback = 'Not {{ value }} but {{ fixed(key, 2) }}.'
    const question = scalar({
      mistakes: [
        { part: 'x', when: 'a + p', is: 'added', feedback },
        { part: 'x', when: 'sort([a, p])[1]', is: 'added', id: 'other' },
      ],
    })
    const { questions, lost } = exported(question, { added: { name: 'Added', feedback } })
    expect(questions[0]?.asks).toMatchObject({
      kind: 'formula',
      others: [{ when: 'a + p', share: 0, feedback: 'Not {{ a + p }} but {{ fixed(a * p, 2) }}.' }],
    })
    expect(lost.map(({ what }) => what)).toEqual([
      'the mistake that gives sort([a, p])[1]: QTI has no expression for sort([a, p])[1]',
    ])
  })
})

describe('the template of a question', () => {
  const { text } = writeQtiItem(
    exported(scalar({ require: ['a * p > 1'] }), {}).questions[0] ?? expect.fail('no question'),
  )

  it('draws decimals as whole ticks, and whole numbers as such', () => {
    expect(text).toContain('<qti-template-declaration identifier="a" cardinality="single" base-type="integer"/>')
    expect(text).toContain(
      '<qti-set-template-value identifier="p"><qti-divide><qti-random-integer min="25" max="75" step="5"/><qti-base-value base-type="float">100</qti-base-value></qti-divide></qti-set-template-value>',
    )
    expect(text).toContain('<qti-template-constraint><qti-gt>')
  })

  it('prints what is drawn, and shows it in formulas by a name of its own', () => {
    expect(text).toContain('Of <qti-printed-variable identifier="a"/> and <math')
    expect(text).toContain('<mi>SHOWN1</mi>')
    expect(text).toContain('base-type="float" math-variable="true"/>')
  })
})

const item = (
  inner: string,
  asked = '<p>What is <printedVariable identifier="X"/>, or <printedVariable identifier="Y" format="%.2f"/>? <textEntryInteraction responseIdentifier="RESPONSE"/></p>',
) =>
  `<assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" identifier="drawn" title="Drawn"><responseDeclaration identifier="RESPONSE" cardinality="single" baseType="float"/>${inner}<itemBody>${asked}</itemBody><responseProcessing template="http://www.imsglobal.org/question/qti_v2p1/rptemplates/match_correct"/></assessmentItem>`
const declare = (...names: readonly string[]) =>
  names.map((name) => `<templateDeclaration identifier="${name}" cardinality="single" baseType="float"/>`).join('')
const set = (name: string, value: string) => `<setTemplateValue identifier="${name}">${value}</setTemplateValue>`
const number = (value: number) => `<baseValue baseType="float">${value}</baseValue>`
const named = (name: string) => `<variable identifier="${name}"/>`
const processed = (rules: string) =>
  `${declare('X', 'Y', ...(rules.match(/SHOWN\d+(?=">)/g) ?? []))}<templateProcessing>${rules}</templateProcessing>`
const key = (value: string) => `<setCorrectResponse identifier="RESPONSE">${value}</setCorrectResponse>`
const read = (rules: string) => importQuestions(readQti(item(processed(rules))), { lesson: 'a', objectives: ['b'] })

describe('a template of QTI 2.1 from elsewhere', () => {
  it('becomes parameters, values and a key', () => {
    const { questions, lost } = read(
      set('X', '<randomInteger min="2" max="11" step="3"/>') +
        set('Y', `<mathOperator name="log">${named('X')}</mathOperator>`) +
        key(`<sum>${named('X')}${named('Y')}${number(1)}</sum>`),
    )
    expect(lost).toEqual([])
    expect(questions[0]?.question).toMatchObject({
      parameters: { X: { decimal: { min: 2, max: 11, step: 3 } } },
      let: { Y: 'log10(X)' },
      prompt: 'What is {{ X }}, or {{ fixed(Y, 2) }}? \\_\\_\\_\\_\\_',
      answers: { number: { number: 'X + Y + 1', tolerance: { low: 'X + Y + 1', high: 'X + Y + 1' } } },
    })
    const { parts, parameters } = makeVariant({
      question: questions[0]?.question ?? expect.fail('no question'),
      version: 1,
      seed: 3,
      mistakes: {},
    })
    const x = Number(parameters['X'])
    expect([2, 5, 8, 11]).toContain(x)
    expect(parts[0]).toMatchObject({ kind: 'number', key: expect.closeTo(x + Math.log10(x) + 1, 9) })
  })

  it('draws what stands inside an expression under a name of its own, and a float in small steps', () => {
    const { questions, lost } = read(
      set('X', '<randomFloat min="0" max="1"/>') +
        set('Y', `<product>${named('X')}<randomInteger min="1" max="3"/></product>`) +
        key(named('Y')),
    )
    expect(questions[0]?.question).toMatchObject({
      parameters: { X: { decimal: { min: 0, max: 1, step: 0.001 } }, drawn2: { integer: { min: 1, max: 3 } } },
      let: { Y: 'X * drawn2' },
    })
    expect(lost.map(({ what }) => what)).toEqual(['that any number from 0 to 1 is drawn: one in steps of 0.001 is'])
  })

  it('reads a choice among values, and what depends on it', () => {
    const branch = (name: string, value: number, condition = '') =>
      `<template${name}>${condition}${set('Y', number(value))}</template${name}>`
    const { questions } = read(
      set('X', `<random><multiple>${number(2)}${number(8)}</multiple></random>`) +
        `<templateCondition>${branch('If', 1, `<gt>${named('X')}${number(4)}</gt>`)}${branch('Else', -1)}</templateCondition>` +
        `<templateConstraint><or><lt>${named('X')}${number(3)}</lt><gt>${named('X')}${number(3)}</gt></or></templateConstraint>` +
        key(`<power>${named('X')}${number(0.5)}</power>`),
    )
    expect(questions[0]?.question).toMatchObject({
      parameters: { X: { choice: [2, 8] } },
      let: { Y: 'X > 4 ? 1 : -1' },
      require: ['X != 3'],
      answers: { number: { number: 'sqrt(X)' } },
    })
  })

  it.each([
    [set('X', '<randomInteger min="1" max="{Y}"/>'), 'the ends of a random-integer depend on what is drawn'],
    [set('X', `<mathOperator name="sin">${number(1)}</mathOperator>`), 'there is no function sin here'],
    [set('X', '<gcd/>'), 'there is no gcd here'],
    [set('X', number(1)) + set('X', number(2)), 'X is set twice'],
    [set('X', named('Z')), 'Z has no single value'],
    ['<exitTemplate/>', '<exit-template> has nothing in it'],
    [set('X', number(1)), 'no number that depends on what is drawn is right'],
    [
      Array.from({ length: 40 }, (_, place) =>
        set(
          `SHOWN${place}`,
          place === 0 ? number(1) : `<sum>${named(`SHOWN${place - 1}`)}${named(`SHOWN${place - 1}`)}</sum>`,
        ),
      ).join(''),
      'a value that it shows is an endless expression',
    ],
    [set('X', '<randomFloat min="1" max="1"/>'), 'its random-float has ends that no steps fit between'],
    [set('X', '<random><variable identifier="Y"/></random>'), 'it draws among values that are no plain list'],
  ])('is lost by name where we cannot say it: %s', (rules, why) => {
    const { questions, lost } = read(rules)
    expect(questions).toEqual([])
    expect(lost.map(({ what }) => what)).toContain(`the question: ${why}`)
  })

  it('asks for numbers only', () => {
    const choice =
      '<choiceInteraction responseIdentifier="RESPONSE"><simpleChoice identifier="A">a</simpleChoice></choiceInteraction>'
    const { lost } = readQti(item(processed(set('X', number(1))), choice))
    expect(lost.map(({ what }) => what)).toEqual([
      'a choice-interaction with what is drawn for each student: only numbers are asked so',
    ])
  })
})

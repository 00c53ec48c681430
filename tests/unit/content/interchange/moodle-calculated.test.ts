import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { importQuestions } from '@/lib/content/interchange/import-questions'
import { moodleFormula, NotInMoodle } from '@/lib/content/interchange/moodle-from-expression'
import { parseXml } from '@/lib/content/interchange/parse-xml'
import { readMoodleXml } from '@/lib/content/interchange/read-moodle-xml'
import { toExchanged } from '@/lib/content/interchange/to-exchanged'
import { whyNoCalculated, writeMoodleXml } from '@/lib/content/interchange/write-moodle-xml'
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
const exported = (question: Question) =>
  toExchanged({ question, catalogue, variants: 2, whyNoTemplate: whyNoCalculated })
const calculated = bank
  .map((question) => ({ question, problems: exported(question).questions }))
  .filter(({ problems }) => problems[0]?.asks.kind === 'formula')
  .map(({ question, problems }) => [question.id, { question, problems }] as const)

const small = (changes: Readonly<Record<string, unknown>>) =>
  smallQuestion({
    parameters: { a: { integer: { min: 2, max: 9 } }, p: { decimal: { min: 0.25, max: 0.75, step: 0.25 } } },
    let: { area: 'a * p^2' },
    prompt: 'Of {{ a }}, and $x = {{ fixed(p, 2) }}$?',
    answers: { x: { label: 'x', number: 'area' } },
    ...changes,
  })
const written = (changes: Readonly<Record<string, unknown>> = {}) =>
  writeMoodleXml(
    toExchanged({ question: small(changes), catalogue: {}, variants: 2, whyNoTemplate: whyNoCalculated }).questions,
  )

/** The drawn values under the names that an import gives them: p1, p2, … */
const renamed = (question: Question, variantSeed: number) => {
  const variant = makeVariant({ question, version: 1, seed: variantSeed, mistakes: catalogue })
  const values = Object.keys(question.parameters).map((name) => variant.parameters[name])
  return {
    variant,
    parameters: Object.fromEntries(values.map((value, place) => [`p${place + 1}`, { choice: [value] }])),
  }
}

describe('a question of the bank that leaves as a calculated one of Moodle', () => {
  it('is one in six of them', () => {
    expect(calculated.length).toBeGreaterThanOrEqual(14)
  })

  it.each(calculated)(
    'has the same key and the same numbers in its text when it comes back: %s',
    (_id, { question, problems }) => {
      const { questions, errors } = importQuestions(readMoodleXml(writeMoodleXml(problems).text), {
        lesson: null,
        objectives: null,
      })
      expect(errors).toEqual([])
      const { variant, parameters } = renamed(question, 5)
      for (const [place, { question: back }] of questions.entries()) {
        const again = makeVariant({
          question: parseQuestion({ ...back, parameters }),
          version: 1,
          seed: 1,
          mistakes: {},
        })
        const [own, part] = [variant.parts[place], again.parts[0]]
        if (own?.kind !== 'number' || part?.kind !== 'number') expect.fail('both ask for a number')
        expect(part.key).toBeCloseTo(own.key, 9)
        expect(part.tolerance).toMatchObject(own.tolerance)
        const numbers = (text: string) => (text.match(/\d+(?:\.\d+)?/g) ?? []).map(Number)
        expect(numbers(again.prompt)).toEqual(expect.arrayContaining(numbers(variant.prompt)))
      }
    },
  )
})

describe('a calculated question', () => {
  it('has the formula in wild cards, a tolerance, and twenty draws that its conditions hold for', () => {
    const { text, lost } = written({ require: ['a > 5'] })
    expect(parseXml(text).name).toBe('quiz')
    expect(text).toContain(
      '<text><![CDATA[({a}*pow({p},2))]]></text><tolerance>0.01</tolerance><tolerancetype>1</tolerancetype>',
    )
    expect(text).toContain('Of {a}, and \\(x = {=round({p},2)}\\)?')
    const drawn = [...text.matchAll(/<number>\d+<\/number><value>([\d.]+)<\/value>/g)].map(([, value]) => Number(value))
    expect(drawn).toHaveLength(40)
    expect(Math.min(...drawn.slice(0, 20))).toBeGreaterThan(5)
    expect(lost.map(({ what }) => what)).toEqual([
      'that each student draws anew: written with 20 draws, for which its conditions hold',
    ])
  })

  it.each([
    [{ let: { area: 'a > 3 ? 1 : 2' } }, 'Moodle has no formula for a > 3 ? 1 : 2'],
    [{ prompt: 'Of $\\sqrt{a}$?' }, '{a} in its text would be taken for what is drawn'],
    [{ answers: { x: { label: 'x', number: 'a', tolerance: { low: 'a', high: 'a + 1' } } } }, 'Moodle has no range'],
    [{ answers: { x: { label: 'x', number: 'a', tolerance: { significantFigures: 2 } } } }, 'significant digits'],
    [{ answers: { x: { label: 'x', number: 'a', tolerance: { relative: 0.1, absolute: 1 } } } }, 'at once'],
    [
      {
        parameters: { a: { choice: ['one', 'two'] }, p: { integer: { min: 1, max: 2 } } },
        let: { area: 'p' },
        prompt: '{{ a }}',
      },
      'and a is none',
    ],
    [{ prompt: '{{ significant(p, 2) }}' }, 'Moodle has no formula for significant(p, 2)'],
  ])('is written as sampled problems where Moodle cannot say it: %j', (changes, why) => {
    const { questions, lost } = toExchanged({
      ...{ question: small(changes), catalogue: {}, variants: 2, whyNoTemplate: whyNoCalculated },
    })
    expect(questions.map(({ asks }) => asks.kind)).toEqual(['number', 'number'])
    expect(lost[0]?.what).toContain(why)
  })
})

describe('moodleFormula', () => {
  it.each([
    ['a^2 / (b - 1)', '(pow({a},2)/({b}-1))'],
    ['-a', '(0-{a})'],
    ['2 ^ -1.5', 'pow(2,(0-1.5))'],
    ['log2(a) + ln(b)', '((log({a})/log(2))+log({b}))'],
    ['log(a, 3)', '(log({a})/log(3))'],
    ['mean(a, b, 1)', '(({a}+{b}+1)/3)'],
    ['round(a, 2) * pi * e', '((round({a},2)*pi())*exp(1))'],
    ['0.0000001', '0.0000001'],
  ])('writes %s', (source, formula) => {
    expect(moodleFormula(parseExpression(source))).toBe(formula)
  })

  it('never fails in another way than with a reason', () => {
    const piece = fc.constantFrom(
      'a',
      '2',
      '[a, b]',
      'entropy([a, b])',
      'a > b',
      '"x"',
      'sort(a)',
      '1e-300',
      'abs(a, b)',
    )
    fc.assert(
      fc.property(piece, piece, fc.constantFrom('+', '^', '/'), (left, right, operator) => {
        try {
          expect(moodleFormula(parseExpression(`(${left}) ${operator} (${right})`))).toMatch(/^[\w{}().,*/+-]+$/)
        } catch (error) {
          expect(error).toBeInstanceOf(NotInMoodle)
        }
      }),
      { numRuns: 60 },
    )
  })
})

// What we write as QTI another program loads, and it gives each answer the marks that we give.
import { expect, type Page, test } from '@playwright/test'
import { listQuestions, loadMistakes } from '@/cli/load-bank'
import { importQuestions } from '@/lib/content/interchange/import-questions'
import { readQti } from '@/lib/content/interchange/read-qti'
import { toExchanged } from '@/lib/content/interchange/to-exchanged'
import { whyNoQtiTemplate, writeQtiItem } from '@/lib/content/interchange/write-qti'
import { grade } from '@/lib/grading/grade-response'
import { optionsOf } from '@/lib/problems/answer-schema'
import { makeVariant } from '@/lib/problems/make-variant'
import type { Part } from '@/lib/problems/part'
import { parseQuestion, type Question } from '@/lib/problems/question'
import type { Variant } from '@/lib/problems/variant'
import { type AnswerPair, answersEach, answersTo } from './support/qti-answers'
import { openPlayer, type Played, playItem } from './support/qti-player'

const missing = (what: string): never => {
  throw new RangeError(`There is no ${what}.`)
}
const mistakes = loadMistakes()
const bank = new Map((await listQuestions()).map((question) => [question.id, question]))
const ofBank = (id: string) => bank.get(id) ?? missing(id)

const options = (ids: string) =>
  Object.fromEntries(ids.split('').map((id) => [id, { text: `Option ${id}`, feedback: `About ${id}.` }]))
const written = (answers: Readonly<Record<string, unknown>>): Question =>
  parseQuestion({
    ...{ id: 'written', title: 'Written', lesson: '13-05-cross-entropy', objectives: ['perplexity'] },
    ...{ kind: 'recall', difficulty: 'easy', prompt: 'Which, of $H(p)$ and 1 < 2?', solution: 'These.', answers },
  })

const plain = (right: number) =>
  Object.fromEntries(
    ['base 2', 'base e', 'base 10'].map((text, place) => [
      'ABC'.charAt(place),
      { text, feedback: place === right ? 'This one is right.' : 'This one is not right.' },
    ]),
  )

/** One of each thing that we write. */
const sampled: readonly Question[] = [
  ...['perplexity-of-a-sequence', 'better-than-a-plain-code', 'cross-entropy-of-a-soft-target'].map(ofBank),
  written({ x: { label: 'x', number: 1.5, tolerance: { absolute: 0.015 } } }),
  written({ x: { label: 'x', number: -0.3, tolerance: { low: -0.35, high: -0.1 } } }),
  ofBank('what-a-perplexity-says'),
  ofBank('reports-that-cannot-be-right'),
  written({ x: { label: 'Which?', choices: { key: ['A', 'C', 'D'], options: options('ABCDE') } } }),
  ofBank('models-ordered-by-likelihood'),
]
const templates = ['bits-per-character', 'overconfident-classifier'].map(ofBank)

/** The order in which the options or items of a part were written. */
function orderOf(question: Question, part: Part): readonly string[] {
  const source = question.answers[part.name]
  if (part.kind === 'ordering') return part.key
  return source === undefined ? [] : Object.keys(optionsOf(source)?.options ?? {})
}

function gradedHere(variant: Variant, { part, typed }: { readonly part: Part; readonly typed: string }): number {
  const alone = { parts: [{ ...part, weight: 1 }], mistakes: variant.mistakes }
  const outcome = grade({ variant: alone, response: { [part.name]: typed } })
  if (outcome.kind !== 'graded') throw new RangeError(`“${typed}” is no answer to ${part.name}.`)
  return outcome.scoreFraction
}

/** The question with what an item drew, and nothing else to draw. */
function drawnSo(question: Question, drawn: Played['drawn']): Variant {
  const parameters = Object.entries(question.parameters).map(([name, parameter]) => {
    const value = drawn[name] ?? ''
    const isText = 'choice' in parameter && parameter.choice.some((each) => typeof each === 'string')
    return [name, { choice: [isText ? value : Number(value)] }]
  })
  const fixed = parseQuestion({ ...question, mistakes: [], parameters: Object.fromEntries(parameters) })
  return makeVariant({ question: fixed, version: 1, seed: 1, mistakes: {} })
}

/** An item of another program: the choice stands in a line. */
const inline = `<qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" identifier="inline" title="Inline" adaptive="false" time-dependent="false">
<qti-response-declaration identifier="RESPONSE" cardinality="single" base-type="identifier"><qti-correct-response><qti-value>B</qti-value></qti-correct-response></qti-response-declaration>
<qti-outcome-declaration identifier="SCORE" cardinality="single" base-type="float"><qti-default-value><qti-value>0</qti-value></qti-default-value></qti-outcome-declaration>
<qti-item-body><p>Entropy is measured in <qti-inline-choice-interaction response-identifier="RESPONSE" shuffle="false"><qti-inline-choice identifier="A">metres</qti-inline-choice><qti-inline-choice identifier="B">bits</qti-inline-choice><qti-inline-choice identifier="C">grams</qti-inline-choice></qti-inline-choice-interaction>.</p></qti-item-body>
<qti-response-processing template="https://purl.imsglobal.org/spec/qti/v3p0/rptemplates/match_correct.xml"/>
</qti-assessment-item>`

const matching = written({
  one: { label: 'bit', choice: { key: 'A', options: plain(0) } },
  two: { label: 'nat', choice: { key: 'B', options: plain(1) } },
  three: { label: 'dit', choice: { key: 'B', options: plain(1) } },
})

/** Every way to match three texts with three, each in both programs' words. */
const matches = Array.from({ length: answersEach }, (_, index) =>
  [index % 3, Math.floor(index / 3) % 3, Math.floor(index / 9) % 3].map((place) => 'ABC'.charAt(place)),
)

test('what leaves as QTI is loaded and scored by another player as it is here', async ({ page }) => {
  await openPlayer(page)
  for (const question of sampled) await playSampled(page, question)
  for (const question of templates) await playTemplates(page, question)
  await playMatching(page)
  await playInline(page)
})

async function playSampled(page: Page, question: Question): Promise<void> {
  const exported = toExchanged({ question, catalogue: mistakes, variants: 1 }).questions
  const variant = makeVariant({ question, version: 1, seed: 1, mistakes })
  expect(exported.length, question.id).toBe(variant.parts.length)
  for (const [place, exchanged] of exported.entries()) {
    const part = variant.parts[place] ?? missing('part for the item')
    const pairs = answersTo(part, { others: othersOf(variant, part), order: orderOf(question, part) })
    const xml = writeQtiItem(exchanged).text
    const { scores, text } = await playItem(page, { xml, responsesFor: () => pairs.map(({ there }) => there) })
    expect(text.trim().length, question.id).toBeGreaterThan(20)
    compare(question.id, { scores, pairs, here: ({ here }) => gradedHere(variant, { part, typed: here }) })
  }
}

function othersOf(variant: Variant, part: Part): readonly number[] {
  const shown = variant.mistakes.filter((mistake) => mistake.part === part.name)
  const accepted = 'accepted' in part ? part.accepted : []
  return [...accepted, ...shown].flatMap(({ value }) => (typeof value === 'number' ? [value] : []))
}

async function playTemplates(page: Page, question: Question): Promise<void> {
  const exported = toExchanged({ question, catalogue: mistakes, variants: 1, whyNoTemplate: whyNoQtiTemplate })
  for (const [place, exchanged] of exported.questions.entries()) {
    expect(exchanged.asks.kind).toBe('formula')
    const partOf = (drawn: Played['drawn']) => drawnSo(question, drawn).parts[place] ?? missing('part for the item')
    const pairsFor = (drawn: Played['drawn']) => {
      const others = Object.keys(drawn).filter((name) => name.startsWith('VALUE'))
      return answersTo(partOf(drawn), { others: others.map((name) => Number(drawn[name])), order: [] })
    }
    const xml = writeQtiItem(exchanged).text
    const responsesFor = (drawn: Played['drawn']) => pairsFor(drawn).map(({ there }) => there)
    const { scores, drawn } = await playItem(page, { xml, responsesFor })
    const [variant, part] = [drawnSo(question, drawn), partOf(drawn)]
    const here = ({ here: typed }: AnswerPair) => gradedHere(variant, { part, typed })
    compare(question.id, { scores, pairs: pairsFor(drawn), here })
  }
}

async function playMatching(page: Page): Promise<void> {
  const exported = toExchanged({ question: matching, catalogue: {}, variants: 1 }).questions
  const xml = writeQtiItem(exported[0] ?? missing('matching question')).text
  const pairs = matches.map((chosen) => ({
    there: chosen.map((id, place) => `q${place + 1} ${id}`),
    here: chosen.join(),
  }))
  const { scores } = await playItem(page, { xml, responsesFor: () => pairs.map(({ there }) => there) })
  const variant = makeVariant({ question: matching, version: 1, seed: 1, mistakes: {} })
  const names = Object.keys(matching.answers)
  const here = ({ here: typed }: AnswerPair) => {
    const response = Object.fromEntries(typed.split(',').map((id, place) => [names[place] ?? '', id]))
    const outcome = grade({ variant, response })
    return outcome.kind === 'graded' ? outcome.scoreFraction : Number.NaN
  }
  compare('matching', { scores, pairs, here })
}

async function playInline(page: Page): Promise<void> {
  const { questions } = importQuestions(readQti(inline), { lesson: 'a', objectives: ['b'] })
  const { question } = questions[0] ?? missing('inline choice')
  const variant = makeVariant({ question, version: 1, seed: 1, mistakes: {} })
  const part = variant.parts[0] ?? missing('part')
  const pairs = answersTo(part, { others: [], order: orderOf(question, part) })
  const { scores } = await playItem(page, { xml: inline, responsesFor: () => pairs.map(({ there }) => there) })
  compare('inline choice', { scores, pairs, here: ({ here }) => gradedHere(variant, { part, typed: here }) })
}

type Comparison = {
  readonly scores: readonly number[]
  readonly pairs: readonly AnswerPair[]
  readonly here: (pair: AnswerPair) => number
}

/** The player shows an outcome with three decimals. */
const playersRounding = 0.0005

/** Every one alike, and none a trivial test: some right, some not. */
function compare(id: string, { scores, pairs, here }: Comparison): void {
  const own = pairs.map(here)
  expect(own).toHaveLength(answersEach)
  const differing = pairs.flatMap(({ here: typed }, place) => {
    const [there = Number.NaN, mine = Number.NaN] = [scores[place], own[place]]
    return Math.abs(there - mine) <= playersRounding ? [] : [{ typed, there, here: mine }]
  })
  expect(differing, id).toEqual([])
  expect(own, id).toContain(1)
  expect(
    own.some((share) => share < 1),
    id,
  ).toBe(true)
}

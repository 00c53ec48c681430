import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { isJsonList, isJsonMap, type Json, toJson } from '@/lib/authoring/json'
import { meaningAt } from '@/lib/authoring/meaning-at'
import { namesInReach } from '@/lib/authoring/names-in-reach'
import { schemasAt, shapesFor, valueAt } from '@/lib/authoring/schema-at'
import type { Path } from '@/lib/authoring/yaml-place'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const read = (path: string): Json => toJson(parse(readFileSync(`${root}/${path}`, 'utf8')))
const everyAnswer = read('tests/fixtures/questions/every-answer.yaml')
const everyKind = read('tests/fixtures/questions/every-kind.yaml')
const seeds = readdirSync(`${root}/seeds/questions`).map((file) => read(`seeds/questions/${file}`))
const steps = (path: string): Path => (path === '' ? [] : path.split('.'))

describe('what is written at a place', () => {
  it.each([
    ['id', 'questionId'],
    ['title', 'other'],
    ['lesson', 'lesson'],
    ['objectives.0', 'objective'],
    ['kind', 'other'],
    ['prompt', 'text'],
    ['solution', 'text'],
    ['require.0', 'expression'],
    ['parameters.example.perplexityTarget.count', 'expression'],
    ['parameters.example.perplexityTarget.perplexity', 'expression'],
    ['parameters.a.decimal.min', 'other'],
    ['let.p', 'expression'],
    ['answers.loss.number', 'expression'],
    ['answers.loss.label', 'text'],
    ['answers.loss.unit', 'other'],
    ['answers.loss.tolerance.significantFigures', 'other'],
    ['answers.p.outcomes.0', 'other'],
    ['answers.better.choice.key', 'option'],
    ['answers.better.choice.options.A.text', 'text'],
    ['answers.better.choice.options.A.mistake', 'mistake'],
    ['answers.d.construction.conditions.0.that', 'expression'],
    ['answers.d.construction.conditions.0.id', 'other'],
    ['answers.d.construction.example', 'expression'],
    ['mistakes.0.part', 'part'],
    ['mistakes.0.when', 'expression'],
    ['mistakes.0.is', 'mistake'],
  ])('%s is known as %s', (path, meaning) => {
    expect(meaningAt(steps(path), everyAnswer)).toBe(meaning)
  })
  it.each([
    ['answers.ppl.follows.bits', 'earlierPart'],
    ['answers.bits.accept.0.when', 'expression'],
    ['answers.bits.accept.0.feedback', 'text'],
    ['answers.recall.entries', 'expression'],
    ['answers.given.rows.0', 'other'],
    ['answers.high.choices.key', 'expression'],
    ['answers.order.ordering.items.a', 'text'],
    ['answers.order.ordering.key', 'expression'],
    ['answers.slope.expression', 'expression'],
    ['answers.slope.variables.p.min', 'other'],
    ['answers.surer.probabilisticChoice.key', 'option'],
    ['mistakes.3.feedback', 'text'],
  ])('of every other kind, %s is known as %s', (path, meaning) => {
    expect(meaningAt(steps(path), everyKind)).toBe(meaning)
  })
  it('is an id of an option in a list of them', () => {
    const question = { answers: { a: { choices: { key: ['x'] } }, b: { ordering: { key: ['y', 'x'] } } } }
    expect(meaningAt(['answers', 'a', 'choices', 'key', 0], question)).toBe('optionId')
    expect(meaningAt(['answers', 'b', 'ordering', 'key', 1], question)).toBe('optionId')
  })
  it('is nothing in particular where the format has nothing', () => {
    expect(meaningAt(['nowhere', 'at', 'all'], everyKind)).toBe('other')
    expect(meaningAt(['answers', 'bits', 'colour'], everyKind)).toBe('other')
  })
})

describe('the shapes that may stand at a place', () => {
  it('are there for every place of every question of the bank', () => {
    const walk = (question: Json, value: Json, path: Path): void => {
      expect(schemasAt(path, question).length, path.join('.')).toBeGreaterThan(0)
      const inside = isJsonList(value) || isJsonMap(value) ? Object.entries(value) : []
      for (const [key, inner] of inside) walk(question, inner, [...path, key])
    }
    for (const question of seeds.filter((_seed, place) => place % 6 === 0)) walk(question, question, [])
  })
  it('are all of a union as long as nothing is written', () => {
    expect(schemasAt(['parameters', 'x'], {}).flatMap((each) => shapesFor(each, undefined)).length).toBe(11)
    expect(schemasAt(['answers', 'x'], {}).flatMap((each) => shapesFor(each, { label: 'a' })).length).toBe(10)
  })
  it('are the one that is meant once its key stands there', () => {
    const [integer] = schemasAt(['parameters', 'x'], {}).flatMap((each) => shapesFor(each, { integer: null }))
    expect(integer?.schema.description).toBe('A whole number, ends included.')
    const numbers = schemasAt(['answers', 'x'], {}).flatMap((each) => shapesFor(each, { label: 'a', number: 'x' }))
    expect(numbers.map(({ schema }) => schema.description)).toEqual(['One number.'])
  })
  it('carry the names under which the format knows them', () => {
    expect(schemasAt(['prompt'], {})[0]?.names).toEqual(['text'])
    expect(schemasAt(['answers', 'a', 'tolerance'], { answers: { a: { number: 1 } } })[0]?.names).toEqual(['tolerance'])
  })
  it('are none beyond the format', () => {
    expect(schemasAt(['title', 'x'], {})).toEqual([])
    expect(schemasAt(['__proto__'], {})).toEqual([])
    expect(valueAt({ a: 1 }, ['toString'])).toBeUndefined()
  })
})

describe('the names in reach', () => {
  const names = (path: string, question: Json = everyKind) =>
    namesInReach(steps(path), question).map(({ name }) => name)
  const common = ['names', 'ranks', 'joint', 'counts', 'losses', 'scale', 'margin', 'bits', 'recall']
  it('are the parameters and the let values', () => {
    expect(names('prompt')).toEqual(common)
    expect(names('answers.bits.number')).toEqual(common)
  })
  it('of a formula are its variables too, in its key, its alternatives and its mistakes', () => {
    expect(names('answers.slope.expression')).toEqual([...common, 'p', 'y'])
    expect(names('answers.slope.accept.0.when')).toEqual([...common, 'p', 'y'])
    expect(names('answers.slope.label')).toEqual(common)
    expect(names('mistakes.3.when')).toEqual([...common, 'p', 'y'])
    expect(names('mistakes.0.when')).toEqual(common)
  })
  it('of a condition are the answer, of a mistake’s feedback what was given and the key', () => {
    expect(names('answers.two.construction.conditions.0.that')).toEqual([...common, 'answer'])
    expect(names('answers.two.construction.conditions.0.feedback')).toEqual(common)
    expect(names('mistakes.3.feedback')).toEqual([...common, 'value', 'key'])
  })
  it('are none of a question that has none', () => {
    expect(names('prompt', { parameters: 'x', let: [1] })).toEqual([])
    expect(names('prompt', null)).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { answerSchema } from '@/lib/problems/answer-schema'
import { mistakeCatalogueSchema } from '@/lib/problems/mistake-catalogue'
import { expressionSchema, idSchema, nameSchema, templateSchema } from '@/lib/problems/name-schema'
import { optionIdSchema } from '@/lib/problems/option-schema'
import { parameterSchema } from '@/lib/problems/parameter-schema'
import { toleranceSchema } from '@/lib/problems/tolerance-schema'

const taken = (schema: z.ZodType, inputs: readonly unknown[]) => inputs.map((input) => schema.safeParse(input).success)
const all = (count: number, value: boolean) => Array.from({ length: count }, () => value)
const expectTaken = (schema: z.ZodType, inputs: readonly unknown[]) =>
  expect(taken(schema, inputs)).toEqual(all(inputs.length, true))
const expectRefused = (schema: z.ZodType, inputs: readonly unknown[]) =>
  expect(taken(schema, inputs)).toEqual(all(inputs.length, false))

describe('the names of the format', () => {
  it('are of files: small words and digits joined by hyphens', () => {
    expectTaken(idSchema, ['a', 'cross-entropy', '13-05-x2', 'x'.repeat(100)])
    expectRefused(idSchema, ['', 'A', 'a_b', 'a--b', '-a', 'a-', 'a b', 'x'.repeat(101), 3])
  })
  it('are of values: a letter, then letters and digits', () => {
    expectTaken(nameSchema, ['x', 'p1', 'trueClass', 'x'.repeat(40)])
    expectRefused(nameSchema, ['', '1x', 'a-b', 'a_b', 'é', 'x'.repeat(41)])
  })
  it('are of options: letters and digits, hyphens between', () => {
    expectTaken(optionIdSchema, ['A', '2', 'model-B', 'x'.repeat(40)])
    expectRefused(optionIdSchema, ['', '-A', 'A-', 'a b', 'x'.repeat(41)])
  })
  it('leave an expression a number or a text of at most 1,000 characters', () => {
    expectTaken(expressionSchema, [0, -1.5, 'x', 'x'.repeat(1_000)])
    expectRefused(expressionSchema, ['', '  ', 'x'.repeat(1_001), true, Number.NaN])
    expect(expressionSchema.parse(' x ')).toBe('x')
  })
  it('leave a text at most 20,000 characters', () => {
    expectTaken(templateSchema, ['a', 'a'.repeat(20_000)])
    expectRefused(templateSchema, ['', ' \n', 'a'.repeat(20_001), 3])
  })
})

describe('a tolerance', () => {
  it('is of one kind', () => {
    expectTaken(toleranceSchema, [
      { relative: 0.01 },
      { relative: 1 },
      { absolute: 5 },
      { relative: 0, absolute: 0.1 },
      { significantFigures: 1 },
      { significantFigures: 15, strict: true },
      { decimalPlaces: 0 },
      { decimalPlaces: 15 },
      { low: 'a', high: 3 },
    ])
    expectRefused(toleranceSchema, [
      {},
      { relative: 0, absolute: 0 },
      { relative: 1.1 },
      { relative: -0.1 },
      { absolute: -1, relative: 1 },
      { significantFigures: 0 },
      { significantFigures: 16 },
      { significantFigures: 2.5 },
      { decimalPlaces: -1 },
      { decimalPlaces: 16 },
      { low: 1 },
      { relative: 0.1, decimalPlaces: 2 },
      { low: 1, high: 2, strict: true },
    ])
  })
})

describe('an answer', () => {
  const option = { text: 't', feedback: 'f' }
  const choice = (changes: object) => ({
    label: 'l',
    choice: { key: 'A', options: { A: option, B: option }, ...changes },
  })
  const vector = { label: 'l', probabilities: 'p', outcomes: ['a', 'b'] }
  const construction = (changes: object) => ({
    label: 'l',
    construction: {
      outcomes: 'w',
      conditions: [{ id: 'c', that: 'true', feedback: 'f' }],
      example: 'p',
      ...changes,
    },
  })
  it('is a number, a distribution, a choice or a construction', () => {
    expectTaken(answerSchema, [
      { label: 'l', number: 1 },
      { label: 'l', number: 'x', unit: 'nats', weight: 0.5, tolerance: { relative: 0.1 } },
      vector,
      { ...vector, outcomes: 'words', absolute: 0.5 },
      choice({}),
      choice({ shuffle: false }),
      construction({}),
      construction({ outcomes: Array.from({ length: 50 }, (_outcome, index) => `o${index}`) }),
    ])
  })
  it('is refused where a key is missing, unknown or out of its range', () => {
    expectRefused(answerSchema, [
      { number: 1 },
      { label: 'l' },
      { label: 'l', number: 1, probabilities: 'p' },
      { label: 'l', number: 1, weight: 0 },
      { label: 'l', number: 1, weight: -1 },
      { label: 'l', number: 1, unit: 'dits' },
      { ...vector, outcomes: ['a'] },
      { ...vector, outcomes: '' },
      { ...vector, outcomes: ['a', ''] },
      { ...vector, absolute: 0 },
      { ...vector, absolute: 0.51 },
      choice({ options: { A: option } }),
      choice({ options: { A: option, '': option } }),
      choice({ options: { A: option, B: { text: 't' } } }),
      choice({ options: { A: option, B: { ...option, mistake: 'Not an id' } } }),
      choice({ key: ' ' }),
      construction({ conditions: [] }),
      construction({ conditions: [{ id: 'c', that: 'true' }] }),
      construction({ outcomes: Array.from({ length: 51 }, (_outcome, index) => `o${index}`) }),
    ])
  })
})

describe('a parameter on file', () => {
  const probabilities = (changes: object) => ({ probabilities: { count: 3, step: 0.1, ...changes } })
  const target = (changes: object) => ({ perplexityTarget: { count: 3, perplexity: 2, step: 0.1, ...changes } })
  it('has one kind, with the ends of its ranges', () => {
    expectTaken(parameterSchema, [
      { integer: { min: -3, max: 3 } },
      { decimal: { min: 0.1, max: 0.2, step: 0.1 } },
      { choice: [1, 'a', [1, 2]] },
      { choose: 1, from: ['a'] },
      probabilities({ count: 'n + 1' }),
      probabilities({ min: 0, max: 1, concentration: 1 }),
      probabilities({ concentration: 20 }),
      target({ min: 0, max: 1, relative: 0.5 }),
      { choose: 1, from: Array.from({ length: 1_000 }, () => 1) },
      { choice: Array.from({ length: 1_000 }, () => 1) },
    ])
  })
  it('is refused beyond them', () => {
    expectRefused(parameterSchema, [
      {},
      { integer: { min: 1, max: 2 }, choice: [1] },
      { integer: { min: 1.5, max: 2 } },
      { decimal: { min: 0, max: 1, step: 0 } },
      { decimal: { min: 0, max: 1, step: -0.1 } },
      { choice: [] },
      { choice: [[]] },
      { choice: [''] },
      { choice: [true] },
      { choose: 0, from: ['a'] },
      { choose: 1, from: [] },
      { choose: 1 },
      probabilities({ min: -0.1 }),
      probabilities({ max: 1.1 }),
      probabilities({ concentration: 0 }),
      probabilities({ concentration: 21 }),
      probabilities({ concentration: 1.5 }),
      target({ relative: 0 }),
      target({ relative: 0.51 }),
      target({ min: -0.1 }),
      target({ max: 1.1 }),
      { choose: 1, from: Array.from({ length: 1_001 }, () => 1) },
      { choice: Array.from({ length: 1_001 }, () => 1) },
    ])
  })
})

describe('a mistake of the catalogue', () => {
  it('has a name of at most a hundred characters and a feedback', () => {
    const named = (name: string) => ({ sign: { name, feedback: 'f' } })
    expectTaken(mistakeCatalogueSchema, [{}, named('a'), named('a'.repeat(100))])
    expectRefused(mistakeCatalogueSchema, [
      named(''),
      named('  '),
      named('a'.repeat(101)),
      { sign: { name: 'a' } },
      { sign: { name: 'a', feedback: 'f', more: 1 } },
    ])
  })
})

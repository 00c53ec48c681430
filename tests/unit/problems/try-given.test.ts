// A variant of given parameters: what is not given is drawn, all else follows, and it is held to the same rules.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileQuestion } from '@/lib/problems/compile-question'
import { mistakeCatalogueSchema } from '@/lib/problems/mistake-catalogue'
import { smallQuestion } from './fixture-questions'

const integer = { integer: { min: 1, max: 60 } }
const catalogue = mistakeCatalogueSchema.parse({ doubled: { name: 'Doubled', feedback: '{{ value }} for {{ key }}.' } })
const compile = (changes: Readonly<Record<string, unknown>> = {}) =>
  compileQuestion(
    smallQuestion({
      parameters: { a: integer, b: integer },
      let: { total: 'a + b' },
      prompt: 'What is {{ a }} + {{ b }}?',
      answers: { sum: { label: 'Sum', number: 'total', tolerance: { absolute: 0.1 } } },
      mistakes: [{ part: 'sum', when: '2 * total', is: 'doubled' }],
      ...changes,
    }),
    catalogue,
  )
const key = { version: 1, seed: 1 }

describe('a variant of given parameters', () => {
  it('has let values, key, mistakes and texts of these values', () => {
    const { variant } = compile().tryGiven(key, { a: 2, b: 3 })
    expect(variant).toMatchObject({ parameters: { a: 2, b: 3, total: 5 }, prompt: 'What is 2 + 3?' })
    expect(variant?.parts[0]).toMatchObject({ key: 5 })
    expect(variant?.mistakes).toMatchObject([{ id: 'doubled', value: 10, feedback: '10 for 5.' }])
  })
  it('takes values that are never drawn', () => {
    expect(compile().tryGiven(key, { a: 0.5, b: 1_000 }).variant?.parts[0]).toMatchObject({ key: 1_000.5 })
  })
  it('draws what is not given', () => {
    const drawn = compile().tryVariant(key).variant
    const some = compile().tryGiven(key, { a: 2 }).variant
    expect(some?.parameters).toMatchObject({ a: 2, b: drawn?.parameters['b'] })
    expect(compile().tryGiven(key, {}).variant?.parameters).toEqual(drawn?.parameters)
  })
  it('is the drawn one again, given what was drawn', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const drawn = compile().makeVariant({ version: 1, seed })
        const { a = 0, b = 0 } = drawn.parameters
        const again = compile().tryGiven({ version: 1, seed }, { a, b }).variant
        expect(JSON.stringify(again)).toBe(JSON.stringify({ ...JSON.parse(JSON.stringify(drawn)), rejectedDraws: 0 }))
      }),
      { numRuns: 30 },
    )
  })
  it('is none where the values break what is required, and says so', () => {
    const { variant, reasons } = compile({ require: ['a > b'] }).tryGiven(key, { a: 2, b: 3 })
    expect(variant).toBeNull()
    expect([...reasons.keys()]).toEqual(['require.0 "a > b"'])
  })
  it('draws the rest until it is what is required', () => {
    const { variant } = compile({ require: ['a > b'] }).tryGiven(key, { a: 2 })
    expect(variant?.parameters).toMatchObject({ a: 2, b: 1 })
  })
  it('is none where a mistake meets the key', () => {
    const { variant, reasons } = compile().tryGiven(key, { a: 0, b: 0 })
    expect(variant).toBeNull()
    expect([...reasons.keys()].join()).toMatch(/separation of doubled/)
  })
  it('is refused for a name that is no parameter', () => {
    expect(() => compile().tryGiven(key, { total: 5 })).toThrow(new RangeError('There is no parameter total.'))
    expect(() => compile().tryGiven(key, { toString: 5 })).toThrow(RangeError)
  })
})

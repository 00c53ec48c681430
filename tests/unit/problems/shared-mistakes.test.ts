import { describe, expect, it } from 'vitest'
import { compileQuestion } from '@/lib/problems/compile-question'
import { mistakeCatalogueSchema } from '@/lib/problems/mistake-catalogue'
import { catalogueOf, sharedRules } from '@/lib/problems/shared-mistakes'
import { smallQuestion } from './fixture-questions'

const shared = (changes: object = {}) => ({
  objectives: ['perplexity'],
  answer: 'number',
  when: 'log2(key)',
  ...changes,
})
const catalogue = (changes: Readonly<Record<string, unknown>> = {}) =>
  mistakeCatalogueSchema.parse({
    'left-in-bits': { name: 'Left in bits', feedback: 'You gave {{ value }} for {{ key }}.', shared: [shared()] },
    other: { name: 'Other', feedback: 'Other.' },
    ...changes,
  })
const asking = (changes: Readonly<Record<string, unknown>> = {}) =>
  smallQuestion({ answers: { x: { label: 'x', number: 8 } }, ...changes })
const mistakesOf = (question: ReturnType<typeof asking>, entries = catalogue()) =>
  compileQuestion(question, entries).makeVariant({ version: 1, seed: 1 }).mistakes

describe('a shared mal-rule', () => {
  it('lands on every question with its objective, over the key alone', () => {
    expect(mistakesOf(asking())).toMatchObject([
      { id: 'left-in-bits', part: 'x', value: 3, name: 'Left in bits', feedback: 'You gave 3 for 8.' },
    ])
    expect(mistakesOf(asking({ objectives: ['maximum-likelihood'] }))).toEqual([])
    expect(mistakesOf(asking({ objectives: ['maximum-likelihood', 'perplexity'] }))).toHaveLength(1)
  })
  it('lands on the kind of part and the unit it is about', () => {
    const inBits = catalogue({ 'left-in-bits': { name: 'n', feedback: 'f', shared: [shared({ unit: 'bits' })] } })
    const none = catalogue({ 'left-in-bits': { name: 'n', feedback: 'f', shared: [shared({ unit: 'none' })] } })
    const bits = asking({ answers: { x: { label: 'x', number: 8, unit: 'bits' } } })
    expect([mistakesOf(bits, inBits), mistakesOf(bits, none), mistakesOf(bits)].map(({ length }) => length)).toEqual([
      1, 0, 1,
    ])
    expect([mistakesOf(asking(), inBits), mistakesOf(asking(), none)].map(({ length }) => length)).toEqual([0, 1])
  })
  it('lands on vectors and distributions too', () => {
    const turned = (answer: string) =>
      catalogue({ turned: { name: 'Turned', feedback: 'f', shared: [shared({ answer, when: 'reverse(key)' })] } })
    const vector = asking({ answers: { x: { label: 'x', vector: '[1, 2]', entries: ['a', 'b'] } } })
    expect(mistakesOf(vector, turned('vector'))).toMatchObject([{ id: 'turned', value: [2, 1] }])
    const p = asking({ answers: { x: { label: 'x', probabilities: '[0.25, 0.75]', outcomes: ['a', 'b'] } } })
    expect(mistakesOf(p, turned('probabilities'))).toMatchObject([{ id: 'turned', value: [0.75, 0.25] }])
    expect(mistakesOf(p, turned('vector'))).toEqual([])
  })
  it('stands back where the question says itself on which numbers the mistake lands', () => {
    const own = asking({ mistakes: [{ part: 'x', when: 5, is: 'left-in-bits' }] })
    expect(mistakesOf(own)).toMatchObject([{ id: 'left-in-bits', value: 5 }])
    const elsewhere = asking({
      answers: { x: { label: 'x', number: 8 }, y: { label: 'y', number: 16 } },
      mistakes: [{ part: 'x', when: 5, is: 'left-in-bits' }],
    })
    expect(mistakesOf(elsewhere).map(({ id, part, value }) => [id, part, value])).toEqual([
      ['left-in-bits', 'x', 5],
      ['left-in-bits-y', 'y', 4],
    ])
  })
  it('has the part in its id where several parts share it', () => {
    const two = asking({ answers: { x: { label: 'x', number: 8 }, y: { label: 'y', number: 16 } } })
    expect(mistakesOf(two).map(({ id }) => id)).toEqual(['left-in-bits-x', 'left-in-bits-y'])
  })
  it.each([
    ['meets the key', 8, 'key * 1.001'],
    ['has no finite value', 8, 'ln(key - 8)'],
    ['is no number', 8, '[key, key]'],
  ])('is left out of a draw where it %s, and the draw stays', (_why, number, when) => {
    const entries = catalogue({ 'left-in-bits': { name: 'n', feedback: 'f', shared: [shared({ when })] } })
    const question = asking({ answers: { x: { label: 'x', number } } })
    const variant = compileQuestion(question, entries).makeVariant({ version: 1, seed: 1 })
    expect([variant.mistakes, variant.rejectedDraws]).toEqual([[], 0])
  })
  it('is left out where it meets an accepted answer or another mistake', () => {
    const accept = [{ when: 3, credit: 0.5, feedback: 'f' }]
    expect(mistakesOf(asking({ answers: { x: { label: 'x', number: 8, accept } } }))).toEqual([])
    const taken = asking({ mistakes: [{ part: 'x', when: 3.001, is: 'other' }] })
    expect(mistakesOf(taken).map(({ id }) => id)).toEqual(['other'])
    const twice = catalogue({ second: { name: 'n', feedback: 'f', shared: [shared({ when: 'log2(key) * 1.0001' })] } })
    expect(mistakesOf(asking(), twice).map(({ id }) => id)).toEqual(['left-in-bits'])
  })
  it('that is wrong in itself is refused with its path in the catalogue', () => {
    const wrong = catalogue({ 'left-in-bits': { name: 'n', feedback: 'f', shared: [shared({ when: 'bits' })] } })
    expect(() => compileQuestion(asking(), wrong)).toThrow('left-in-bits.shared.0.when: There is no bits here')
  })
})

describe('the catalogue of one question', () => {
  it('holds what it names and what it shares, of that only what applies, in the order of the catalogue', () => {
    const entries = catalogue({
      'left-in-bits': {
        name: 'n',
        feedback: 'f',
        shared: [shared(), shared({ objectives: ['elsewhere'] }), shared({ answer: 'vector' })],
      },
      unused: { name: 'Unused', feedback: 'f' },
      named: { name: 'Named', feedback: 'f', shared: [shared({ objectives: ['elsewhere'] })] },
    })
    const question = asking({ mistakes: [{ part: 'x', when: 5, is: 'named' }] })
    const kept = catalogueOf(question, entries)
    expect(Object.keys(kept)).toEqual(['left-in-bits', 'named'])
    expect(kept['left-in-bits']?.shared).toEqual([shared()])
    expect(kept['named']).toEqual({ name: 'Named', feedback: 'f' })
    expect(sharedRules(question, kept)).toEqual(sharedRules(question, entries))
  })
  it('names the mistakes of options of every kind', () => {
    const options = { A: { text: 'a', feedback: 'f' }, B: { text: 'b', feedback: 'f', mistake: 'other' } }
    for (const answer of [
      { choice: { key: 'A', options } },
      { choices: { key: ['A'], options } },
      { probabilisticChoice: { key: 'A', options } },
    ]) {
      const question = asking({ answers: { x: { label: 'x', ...answer } } })
      expect(Object.keys(catalogueOf(question, catalogue()))).toEqual(['other'])
    }
  })
  it('gives the same variants as the whole', () => {
    const question = asking({ mistakes: [{ part: 'x', when: 5, is: 'other' }] })
    const [whole, kept] = [catalogue(), catalogueOf(question, catalogue())].map((entries) =>
      mistakesOf(question, entries),
    )
    expect(kept).toEqual(whole)
  })
})

import { describe, expect, it } from 'vitest'
import { type CompileContext, RejectedDraw } from '@/lib/problems/compile-context'
import { alwaysRight, compileKey, compileOptions, drawnOrder } from '@/lib/problems/compile-options'
import { optionsSchema } from '@/lib/problems/option-schema'
import { QuestionFormatError } from '@/lib/problems/question'
import { randomStream } from '@/lib/problems/random'
import { shuffled } from '@/lib/problems/uniform'
import { drawAnswer } from './compiled-answer'

const context: CompileContext = { path: 'answers.a.choice.options', symbols: new Map([['x', 0]]) }
const options = optionsSchema.parse({
  one: { text: 'One is {{ x }}', feedback: 'No, {{ x }}.', feedbackIfKey: 'Yes, {{ x }}.' },
  two: { text: 'Two', feedback: 'Two.', mistake: 'slip' },
  3: { text: 'Three', feedback: 'Three.' },
})
const compiled = (shuffle?: boolean) =>
  compileOptions({ name: 'a', options, shuffle, mistakeIdOf: (id) => (id === 'two' ? 'slip-a' : undefined) }, context)
const streams = (seed: number) => (name: string) => randomStream({ questionId: 'q', version: 1, seed, name })
const key = { ...context, path: 'answers.a.choice.key' }

describe('the options of a part', () => {
  it('are met in an order drawn by the name of the part, or as they stand', () => {
    const { draw, ids } = compiled()
    expect(draw(streams(1))).toEqual(draw(streams(1)))
    expect(new Set(Array.from({ length: 60 }, (_seed, seed) => draw(streams(seed)).join())).size).toBe(6)
    expect(compiled(false).draw(streams(1))).toEqual(ids)
  })
  it('do not depend in their order on how a store gives them back', () => {
    const reordered = Object.fromEntries(Object.entries(options).reverse())
    const other = compileOptions(
      { name: 'a', options: reordered, shuffle: true, mistakeIdOf: () => undefined },
      context,
    )
    for (let seed = 0; seed < 20; seed += 1) expect(other.draw(streams(seed))).toEqual(compiled().draw(streams(seed)))
  })
  it('are the shuffle of the sorted ids by a stream named after the part', () => {
    for (let seed = 0; seed < 20; seed += 1) {
      expect(compiled().draw(streams(seed))).toEqual(shuffled(streams(seed)('options:a'), ['3', 'one', 'two']))
      expect(compiled(false).draw(streams(seed))).toEqual(['3', 'one', 'two'])
    }
  })
  it.each([
    ['text', { text: 'T {{ x }}', feedback: 'F' }, { text: 'T 5', feedback: 'F' }],
    ['feedback', { text: 'T', feedback: 'F {{ x }}' }, { text: 'T', feedback: 'F 5' }],
    [
      'feedback where it is right',
      { text: 'T', feedback: 'F', feedbackIfKey: '{{ x }}' },
      { text: 'T', feedback: 'F' },
    ],
  ])('with values in the %s alone show their mistake where they are wrong, and nowhere else', (_where, own, shown) => {
    const varied = optionsSchema.parse({ A: { ...own, mistake: 'slip' }, B: { text: 'b {{ x }}', feedback: 'f' } })
    const { bind } = compileOptions(
      { name: 'a', options: varied, shuffle: false, mistakeIdOf: (id) => (id === 'A' ? 'slip' : undefined) },
      context,
    )
    const boundTo = (right: string) => bind({ scope: [5], order: ['A', 'B'], isKey: (id) => id === right })
    expect(boundTo('B')[0]).toEqual({ id: 'A', ...shown, mistake: 'slip' })
    expect(boundTo('A')[0]).not.toHaveProperty('mistake')
    expect(boundTo('A')[0]?.feedback).toBe('feedbackIfKey' in own ? '5' : shown.feedback)
    expect(boundTo('A')[1]).toEqual({ id: 'B', text: 'b 5', feedback: 'f' })
  })
  it('say what goes with being right and with being wrong', () => {
    const bound = compiled().bind({ scope: [5], order: ['two', 'one'], isKey: (id) => id === 'one' })
    expect(bound).toEqual([
      { id: 'two', text: 'Two', feedback: 'Two.', mistake: 'slip-a' },
      { id: 'one', text: 'One is 5', feedback: 'Yes, 5.' },
    ])
    const other = compiled().bind({ scope: [5], order: ['one', 'two'], isKey: (id) => id === 'two' })
    expect(other).toEqual([
      { id: 'one', text: 'One is 5', feedback: 'No, 5.' },
      { id: 'two', text: 'Two', feedback: 'Two.' },
    ])
  })
  it('leave out an id that is not theirs', () => {
    expect(
      compiled()
        .bind({ scope: [5], order: ['four', '3'], isKey: () => false })
        .map(({ id }) => id),
    ).toEqual(['3'])
  })
  it('that are wrong say where', () => {
    const bad = optionsSchema.parse({ A: { text: '{{ y }}', feedback: 'f' }, B: { text: 'b', feedback: 'f' } })
    expect(() =>
      compileOptions({ name: 'a', options: bad, shuffle: true, mistakeIdOf: () => undefined }, context),
    ).toThrow('answers.a.choice.options.A.text: There is no y here')
  })
})

describe('the key among options', () => {
  it('is an id as it stands, or what an expression gives', () => {
    expect(compileKey({ key: 'one', options }, key)([5])).toBe('one')
    expect(compileKey({ key: 'x > 4 ? "two" : "3"', options }, key)([5])).toBe('two')
    expect(compileKey({ key: 'x > 4 ? "two" : "3"', options }, key)([4])).toBe('3')
  })
  it('rejects a draw on which it is none', () => {
    for (const source of ['x', '"four"', '["one"]', '"constructor"']) {
      expect(() => compileKey({ key: source, options }, key)([5])).toThrow(RejectedDraw)
      expect(() => compileKey({ key: source, options }, key)([5])).toThrow("answers.a.choice.key gives no option's id")
    }
  })
  it('cannot always show a mistake', () => {
    expect(() => compileKey({ key: 'two', options }, key)).toThrow(QuestionFormatError)
    expect(alwaysRight('two', key).message).toBe(
      'answers.a.choice.key: the option two is always right and cannot show a mistake',
    )
  })
})

describe('the order in which a part was drawn', () => {
  it('is that of its options or items, and empty where there are none', () => {
    const items = { u: 'U', v: 'V' }
    expect(drawnOrder(drawAnswer({ ordering: { items, key: ['u', 'v'] } }))).toEqual(['v', 'u'])
    const plain = { A: { text: 'a', feedback: 'f' }, C: { text: 'c', feedback: 'f' } }
    expect(drawnOrder(drawAnswer({ choice: { key: 'A', options: plain, shuffle: false } }))).toEqual(['A', 'C'])
    expect(drawnOrder(drawAnswer({ number: 1 }))).toEqual([])
  })
})

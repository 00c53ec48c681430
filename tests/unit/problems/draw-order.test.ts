import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawOrder } from '@/lib/problems/draw-order'
import { smallQuestion } from './fixture-questions'

const orderOf = (changes: Readonly<Record<string, unknown>>) => drawOrder(smallQuestion(changes))
const entries = { min: 0, max: 1, step: 0.1 }

describe('the order of drawing', () => {
  it('is that of the file, parameters first, where nothing mentions another', () => {
    const integer = { integer: { min: 1, max: 2 } }
    expect(orderOf({ parameters: { b: integer, a: integer }, let: { d: 1, c: '2' } })).toEqual(['b', 'a', 'd', 'c'])
  })
  it.each([
    [{ probabilities: { count: 'n', step: 0.1 } }],
    [{ independentProbabilities: { ...entries, count: 'n' } }],
    [{ logits: { ...entries, count: 'n + 1' } }],
    [{ perplexityTarget: { count: 'n', perplexity: 2, step: 0.1 } }],
    [{ perplexityTarget: { count: 3, perplexity: 'n / 2', step: 0.1 } }],
  ])('puts %j after the name it mentions', (parameter) => {
    expect(orderOf({ parameters: { v: parameter }, let: { n: 3 } })).toEqual(['n', 'v'])
  })
  it('does not mind a name that is no parameter, which is found out elsewhere', () => {
    expect(orderOf({ let: { a: 'pi + unknown' } })).toEqual(['a'])
  })
  it('puts each of a chain after the one before, however the file is sorted', () => {
    const names = ['a', 'b', 'c', 'd', 'f']
    const chain = names.map((name, index) => [name, index === 0 ? '1' : `${names[index - 1]} + 1`] as const)
    fc.assert(
      fc.property(fc.shuffledSubarray(chain, { minLength: 5 }), (shuffled) => {
        expect(orderOf({ let: Object.fromEntries(shuffled) })).toEqual(names)
      }),
    )
  })
  it('does not exist in a circle, the shortest included', () => {
    expect(() => orderOf({ let: { a: 'a' } })).toThrow('a: is defined by itself (a)')
    expect(() => orderOf({ let: { a: 'b', b: 'a' }, parameters: {} })).toThrow('a: is defined by itself (a, b)')
    expect(() => orderOf({ let: { z: 1, a: 'b + z', b: 'a' } })).toThrow('a: is defined by itself (a, b)')
    expect(() =>
      orderOf({ parameters: { v: { logits: { ...entries, count: 'n' } } }, let: { n: 'length(v)' } }),
    ).toThrow('v: is defined by itself (v, n)')
  })
  it('is refused with its path where an expression cannot be read', () => {
    expect(() => orderOf({ let: { a: '1 +' } })).toThrow('let.a: "1 +" cannot be read')
    expect(() => orderOf({ parameters: { v: { logits: { ...entries, count: '(' } } } })).toThrow('parameters.v: ')
  })
})

import { describe, expect, it } from 'vitest'
import { RejectedDraw } from '@/lib/problems/compile-context'
import { checkNames, compileValues } from '@/lib/problems/compile-values'
import { QuestionFormatError } from '@/lib/problems/question'
import { randomStream } from '@/lib/problems/random'
import { smallQuestion } from './fixture-questions'

const streamFor = (name: string) => randomStream({ questionId: 'q', version: 1, seed: 1, name })
const valuesOf = (changes: Readonly<Record<string, unknown>>) => {
  const question = smallQuestion(changes)
  const names = [...Object.keys(question.parameters), ...Object.keys(question.let)]
  const fill = compileValues(question, { path: '', symbols: new Map(names.map((name, slot) => [name, slot])) })
  return Object.fromEntries(fill(streamFor).map((value, slot) => [names[slot], value]))
}
const fixed = (value: number) => ({ integer: { min: value, max: value } })

describe('the values of a draw', () => {
  it('are made in the order they need each other, whatever the order on file', () => {
    expect(valuesOf({ let: { c: 'b * 2', b: 'a + 1', a: 4 } })).toEqual({ a: 4, b: 5, c: 10 })
    expect(
      valuesOf({
        parameters: { q: { logits: { count: 'n + 1', min: 0, max: 0, step: 1 } }, k: fixed(2) },
        let: { n: 'k' },
      }),
    ).toEqual({
      q: [0, 0, 0],
      k: 2,
      n: 2,
    })
  })
  it('of sizes of matrices may be expressions too', () => {
    const joint = { jointProbabilities: { rows: 'r', columns: 'r + 1', step: 0.01 } }
    const counts = { confusionCounts: { classes: 'r', total: 't', accuracy: { min: 0.5, max: 1 } } }
    const values = valuesOf({ parameters: { joint, counts, r: fixed(2) }, let: { t: 'r * 20' } })
    expect([values['joint']].flat(2)).toHaveLength(6)
    expect([values['counts']].flat(2).reduce<number>((sum, count) => sum + Number(count), 0)).toBe(40)
  })
  it('refuse to be defined by each other', () => {
    const joint = { jointProbabilities: { rows: 'n', columns: 2, step: 0.1 } }
    expect(() => valuesOf({ parameters: { joint }, let: { n: 'length(joint)' } })).toThrow('is defined by itself')
    const counts = { confusionCounts: { classes: 2, total: 'n', accuracy: { min: 0, max: 1 } } }
    expect(() => valuesOf({ parameters: { counts }, let: { n: 'sum(counts)' } })).toThrow('is defined by itself')
  })
  it('reject the draw where one cannot be had, with its path', () => {
    const rejected = { parameters: { q: { logits: { count: 'k', min: 0, max: 1, step: 1 } }, k: fixed(0) } }
    expect(() => valuesOf(rejected)).toThrow(RejectedDraw)
    expect(() => valuesOf(rejected)).toThrow('parameters.q: count expects a whole number from 1 to 1000')
    expect(() => valuesOf({ let: { a: '[1, 2] + [1, 2, 3]' } })).toThrow('let.a: Vectors of 2 and 3 entries')
    const counts = { parameters: { c: { confusionCounts: { classes: 4, total: 3, accuracy: { min: 0, max: 1 } } } } }
    expect(() => valuesOf(counts)).toThrow('parameters.c: no 3 counts of 4 classes')
  })
})

describe('the names of values', () => {
  it('are free, and given once', () => {
    expect(() => checkNames(['a', 'b', 'max'])).not.toThrow()
    expect(() => checkNames(['a', 'key'])).toThrow(QuestionFormatError)
    expect(() => checkNames(['a', 'key'])).toThrow('key: this name has a meaning of its own')
    expect(() => checkNames(['a', 'b', 'a'])).toThrow('let.a: there is a parameter of this name')
  })
})

describe('two draws', () => {
  it('have slots of their own', () => {
    const question = smallQuestion({ parameters: { a: { integer: { min: 0, max: 1_000_000 } } }, let: { b: 'a + 1' } })
    const symbols = new Map([
      ['a', 0],
      ['b', 1],
    ])
    const fill = compileValues(question, { path: '', symbols })
    const stream = streamFor('a')
    const [one, two] = [fill(() => stream), fill(() => stream)]
    expect(one[0]).not.toBe(two[0])
    for (const scope of [one, two]) expect(scope[1]).toBe(Number(scope[0]) + 1)
  })
})

describe('a name with a meaning of its own', () => {
  it.each(['e', 'pi', 'answer', 'value', 'key', 'true', 'false', 'and', 'or', 'not', 'end'])(
    'is refused: %s',
    (name) => {
      expect(() => checkNames(['a', name])).toThrow(`${name}: this name has a meaning of its own`)
    },
  )
  it('is none that only looks like it', () => {
    expect(() => checkNames(['E', 'Pi', 'keys', 'answers', 'x', 'i'])).not.toThrow()
  })
})

// Error carried forward: a later part worked out from what was answered to an earlier one.
import { describe, expect, it } from 'vitest'
import { compileQuestion } from '@/lib/problems/compile-question'
import type { Follows } from '@/lib/problems/part'
import { smallQuestion } from './fixture-questions'

const catalogue = {
  slip: { name: 'A slip', feedback: 'You gave {{ value }}, not {{ key }}.' },
  shown: { name: 'Shown', feedback: '{{ value }}' },
}
const twoSteps = (changes: Readonly<Record<string, unknown>> = {}) =>
  smallQuestion({
    parameters: { q: { probabilities: { count: 2, min: 0.1, step: 0.01 } } },
    let: { bits: 'entropy(q)', ppl: '2 ^ bits', half: 'ppl / 2', other: 'sum(q)' },
    answers: {
      bits: { label: 'Bits', number: 'bits', unit: 'bits' },
      half: { label: 'Half of {{ fixed(ppl, 1) }}', number: 'half', follows: { bits: 'bits' } },
    },
    mistakes: [{ part: 'half', when: 'bits', is: 'slip' }],
    ...changes,
  })
const variantOf = (question = twoSteps(), seed = 1) =>
  compileQuestion(question, catalogue).makeVariant({ version: 1, seed })
const followsOf = (question = twoSteps(), seed = 1): Follows => {
  const follows = variantOf(question, seed).parts.at(-1)?.follows
  if (follows === undefined) throw new TypeError('The last part follows nothing.')
  return follows
}
const refusal = (changes: Readonly<Record<string, unknown>>) => () => compileQuestion(twoSteps(changes), catalogue)

describe('a part that follows from an earlier one', () => {
  it('says which, and only where it does', () => {
    const [first, second] = variantOf().parts
    expect(first?.follows).toBeUndefined()
    expect(second?.follows?.parts).toEqual(['bits'])
  })
  it('is worked out again from what was answered, with the let values that depend on it', () => {
    expect(followsOf().partAfter({ bits: 3 })).toMatchObject({
      part: { kind: 'number', name: 'half', key: 4, label: 'Half of 8.0', weight: 0.5 },
      mistakes: [{ id: 'slip', part: 'half', value: 3, feedback: 'You gave 3, not 4.' }],
    })
  })
  it('is itself where the earlier answer was right', () => {
    const { parts, mistakes, parameters } = variantOf()
    const after = followsOf().partAfter({ bits: Number(parameters['bits']) })
    expect(after?.part.key).toBe(parts[1]?.key)
    expect(after?.mistakes.map(({ value }) => value)).toEqual(mistakes.map(({ value }) => value))
    expect(after?.part).not.toHaveProperty('follows')
  })
  it('leaves out the mistakes that could not be told apart, and keeps the others', () => {
    // 2^2 / 2 = 2: the mistake gives the key that follows.
    expect(followsOf().partAfter({ bits: 2 })).toMatchObject({ part: { key: 2 }, mistakes: [] })
    const endless = twoSteps({
      mistakes: [
        { part: 'half', when: '1 / (bits - 3)', is: 'slip' },
        { part: 'half', when: 'bits', is: 'shown' },
      ],
    })
    expect(
      followsOf(endless)
        .partAfter({ bits: 3 })
        ?.mistakes.map(({ id }) => id),
    ).toEqual(['shown'])
  })
  it('does not exist where no usable key follows', () => {
    const follows = followsOf()
    expect(follows.partAfter({})).toBeNull()
    expect(follows.partAfter({ other: 1 })).toBeNull()
    expect(follows.partAfter({ bits: 5_000 })).toBeNull()
    expect(follows.partAfter({ bits: 'A' })).toBeNull()
    expect(follows.partAfter({ bits: [1, 2] })).toBeNull()
    const divided = twoSteps({ let: { bits: 'entropy(q)', half: '1 / (bits - 3)', ppl: 'bits' } })
    expect(followsOf(divided).partAfter({ bits: 3 })).toBeNull()
  })
  it('does not exist where its texts could not be told', () => {
    const worded = twoSteps({
      mistakes: [],
      answers: {
        bits: { label: 'Bits', number: 'bits' },
        half: { label: '{{ fixed(0 * ln(bits - 9) / 1, 2) }}', number: 'bits', follows: { bits: 'bits' } },
      },
    })
    expect(followsOf(twoSteps()).partAfter({ bits: 9 })).not.toBeNull()
    expect(followsOf(worded).partAfter({ bits: 9 })).toBeNull()
  })
  it('never throws, whatever was answered', () => {
    const answers = [0, -1, 1e308, -1e308, Number.NaN, Number.POSITIVE_INFINITY, '', [], [[1]], ['a']]
    for (const bits of answers) expect(() => followsOf().partAfter({ bits })).not.toThrow()
  })
  it('may follow several parts, and a parameter', () => {
    const question = twoSteps({
      parameters: { a: { integer: { min: 2, max: 9 } }, b: { integer: { min: 2, max: 9 } } },
      let: { total: 'a + b', twice: 'total * 2' },
      answers: {
        a: { label: 'a', number: 'a' },
        total: { label: 't', number: 'total' },
        all: { label: 'all', number: 'twice + a', follows: { a: 'a', total: 'total' } },
      },
      mistakes: [],
    })
    const follows = followsOf(question)
    expect(follows.parts).toEqual(['a', 'total'])
    expect(follows.partAfter({ a: 100, total: 7 })?.part.key).toBe(114)
    expect(follows.partAfter({ a: 100 })).toBeNull()
  })
  it('works out again a value that mentions another beside the one answered', () => {
    const question = twoSteps({ let: { bits: 'entropy(q)', two: '1 + 1', ppl: 'bits', half: 'two * bits + two' } })
    expect(followsOf(question).partAfter({ bits: 8 })?.part.key).toBe(18)
  })
  it('follows a matrix, several choices and an order', () => {
    const options = { A: { text: 'a', feedback: 'f' }, B: { text: 'b', feedback: 'f' } }
    const question = twoSteps({
      let: { m: '[[1, 2], [3, 4]]', right: '["A"]', order: '["u", "v"]', sums: 'rowSums(m)', n: 'length(right)' },
      answers: {
        m: { label: 'm', matrix: 'm', rows: ['a', 'b'], columns: ['c', 'd'] },
        c: { label: 'c', choices: { key: 'right', options } },
        o: { label: 'o', ordering: { key: 'order', items: { u: 'U', v: 'V' } } },
        s: {
          label: 's',
          vector: 'order[1] == "u" ? sums : reverse(sums)',
          entries: ['a', 'b'],
          follows: { m: 'm', order: 'o', right: 'c' },
        },
      },
      mistakes: [],
    })
    const m = [
      [1, 1],
      [2, 2],
    ]
    const follows = followsOf(question)
    expect(follows.parts).toEqual(['m', 'o', 'c'])
    expect(follows.partAfter({ m, c: ['A'], o: ['u', 'v'] })?.part.key).toEqual([2, 4])
    expect(follows.partAfter({ m, c: [], o: ['v', 'u'] })?.part.key).toEqual([4, 2])
    expect(follows.partAfter({ m: [1, 2], c: ['A'], o: ['u', 'v'] })).toBeNull()
    expect(follows.partAfter({ m, o: ['u', 'v'] })).toBeNull()
  })
  it('follows a vector, and a choice', () => {
    const vector = twoSteps({
      answers: {
        q: { label: 'q', probabilities: 'q', outcomes: ['a', 'b'] },
        h: { label: 'h', number: 'bits', follows: { q: 'q' } },
      },
      mistakes: [],
    })
    expect(followsOf(vector).partAfter({ q: [0.5, 0.5] })?.part.key).toBe(1)
    expect(followsOf(vector).partAfter({ q: [0.5, 0.6] })).toBeNull()
    const options = { A: { text: 'a', feedback: 'f' }, B: { text: 'b', feedback: 'f' } }
    const choice = twoSteps({
      let: { better: '"A"', gain: 'better == "A" ? 1 : 2' },
      answers: {
        c: { label: 'c', choice: { key: 'better', options } },
        g: { label: 'g', number: 'gain', follows: { better: 'c' } },
      },
      mistakes: [],
    })
    expect(followsOf(choice).partAfter({ c: 'B' })?.part.key).toBe(2)
  })
  it('keeps the order of its options as the student saw them', () => {
    const options = Object.fromEntries([...'ABCD'].map((id) => [id, { text: id, feedback: id }]))
    const question = twoSteps({
      answers: {
        bits: { label: 'Bits', number: 'bits' },
        c: { label: 'c', choice: { key: 'bits > 1.5 ? "A" : "B"', options }, follows: { bits: 'bits' } },
      },
      mistakes: [],
    })
    const part = variantOf(question, 3).parts.at(-1)
    const after = part?.follows?.partAfter({ bits: 2 })?.part
    expect(after?.key).toBe('A')
    expect(after?.kind === 'choice' ? after.options : []).toMatchObject(
      part?.kind === 'choice' ? part.options.map(({ id }) => ({ id })) : [0],
    )
  })
  it('has shared mistakes of the key that follows', () => {
    const shared = { objectives: ['perplexity'], answer: 'number' as const, unit: 'none' as const, when: 'key + 1' }
    const entries = { ...catalogue, off: { name: 'Off by one', feedback: '{{ value }}', shared: [shared] } }
    const [, half] = compileQuestion(twoSteps(), entries).makeVariant({ version: 1, seed: 1 }).parts
    expect(half?.follows?.partAfter({ bits: 3 })?.mistakes.map(({ id, value }) => [id, value])).toEqual([
      ['slip', 3],
      ['off', 5],
    ])
  })
})

describe('what cannot be followed', () => {
  const bits = { label: 'Bits', number: 'bits' }
  const answers = (follows: Readonly<Record<string, string>>, first: object = bits) => ({
    answers: { bits: first, half: { label: 'h', number: 'half', follows } },
  })
  it('is a part that does not come earlier', () => {
    expect(refusal(answers({ bits: 'half' }))).toThrow(
      'answers.half.follows.bits: expected an earlier part (bits), got half',
    )
    expect(refusal(answers({ bits: 'ppl' }))).toThrow('expected an earlier part (bits), got ppl')
    const first = { answers: { half: { label: 'h', number: 'half', follows: { bits: 'bits' } }, bits }, mistakes: [] }
    expect(refusal(first)).toThrow('expected an earlier part (none, this is the first), got bits')
  })
  it('is a name that is no parameter and no let value', () => {
    expect(refusal(answers({ loss: 'bits' }))).toThrow(
      'answers.half.follows.loss: there is no parameter or let value loss',
    )
  })
  it('is a part whose answer no expression could go on with', () => {
    const formula = { label: 'f', expression: 'z', variables: { z: { min: 0, max: 1 } } }
    expect(refusal(answers({ bits: 'bits' }, formula))).toThrow(
      'the answer to bits is no value that an expression could go on with',
    )
    const options = { A: { text: 'a', feedback: 'f' }, B: { text: 'b', feedback: 'f' } }
    expect(refusal(answers({ bits: 'bits' }, { label: 'p', probabilisticChoice: { key: 'A', options } }))).toThrow(
      'answers.half.follows.bits: the answer to bits',
    )
  })
})

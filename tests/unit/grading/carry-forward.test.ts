// A later part is right for what was answered before; the slip is charged once, where it was made.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { grade } from '@/lib/grading/grade-response'
import type { NumberPart, ProbabilitiesPart } from '@/lib/problems/part'
import type { VariantMistake } from '@/lib/problems/variant-mistake'
import { bits, loss, perplexity, ppl, prediction } from './sample-variant'

const mistakesFor = (lossBits: number): readonly VariantMistake[] => [
  { id: 'base-mismatch', part: 'ppl', value: Math.exp(lossBits), name: 'Bases differ', feedback: 'e to bits.' },
]
const perplexityAfter = (lossBits: number): NumberPart => ({
  ...perplexity,
  key: 2 ** lossBits,
  accepted: [{ value: 2 ** lossBits - 1, scoreFraction: 0.5, feedback: 'Less one.' }],
})
const follower: NumberPart = {
  ...perplexityAfter(bits),
  weight: 0.5,
  follows: {
    parts: ['loss'],
    partAfter: ({ loss: answered }) =>
      typeof answered === 'number' && answered >= 0
        ? { part: perplexityAfter(answered), mistakes: mistakesFor(answered) }
        : null,
  },
}
const variant = { parts: [{ ...loss, weight: 0.5 }, follower], mistakes: mistakesFor(bits) }
const second = (response: { readonly loss: string; readonly ppl: string }) => {
  const result = grade({ variant, response })
  if (result.kind === 'ungradable') throw new Error(result.feedback)
  return result.parts[1]
}

describe('a part that follows another', () => {
  it('is right by its own key, whatever was answered before', () => {
    expect(second({ loss: '3.28', ppl: '9.72' })).toMatchObject({ matched: 'key' })
    expect(second({ loss: '17', ppl: '9.72' })).toMatchObject({ matched: 'key', feedback: 'Right.' })
  })
  it('is right for a wrong value found before, with full credit, and told where the slip is', () => {
    const result = grade({ variant, response: { loss: '2', ppl: '4' } })
    expect(result).toMatchObject({
      kind: 'graded',
      scoreFraction: 0.5,
      evidenceFraction: 0.5,
      parts: [
        { name: 'loss', scoreFraction: 0 },
        {
          name: 'ppl',
          scoreFraction: 1,
          matched: 'carried-forward',
          feedback: 'Right for the value you found in **Loss**; the slip is there.',
        },
      ],
    })
  })
  it('goes on with the value in the unit of the part before, whatever unit was typed', () => {
    expect(second({ loss: `${3 * Math.LN2} nats`, ppl: '8' })).toMatchObject({ matched: 'carried-forward' })
  })
  it('is right for a right value that was rounded, and told to carry more digits', () => {
    const exact: NumberPart = { ...perplexity, tolerance: { kind: 'closeTo', relative: 0.0001, absolute: 0 } }
    const partAfter = (earlier: Readonly<Record<string, unknown>>) => ({
      part: { ...exact, key: 2 ** Number(earlier['loss']) },
      mistakes: [],
    })
    const parts = [loss, { ...exact, follows: { parts: ['loss'], partAfter } }]
    expect(grade({ variant: { parts, mistakes: [] }, response: { loss: '3.28', ppl: '9.7136' } })).toMatchObject({
      scoreFraction: 1,
      parts: [
        { matched: 'key' },
        {
          matched: 'carried-forward',
          feedback: 'Right for the rounded value you gave in **Loss**. Carry more digits into the next step.',
        },
      ],
    })
  })
  it('that is accepted in part for what was found earns that part', () => {
    expect(second({ loss: '3', ppl: '7' })).toMatchObject({
      matched: 'carried-forward',
      scoreFraction: 0.5,
      feedback: 'Right for the value you found in **Loss**; the slip is there.\n\nLess one.',
    })
  })
  it('shows its own mistake, and failing that the mistake made on the value found', () => {
    expect(second({ loss: '3', ppl: '26.6' })).toMatchObject({
      matched: 'mistake',
      mistake: 'base-mismatch',
      scoreFraction: 0,
    })
    expect(second({ loss: '3', ppl: '20.08' })).toMatchObject({
      matched: 'mistake',
      mistake: 'base-mismatch',
      scoreFraction: 0,
    })
  })
  it('is carried forward before it is taken for a mistake', () => {
    const lossThatFits = Math.log2(Math.exp(bits))
    expect(second({ loss: String(lossThatFits), ppl: '26.6' })).toMatchObject({ matched: 'carried-forward' })
  })
  it('is right but for rounding on the value found too', () => {
    expect(second({ loss: '4', ppl: '16.3' })).toMatchObject({
      matched: 'near-miss',
      scoreFraction: 0,
      evidenceFraction: 0.5,
    })
  })
  it('is wrong where it fits neither, or where nothing follows from what was found', () => {
    expect(second({ loss: '3', ppl: '200' })).toMatchObject({ matched: 'general' })
    expect(second({ loss: '-3', ppl: '0.125' })).toMatchObject({ matched: 'general' })
  })
  it('costs nothing when the part before it cannot be read', () => {
    expect(grade({ variant, response: { loss: 'many', ppl: '8' } })).toMatchObject({
      kind: 'ungradable',
      parts: [{ name: 'loss' }],
    })
  })
  it('never scores less than it would on its own', () => {
    const alone = { parts: [variant.parts[0] ?? loss, perplexityAfter(bits)], mistakes: variant.mistakes }
    const value = fc.integer({ min: 0, max: 30_000 }).map((n) => String(n / 1000))
    fc.assert(
      fc.property(value, value, (typedLoss, typedPpl) => {
        const response = { loss: typedLoss, ppl: typedPpl }
        const [followed, own] = [variant, alone].map((one) => grade({ variant: one, response }))
        const scoreOf = (result: typeof followed) =>
          result?.kind === 'graded' ? (result.parts[1]?.scoreFraction ?? 0) : 0
        expect(scoreOf(followed)).toBeGreaterThanOrEqual(scoreOf(own))
      }),
    )
  })
  it('scores in full for 2^x after any x, though it be an alternative accepted for less', () => {
    const xOfTheAlternative = Math.log2(2 ** bits - 1)
    expect(second({ loss: String(xOfTheAlternative), ppl: `2^${xOfTheAlternative}` })).toMatchObject({
      matched: 'carried-forward',
      scoreFraction: 1,
    })
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), (n) => {
        const x = n / 1000
        expect(second({ loss: String(x), ppl: `2^${x}` })).toMatchObject({ scoreFraction: 1 })
      }),
    )
  })
})

describe('a part that follows a distribution', () => {
  it('is given it summing to 1, however it was rounded', () => {
    const seen: unknown[] = []
    const entropy: NumberPart = {
      ...loss,
      name: 'entropy',
      key: 1,
      follows: {
        parts: ['p'],
        partAfter: ({ p }) => {
          seen.push(p)
          return null
        },
      },
    }
    const first: ProbabilitiesPart = { ...prediction, key: [0.2, 0.3, 0.5] }
    grade({ variant: { parts: [first, entropy], mistakes: [] }, response: { p: '33%, 33%, 33%', entropy: '5' } })
    expect(seen).toEqual([[expect.closeTo(1 / 3, 12), expect.closeTo(1 / 3, 12), expect.closeTo(1 / 3, 12)]])
  })
})

describe('a part that follows two', () => {
  const sum: NumberPart = {
    ...perplexity,
    name: 'sum',
    label: 'Sum',
    key: bits + ppl,
    follows: {
      parts: ['loss', 'ppl'],
      partAfter: (earlier) => ({
        part: { ...perplexity, name: 'sum', key: Number(earlier['loss']) + Number(earlier['ppl']) },
        mistakes: [],
      }),
    },
  }
  const both = { parts: [loss, perplexity, sum], mistakes: [] }
  it('names the one that holds the slip, or both', () => {
    const feedbackOn = (response: Readonly<Record<string, string>>) => grade({ variant: both, response }).parts[2]
    expect(feedbackOn({ loss: '1', ppl: '9.72', sum: '10.72' })).toMatchObject({
      feedback: 'Right for the value you found in **Loss**; the slip is there.',
    })
    expect(feedbackOn({ loss: '1', ppl: '1', sum: '2' })).toMatchObject({
      feedback: 'Right for the value you found in **Loss** and **Perplexity**; the slip is there.',
    })
  })
})

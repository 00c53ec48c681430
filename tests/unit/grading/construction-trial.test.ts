// A construction is right when it satisfies every condition, whether its entries are probabilities or any numbers.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ConstructionPart } from '@/lib/problems/part'
import { construction, graderOf } from './sample-variant'

const softmax = (logits: readonly number[]) => {
  const weights = logits.map((logit) => Math.exp(logit - Math.max(...logits)))
  return weights.map((weight) => weight / weights.reduce((sum, one) => sum + one, 0))
}
/** Logits whose softmax gives the first class 0.9, and that sum to 0. */
const logits: ConstructionPart = {
  ...construction,
  name: 'z',
  of: 'numbers',
  outcomes: ['z1', 'z2'],
  key: [Math.log(9) / 2, -Math.log(9) / 2],
  conditions: [
    {
      id: 'softmax',
      holds: (z) => Math.abs((softmax(z)[0] ?? 0) - 0.9) <= 0.005,
      feedback: 'The first class does not get 0.9.',
    },
    { id: 'sum', holds: (z) => Math.abs((z[0] ?? 0) + (z[1] ?? 0)) <= 0.01, feedback: 'They do not sum to 0.' },
  ],
}
const mistakes = [
  { id: 'probabilities', part: 'z', value: [0.9, 0.1], name: 'Probabilities for logits', feedback: 'Take logarithms.' },
]
const gradeLogits = graderOf(logits, mistakes)

describe('a construction of numbers', () => {
  it.each(['1.1, -1.1', 'ln(9)/2; -ln(9)/2', 'z2: -1.0986, z1: 1.0986'])('"%s" is right', (typed) => {
    expect(gradeLogits(typed)).toMatchObject({
      matched: 'key',
      scoreFraction: 1,
      feedback: 'Right: it meets every condition.',
    })
  })
  it('says which conditions it misses, and earns nothing for the others', () => {
    expect(gradeLogits('2.2, 0')).toMatchObject({
      scoreFraction: 0,
      matched: 'general',
      feedback: 'They do not sum to 0.',
    })
    expect(gradeLogits('1, 0')).toMatchObject({
      feedback: 'The first class does not get 0.9.\n\nThey do not sum to 0.',
    })
  })
  it('that is a known mistake gets its name', () => {
    expect(gradeLogits('0.9, 0.1')).toMatchObject({ matched: 'mistake', mistake: 'probabilities' })
  })
  it('need not sum to 1, and may be negative', () => {
    expect(gradeLogits('-5, 700')).toMatchObject({ matched: 'general' })
  })
  it('of too few numbers costs nothing', () => {
    expect(gradeLogits('1.1')).toMatchObject({ expected: expect.stringContaining('2 numbers are expected') })
  })
  it('is right wherever its conditions hold', () => {
    fc.assert(
      fc.property(fc.integer({ min: -300, max: 300 }), (n) => {
        const z = [n / 100, -n / 100]
        const holds = logits.conditions.every((condition) => condition.holds(z))
        expect(gradeLogits(z.join('; '))).toMatchObject({ scoreFraction: holds ? 1 : 0 })
      }),
    )
  })
})

describe('a construction of probabilities', () => {
  it('is asked its conditions as a distribution, however it was rounded', () => {
    const sums: number[] = []
    const conditions = [
      {
        id: 'sum',
        holds: (p: readonly number[]) => {
          sums.push(p.reduce((total, one) => total + one, 0))
          return true
        },
        feedback: '',
      },
    ]
    graderOf({ ...construction, outcomes: ['a', 'b', 'c'], conditions }, [])('0.333, 0.333, 0.333')
    expect(sums[0]).toBeCloseTo(1, 12)
  })
})

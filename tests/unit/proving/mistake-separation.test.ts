import { describe, expect, it } from 'vitest'
import { mistakeSeparation } from '@/lib/proving/mistake-separation'
import { variantOf } from './sample-questions'

const of = (changes: Readonly<Record<string, unknown>>, { ids = ['doubled'], seeds = [1, 2, 3] } = {}) =>
  mistakeSeparation({ variants: seeds.map((seed) => variantOf(changes, seed)), ids: new Set(ids) })

const fixed = { parameters: { x: { integer: { min: 2, max: 2 } }, y: { integer: { min: 3, max: 3 } } } }

describe('how well draws tell a mistake from all else', () => {
  it('is counted by hand: 10 for a key of 5 that forgives 0.4 is 12.5 tolerances away', () => {
    expect(of(fixed)).toEqual({
      ...{ questionId: 'a-sum', version: 1, draws: 3, share: 1 },
      ...{ tolerances: expect.closeTo(12.5), guessed: 0, seed: 1 },
    })
  })
  it('counts from the nearest other answer, which may be another mistake', () => {
    const near = {
      ...fixed,
      mistakes: [
        { part: 'sum', when: '2 * (x + y)', is: 'doubled' },
        { part: 'sum', when: '2 * (x + y) + 1', is: 'negated' },
      ],
    }
    expect(of(near)?.tolerances).toBeCloseTo(2.5)
  })
  it('takes the draw that lies farthest for an example, and the median for what to expect', () => {
    const seeds = Array.from({ length: 25 }, (_, seed) => seed)
    const found = of({}, { seeds })
    const sums = seeds.map((seed) => {
      const [part] = variantOf({}, seed).parts
      return part?.kind === 'number' ? part.key : 0
    })
    expect(sums[found?.seed ?? -1]).toBe(Math.max(...sums))
    expect(found?.tolerances).toBeCloseTo((sums.toSorted((a, b) => a - b)[12] ?? 0) / 0.4)
  })
  it('is not there where no draw has the mistake, or there is no draw', () => {
    expect(of({}, { ids: ['another'] })).toBeNull()
    expect(of({}, { seeds: [] })).toBeNull()
  })
  it('says of an option how often a guess would hit it', () => {
    const options = {
      right: { text: 'Five', feedback: 'Yes.' },
      twice: { text: 'Ten', feedback: 'No.', mistake: 'doubled' },
      less: { text: 'Minus five', feedback: 'No.', mistake: 'negated' },
      none: { text: 'Zero', feedback: 'No.' },
    }
    const choice = { answers: { sum: { label: 'Sum', choice: { key: 'right', options } } }, mistakes: [] }
    const found = of(choice)
    expect(found).toMatchObject({ tolerances: null, guessed: 0.25, share: 1 })
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clusteredIntervalOfSums, clusteredShareInterval } from '@/lib/psychometrics/clustered-share-interval'
import { tQuantile } from '@/lib/psychometrics/f-quantile'
import { wilsonInterval } from '@/lib/psychometrics/wilson-interval'

const people = (number: number, person: (index: number) => { n: number; count: number }) =>
  Array.from({ length: number }, (_, index) => person(index))

describe('the interval of a share of persons who try more than once', () => {
  it('is Wilson’s own where each tried once', () => {
    const once = people(20, (index) => ({ n: 1, count: index < 5 ? 1 : 0 }))
    expect(clusteredShareInterval(once)).toEqual(wilsonInterval({ share: 0.25, tries: 20 }))
  })
  it('counts a person who always does it once, however often: 4 tries each are worth one', () => {
    const { low, high } = clusteredShareInterval(people(20, (index) => ({ n: 4, count: index < 5 ? 4 : 0 })))
    const ofPersons = wilsonInterval({ share: 0.25, tries: 20, quantile: tQuantile(0.95, 19) })
    expect(low).toBeCloseTo(ofPersons.low, 10)
    expect(high).toBeCloseTo(ofPersons.high, 10)
  })
  it('supposes that persons differ where few do not: of 20 alike ρ is 0.4·5/25, of 2000 next to nothing', () => {
    const alike = clusteredShareInterval(people(20, () => ({ n: 4, count: 1 })))
    const tries = 80 / (1 + 3 * 0.08)
    const supposed = wilsonInterval({ share: 0.25, tries, quantile: tQuantile(0.95, 19) })
    expect(alike.low).toBeCloseTo(supposed.low, 12)
    expect(alike.high).toBeCloseTo(supposed.high, 12)
    const many = clusteredShareInterval(people(2000, () => ({ n: 4, count: 1 })))
    expect(many.high).toBeCloseTo(wilsonInterval({ share: 0.25, tries: 8000 }).high, 4)
  })
  it('of one person counts one try; of nobody it is everything', () => {
    expect(clusteredShareInterval([{ n: 9, count: 9 }])).toEqual(wilsonInterval({ share: 1, tries: 1 }))
    expect(clusteredShareInterval([])).toEqual({ low: 0, high: 1 })
    expect(clusteredShareInterval([{ n: 0, count: 0 }])).toEqual({ low: 0, high: 1 })
  })
  it('takes no more of the persons than their sums: 2 of 4 and 0 of 1 are 5, 2, 17 and 1', () => {
    const persons = [
      { n: 4, count: 2 },
      { n: 1, count: 0 },
    ]
    const sums = { persons: 2, n: 5, count: 2, squareSum: 17, shareSum: 1 }
    expect(clusteredIntervalOfSums(sums)).toEqual(clusteredShareInterval(persons))
  })
  it('holds the share, lies in [0, 1] and is never narrower than where each try stands alone', () => {
    const person = fc.integer({ min: 1, max: 6 }).chain((n) => fc.record({ n: fc.constant(n), count: fc.nat(n) }))
    fc.assert(
      fc.property(fc.array(person, { minLength: 1, maxLength: 12 }), (persons) => {
        const { low, high } = clusteredShareInterval(persons)
        const [n, count] = [persons, persons].map((_, at) =>
          persons.reduce((sum, one) => sum + (at === 0 ? one.n : one.count), 0),
        )
        const share = (count ?? 0) / (n ?? 1)
        const alone = wilsonInterval({ share, tries: n ?? 0 })
        expect(low).toBeGreaterThanOrEqual(0)
        expect(high).toBeLessThanOrEqual(1)
        expect(low).toBeLessThanOrEqual(share + 1e-12)
        expect(high).toBeGreaterThanOrEqual(share - 1e-12)
        expect(high - low).toBeGreaterThanOrEqual(alone.high - alone.low - 1e-12)
      }),
      { numRuns: 60 },
    )
  })
})

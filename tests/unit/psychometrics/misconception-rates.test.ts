import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { randomSource } from '@/bench/learners/random-source'
import { mondayOf, plantedRate, simulatedMistakes } from '@/bench/psychometrics/simulated-mistakes'
import { clusteredShareInterval } from '@/lib/psychometrics/clustered-share-interval'
import { type MistakeWeek, misconceptionRates } from '@/lib/psychometrics/misconception-rates'

type Made = {
  readonly by: string
  readonly mistake?: string
  readonly objective?: string
  readonly week?: number
  readonly of?: number
}

/** So many of `of` answers with the mistake. */
const row = (count: number, { by, mistake = 'base', objective = 'entropy', week = 0, of = 1 }: Made): MistakeWeek => ({
  studentId: by,
  objectiveId: objective,
  mistake,
  week: mondayOf(week),
  opportunities: of,
  count,
})

describe('the rate of a mistake', () => {
  it('is its share of the answers to questions that name it, with the students behind it', () => {
    const rates = misconceptionRates([
      row(1, { by: 'a', week: 0 }),
      row(0, { by: 'a', week: 1 }),
      row(0, { by: 'b', week: 0 }),
      row(1, { by: 'b', week: 1, mistake: 'sign', of: 4 }),
      row(2, { by: 'c', week: 1, of: 2 }),
      row(1, { by: 'c', objective: 'perplexity' }),
    ])
    expect(rates.map(({ objectiveId, mistake, n, count }) => [objectiveId, mistake, n, count])).toEqual([
      ['perplexity', 'base', 1, 1],
      ['entropy', 'base', 5, 3],
      ['entropy', 'sign', 4, 1],
    ])
    expect(rates[1]).toMatchObject({ rate: 0.6, studentCount: 3 })
    expect(rates[1]?.students).toEqual([
      { studentId: 'c', n: 2, count: 2 },
      { studentId: 'a', n: 2, count: 1 },
    ])
    expect(rates[1]?.byWeek).toMatchObject([
      { week: '2026-01-05', n: 2, count: 1 },
      { week: '2026-01-12', n: 3, count: 2 },
    ])
  })
  it('has the interval of its students’ sums, in all and in each week', () => {
    const [rate] = misconceptionRates([
      row(1, { by: 'a', of: 2 }),
      row(0, { by: 'a', of: 3, week: 1 }),
      row(2, { by: 'b', of: 4 }),
      row(1, { by: 'c', of: 1, week: 1 }),
    ])
    const sums = [
      { n: 5, count: 1 },
      { n: 4, count: 2 },
      { n: 1, count: 1 },
    ]
    expect(rate?.interval).toEqual(clusteredShareInterval(sums))
    const second = [
      { n: 3, count: 0 },
      { n: 1, count: 1 },
    ]
    expect(rate?.byWeek[1]?.interval).toEqual(clusteredShareInterval(second))
  })
  it('has a trend below 0 where it becomes rarer, and none in a single week', () => {
    const weeks = [0, 0, 0, 1, 1, 1, 2, 2, 2]
    const rarer = weeks.map((week, index) => row(index < 4 ? 1 : 0, { by: `s${index}`, week }))
    expect(misconceptionRates(rarer)[0]?.trend?.correlation).toBeLessThan(-0.5)
    expect(misconceptionRates([row(1, { by: 'a' }), row(0, { by: 'b' })])[0]?.trend).toBeNull()
  })
  it('of nothing, of what nobody could make, or of what nobody made, is an empty list', () => {
    expect(misconceptionRates([])).toEqual([])
    expect(misconceptionRates([row(0, { by: 'a', of: 0 })])).toEqual([])
    expect(misconceptionRates([row(0, { by: 'a', of: 3 })])).toEqual([])
  })
  it('of one student stays a number', () => {
    const [only] = misconceptionRates([row(2, { by: 'a', of: 2 })])
    expect(only).toMatchObject({ rate: 1, n: 2, studentCount: 1 })
    expect(only?.interval.low).toBeGreaterThan(0)
    expect(only?.interval.high).toBe(1)
  })
  it('refuses more mistakes than answers', () => {
    expect(() => misconceptionRates([row(3, { by: 'a', of: 2 })])).toThrow('got 3 of 2')
  })
  it('does not depend on the order of the rows, nor on how a week is cut into them', () => {
    const rows = fc.array(
      fc.record({ by: fc.constantFrom('a', 'b', 'c', 'd'), week: fc.nat(3), of: fc.integer({ min: 1, max: 5 }) }),
      { minLength: 1, maxLength: 12 },
    )
    fc.assert(
      fc.property(rows, (made) => {
        const whole = made.map((one, index) => row(index % 2, one))
        const inTwo = whole.flatMap((one) => [
          { ...one, opportunities: one.opportunities - 1, count: 0 },
          { ...one, opportunities: 1 },
        ])
        const [found, again] = [misconceptionRates(whole)[0], misconceptionRates(inTwo.toReversed())[0]]
        expect(again?.n).toBe(found?.n)
        expect(again?.interval.low ?? 0).toBeCloseTo(found?.interval.low ?? 0, 10)
        expect(again?.trend?.perWeek ?? 0).toBeCloseTo(found?.trend?.perWeek ?? 0, 10)
      }),
    )
  })
})

describe('a planted misconception', () => {
  const runs = 400
  it.each([
    { students: 30, answersEach: 6, holders: 0.3, whenHeld: 0.8, whenNot: 0.05 },
    { students: 30, answersEach: 12, holders: 0.5, whenHeld: 0.5, whenNot: 0.1 },
    { students: 100, answersEach: 4, holders: 0.2, whenHeld: 0.7, whenNot: 0.02 },
    { students: 60, answersEach: 5, holders: 0, whenHeld: 0, whenNot: 0.1 },
  ])('is found, its rate and its trend (none) inside their intervals in 93 of 100 runs: %j', (planted) => {
    const random = randomSource(20)
    const truth = plantedRate(planted)
    const found = Array.from({ length: runs }, () => misconceptionRates(simulatedMistakes(planted, random))[0])
    const held = found.filter((rate) => rate && rate.interval.low <= truth && truth <= rate.interval.high)
    const steady = found.filter(
      (rate) => rate?.trend?.interval && rate.trend.interval.low <= 0 && rate.trend.interval.high >= 0,
    )
    expect(held.length / runs).toBeGreaterThanOrEqual(0.93)
    expect(steady.length / runs).toBeGreaterThanOrEqual(0.93)
  })
})

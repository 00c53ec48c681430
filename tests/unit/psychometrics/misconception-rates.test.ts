import { describe, expect, it } from 'vitest'
import { randomSource } from '@/bench/learners/random-source'
import { plantedRate, simulatedMistakes } from '@/bench/psychometrics/simulated-mistakes'
import { tQuantile } from '@/lib/psychometrics/f-quantile'
import { type MistakeOpportunity, misconceptionRates } from '@/lib/psychometrics/misconception-rates'
import { wilsonInterval } from '@/lib/psychometrics/wilson-interval'

const answer = (student: string, mistake: string | null, week = 1): MistakeOpportunity => ({
  student,
  objective: 'entropy',
  mistake,
  week,
})

describe('the rate of a mistake', () => {
  it('is its share of the answers at the objective, with the students behind it', () => {
    const rates = misconceptionRates([
      answer('a', 'base', 1),
      answer('a', null, 2),
      answer('b', null, 1),
      answer('b', 'sign', 2),
      answer('c', 'base', 2),
      { ...answer('c', 'base', 1), objective: 'perplexity' },
    ])
    expect(rates.map(({ objective, mistake, n, count }) => [objective, mistake, n, count])).toEqual([
      ['perplexity', 'base', 1, 1],
      ['entropy', 'base', 5, 2],
      ['entropy', 'sign', 5, 1],
    ])
    expect(rates[1]).toMatchObject({ rate: 0.4, students: ['a', 'c'] })
    expect(rates[1]?.byWeek).toEqual([
      { week: 1, n: 2, count: 1 },
      { week: 2, n: 3, count: 1 },
    ])
  })
  it('has Wilson’s interval where each student answered once', () => {
    const answers = Array.from({ length: 20 }, (_, index) => answer(`s${index}`, index < 5 ? 'base' : null))
    expect(misconceptionRates(answers)[0]?.interval).toEqual(wilsonInterval({ share: 0.25, tries: 20 }))
  })
  it('counts a student who always makes it once, however often: 4 answers each are worth one', () => {
    const answers = Array.from({ length: 80 }, (_, index) => answer(`s${index % 20}`, index % 20 < 5 ? 'base' : null))
    const { low, high } = misconceptionRates(answers)[0]?.interval ?? { low: 0, high: 0 }
    const ofStudents = wilsonInterval({ share: 0.25, tries: 20, quantile: tQuantile(0.95, 19) })
    expect(low).toBeCloseTo(ofStudents.low, 10)
    expect(high).toBeCloseTo(ofStudents.high, 10)
  })
  it('has a trend below 0 where it becomes rarer, and none in a single week', () => {
    const weeks = [1, 1, 1, 2, 2, 2, 3, 3, 3]
    const rarer = weeks.map((week, index) => answer(`s${index}`, index < 4 ? 'base' : null, week))
    expect(misconceptionRates(rarer)[0]?.trend).toBeLessThan(-0.5)
    expect(misconceptionRates([answer('a', 'base'), answer('b', null)])[0]?.trend).toBeNull()
  })
  it('of nothing, or of answers without mistakes, is an empty list', () => {
    expect(misconceptionRates([])).toEqual([])
    expect(misconceptionRates([answer('a', null)])).toEqual([])
  })
  it('of one student stays a number', () => {
    const [only] = misconceptionRates([answer('a', 'base'), answer('a', 'base', 2)])
    expect(only).toMatchObject({ rate: 1, n: 2 })
    expect(only?.interval).toEqual(wilsonInterval({ share: 1, tries: 1 }))
  })
})

describe('a planted misconception', () => {
  const runs = 400
  it.each([
    { students: 30, answersEach: 6, holders: 0.3, whenHeld: 0.8, whenNot: 0.05 },
    { students: 30, answersEach: 12, holders: 0.5, whenHeld: 0.5, whenNot: 0.1 },
    { students: 100, answersEach: 4, holders: 0.2, whenHeld: 0.7, whenNot: 0.02 },
    { students: 60, answersEach: 5, holders: 0, whenHeld: 0, whenNot: 0.1 },
  ])('is found, its rate inside the interval in 93 of 100 runs: %j', (planted) => {
    const random = randomSource(20)
    const held = Array.from({ length: runs }, () => {
      const found = misconceptionRates(simulatedMistakes(planted, random)).find(({ mistake }) => mistake === 'planted')
      const truth = plantedRate(planted)
      return found !== undefined && found.interval.low <= truth && truth <= found.interval.high
    })
    expect(held.filter(Boolean).length / runs).toBeGreaterThanOrEqual(0.93)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scoreByValue, type ValuedAnswer, valueSpread } from '@/lib/psychometrics/score-by-value'
import { wilsonInterval } from '@/lib/psychometrics/wilson-interval'

/** Each answer of another student. */
const answersOf = (value: number | string, scores: readonly number[]): readonly ValuedAnswer[] =>
  scores.map((score, place) => ({ student: `${value} ${place}`, value, score }))
const shares = (right: number, n: number) => Array.from({ length: n }, (_, place) => (place < right ? 1 : 0))

describe('scoreByValue', () => {
  it('takes every value for itself where they are few, with Wilson’s interval of right and wrong', () => {
    const bins = scoreByValue([...answersOf(2, shares(5, 20)), ...answersOf(1, shares(15, 20))])
    expect(bins).toMatchObject([
      { low: 1, high: 1, answers: 20, students: 20, score: 0.75, interval: wilsonInterval({ share: 0.75, tries: 20 }) },
      { low: 2, high: 2, answers: 20, students: 20, score: 0.25, interval: wilsonInterval({ share: 0.25, tries: 20 }) },
    ])
  })

  it('puts neighbours together where values are many, in about equal bins', () => {
    const answers = Array.from({ length: 120 }, (_, place) => ({ student: `s${place}`, value: place / 10, score: 1 }))
    const bins = scoreByValue(answers)
    expect(bins?.map(({ answers: n }) => n)).toEqual([20, 20, 20, 20, 20, 20])
    expect(bins?.[0]).toMatchObject({ low: 0, high: 1.9 })
  })

  it('counts a student once in a bin, by their mean', () => {
    const often = Array.from({ length: 30 }, (_, place) => ({ student: 'one', value: 1, score: place % 2 }))
    const bins = scoreByValue([...often, ...answersOf(1, shares(1, 1)), ...answersOf(2, shares(0, 15))])
    expect(bins?.[0]).toMatchObject({ answers: 31, students: 2, score: 0.75 })
  })

  it('says nothing of a value that does not vary, of few answers, or of many texts', () => {
    expect(scoreByValue(answersOf(1, shares(1, 90)))).toBeNull()
    expect(scoreByValue([...answersOf(1, shares(1, 20)), ...answersOf(2, shares(1, 9))])).toBeNull()
    expect(scoreByValue([])).toBeNull()
    expect(scoreByValue('abcdefg'.split('').flatMap((text) => answersOf(text, shares(1, 15))))).toBeNull()
  })

  it('takes texts as they came, those with enough answers', () => {
    const bins = scoreByValue([
      ...answersOf('nats', shares(3, 15)),
      ...answersOf('bits', shares(9, 15)),
      ...answersOf('x', [1]),
    ])
    expect(bins?.map(({ low, score }) => [low, score])).toEqual([
      ['nats', 0.2],
      ['bits', 0.6],
    ])
  })

  it('loses no answer to numbers, keeps bins apart and scores inside [0, 1]', () => {
    const answer = fc.record({
      student: fc.constantFrom('a', 'b', 'c', 'd'),
      value: fc.integer({ min: 0, max: 20 }),
      score: fc.constantFrom(0, 0.5, 1),
    })
    fc.assert(
      fc.property(fc.array(answer, { minLength: 60, maxLength: 160 }), (answers) => {
        const bins = scoreByValue(answers) ?? []
        if (bins.length === 0) return
        expect(bins.reduce((sum, bin) => sum + bin.answers, 0)).toBe(answers.length)
        bins.forEach((bin, place) => {
          expect(bin.score >= 0 && bin.score <= 1 && bin.answers >= 15).toBe(true)
          expect(Number(bin.low)).toBeGreaterThan(Number(bins[place - 1]?.high ?? -1))
        })
      }),
      { numRuns: 60 },
    )
  })
})

describe('valueSpread', () => {
  const bin = (answers: number, score: number) => ({
    low: 0,
    high: 0,
    answers,
    students: answers,
    score,
    interval: null,
  })

  it('is 0.2 of two bins of ten with 0.2 and 0.6, and 0 where all are alike', () => {
    expect(valueSpread([bin(10, 0.2), bin(10, 0.6)])).toBeCloseTo(0.2, 12)
    expect(valueSpread([bin(10, 0.4), bin(30, 0.4)])).toBeCloseTo(0, 12)
  })

  it('weighs a bin by its answers', () => {
    expect(valueSpread([bin(30, 0), bin(10, 1)])).toBeCloseTo(Math.sqrt(0.1875), 12)
  })
})

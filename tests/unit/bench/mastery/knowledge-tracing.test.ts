import { describe, expect, it } from 'vitest'
import { randomSource } from '@/bench/learners/random-source'
import { expectedOf, fitTracing, tracedAfter, usualTracing } from '@/bench/mastery/knowledge-tracing'

const tracing = { knownAtFirst: 0.5, learning: 0.2, slip: 0.1, guess: 0.2 }

describe('knowledge tracing', () => {
  it('expects 0.5·0.9 + 0.5·0.2 = 0.55', () => {
    expect(expectedOf(0.5, tracing)).toBeCloseTo(0.55, 12)
  })
  it('after a right answer: 0.45/0.55, and a fifth of the rest learned', () => {
    const judged = 0.45 / 0.55
    expect(tracedAfter(0.5, { score: 1, tracing })).toBeCloseTo(judged + 0.2 * (1 - judged), 12)
  })
  it('after a wrong answer: 0.05/0.45, and a fifth of the rest learned', () => {
    const judged = 0.05 / 0.45
    expect(tracedAfter(0.5, { score: 0, tracing })).toBeCloseTo(judged + 0.2 * (1 - judged), 12)
  })
  it('finds the numbers a thousand learners were made with', () => {
    const random = randomSource(3)
    const record = Array.from({ length: 1000 }, () => {
      let isKnown = random() < 0.4
      return Array.from({ length: 12 }, () => {
        const score = random() < (isKnown ? 0.92 : 0.15) ? 1 : 0
        if (random() < 0.15) isKnown = true
        return score
      })
    })
    const found = fitTracing(record)
    expect(found.knownAtFirst).toBeCloseTo(0.4, 1)
    expect(found.learning).toBeCloseTo(0.15, 1)
    expect(found.slip).toBeCloseTo(0.08, 1)
    expect(found.guess).toBeCloseTo(0.15, 1)
  })
  it('keeps the usual values where there is nothing to fit', () => {
    const found = fitTracing([])
    for (const [name, value] of Object.entries(usualTracing))
      expect(found).toHaveProperty(name, expect.closeTo(value, 12))
  })
})

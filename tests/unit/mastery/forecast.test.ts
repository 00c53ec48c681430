import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answerTerms } from '@/lib/mastery/answer-terms'
import { type Constants, priors } from '@/lib/mastery/constants'
import { extended } from '@/lib/mastery/extended-constants'
import { type Forecast, forecastAnswer, knownAfterScore, shareAfterScore } from '@/lib/mastery/forecast'
import { initialState } from '@/lib/mastery/initial-state'
import { toObjectiveGraph } from '@/lib/mastery/objective-belief-at'
import type { PoolEntry } from '@/lib/mastery/state'
import { courseOfFour, START, template } from './factories'

const forecast = (entry: PoolEntry, constants: Constants): Forecast => {
  const state = initialState(constants)
  const reading = { state, objectives: toObjectiveGraph(courseOfFour), at: START, constants }
  return forecastAnswer(entry, { terms: answerTerms(entry, { reading }), state, constants })
}
const inside = fc.double({ min: 0.01, max: 0.99, noNaN: true })

describe('what is expected of an answer', () => {
  it('is what the graded level says, where there is one hypothesis', () => {
    const { knowledge, share, graded, expectedScore } = forecast(template('q'), priors)
    expect([knowledge, share]).toEqual([null, 0])
    expect(expectedScore).toBe(graded.expectedScore)
  })
  it('is both, weighed: a third of all or none, two thirds of graded', () => {
    const { knowledge, graded, expectedScore } = forecast(template('q'), extended)
    // Known with 0.25: 0.25 + 0.75·σ(2.4); unknown: 0.25 + 0.75·σ(−4).
    const known = 0.25 + 0.75 / (1 + Math.exp(-2.4))
    const unknown = 0.25 + 0.75 / (1 + Math.exp(4))
    expect(knowledge?.expectedScore).toBeCloseTo(0.25 * known + 0.75 * unknown, 12)
    expect(expectedScore).toBeCloseTo((knowledge?.expectedScore ?? 0) / 3 + (2 / 3) * graded.expectedScore, 12)
  })
  it('leaves all or none out on a template that practises nothing', () => {
    const { knowledge, graded, expectedScore } = forecast(template('q', { objectives: [] }), extended)
    expect(knowledge).toBeNull()
    expect(expectedScore).toBe(graded.expectedScore)
  })
})

describe('a partial score', () => {
  const both = forecast(template('q'), extended)
  const { knowledge } = both
  if (knowledge === null) throw new TypeError('two hypotheses')
  it('moves P(known) by the right and the wrong outcome mixed', () => {
    fc.assert(
      fc.property(inside, inside, (known, scoreFraction) => {
        const [wrong, part, right] = [0, scoreFraction, 1].map((score) =>
          knownAfterScore(known, { knowledge, scoreFraction: score }),
        )
        expect(part).toBeCloseTo(scoreFraction * (right ?? 0) + (1 - scoreFraction) * (wrong ?? 0), 12)
      }),
    )
  })
  it('moves the share likewise, and of one hypothesis nothing', () => {
    const [wrong = 0, half, right = 0] = [0, 0.5, 1].map((score) => shareAfterScore(both, score))
    expect(half).toBeCloseTo((wrong + right) / 2, 12)
    expect(right).toBeLessThan(both.share)
    expect(wrong).toBeGreaterThan(both.share)
    expect(shareAfterScore(forecast(template('q'), priors), 0.5)).toBe(0)
  })
})

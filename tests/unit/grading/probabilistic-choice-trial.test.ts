// Probability over options is scored by the logarithm of what the right one was given.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PartGrade } from '@/lib/grading/grade'
import { belief, graderOf } from './sample-variant'

const mistakes = [
  { id: 'accuracy-only', part: 'belief', value: 'B', name: 'Accuracy alone', feedback: 'Look at the loss.' },
  { id: 'undecided', part: 'belief', value: 'D', name: 'Undecided', feedback: 'Work it out.' },
]
const gradeBelief = graderOf(belief, mistakes)
const graded = (typed: string): PartGrade => {
  const result = gradeBelief(typed)
  if ('expected' in result) throw new Error(result.expected)
  return result
}

describe('probability spread over options', () => {
  it('is told its cost in bits, and what knowing nothing would have cost', () => {
    expect(graded('A: 0.7, B: 0.3')).toMatchObject({
      matched: 'partial',
      evidenceFraction: 0.7,
      feedback:
        'You gave 70% to the right option: 0.51 bits. Spreading evenly over 4 would have cost 2 bits.\n\nA is never far off.',
    })
    expect(graded('A: 0.7, B: 0.3').logScoreBits).toBeCloseTo(Math.log2(0.7), 12)
  })
  it('scores by hand: (log₂ 0.7 + log₂ 100) / log₂ 100 = 0.92255', () => {
    expect(graded('A: 0.7, B: 0.3').scoreFraction).toBeCloseTo(0.92255, 5)
    expect(graded('0.25; 0.25; 0.25; 0.25').scoreFraction).toBeCloseTo(0.69897, 5)
  })
  it('certain of the right option is right, and costs nothing', () => {
    expect(graded('A: 100%')).toMatchObject({
      matched: 'key',
      scoreFraction: 1,
      evidenceFraction: 1,
      feedback: expect.stringMatching(/^You gave 100% to the right option: 0 bits\./),
    })
    expect(Math.abs(graded('A: 1').logScoreBits ?? 1)).toBe(0)
  })
  it('certain of a wrong option costs what the floor says, shows its mistake, and no more', () => {
    const result = graded('B: 1')
    expect(result).toMatchObject({
      matched: 'mistake',
      mistake: 'accuracy-only',
      scoreFraction: 0,
      evidenceFraction: 0,
    })
    expect(result.logScoreBits).toBeCloseTo(Math.log2(0.01), 12)
    expect(result.feedback).toBe(
      'You gave 0% to the right option, which counts as 1%: 6.64 bits. Spreading evenly over 4 would have cost 2 bits.\n\nB is sure and wrong once.',
    )
  })
  it('shows the mistake of the wrong option given most, only where that is more than the key got', () => {
    expect(graded('A: 0.3, B: 0.5, D: 0.2')).toMatchObject({ matched: 'mistake', mistake: 'accuracy-only' })
    expect(graded('A: 0.3, D: 0.5, B: 0.2')).toMatchObject({ mistake: 'undecided' })
    expect(graded('A: 0.4, B: 0.4, D: 0.2')).toMatchObject({ matched: 'partial' })
    expect(graded('A: 0.3, C: 0.7')).toMatchObject({
      matched: 'partial',
      feedback: expect.stringContaining('They differ.'),
    })
    expect(graded('A: 0.3, B: 0.5, D: 0.2').scoreFraction).toBeCloseTo(graded('A: 0.3, C: 0.7').scoreFraction, 12)
  })
  it('is told the probability it gave to three digits', () => {
    expect(graded('A: 1/3, B: 2/3').feedback).toMatch(/^You gave 33\.3% to the right option: 1.58 bits/)
    expect(graded('A: 99.6%, B: 0.4%').feedback).toMatch(/^You gave 99\.6% to the right option: 0.01 bits/)
    expect(graded('A: 0.4%, B: 99.6%').feedback).toMatch(
      /^You gave 0\.4% to the right option, which counts as 1%: 6.64 bits/,
    )
  })
  it('says one bit in the singular', () => {
    expect(graded('A: 0.5, B: 0.5').feedback).toContain('50% to the right option: 1 bit. Spreading')
  })
  it('that misses 1 by rounding is taken as a distribution', () => {
    expect(graded('A: 0.33, B: 0.33, C: 0.33').evidenceFraction).toBeCloseTo(1 / 3, 12)
  })
  it('that is none costs nothing', () => {
    expect(gradeBelief('A: 0.7')).toMatchObject({
      expected: 'Probabilities that sum to 1 are expected; these sum to 0.7.',
    })
  })
})

describe('the score of a spread', () => {
  const spread = fc
    .array(fc.integer({ min: 2, max: 100 }), { minLength: 4, maxLength: 4 })
    .map((weights) => weights.map((weight) => weight / weights.reduce((sum, one) => sum + one, 0)))
  /** Scores of one report for each option that might be right. */
  const scores = (report: readonly number[]) =>
    belief.options.map(({ id }) => {
      const result = graderOf({ ...belief, key: id, floor: 0.001 }, [])(report.join('; '))
      return 'scoreFraction' in result ? result.scoreFraction : Number.NaN
    })
  const expectedScore = (belief_: readonly number[], report: readonly number[]) =>
    scores(report).reduce((sum, score, place) => sum + score * (belief_[place] ?? 0), 0)

  it('is best in expectation when what is reported is what is believed, above the floor', () => {
    fc.assert(
      fc.property(spread, spread, (believed, reported) => {
        expect(expectedScore(believed, believed)).toBeGreaterThanOrEqual(expectedScore(believed, reported) - 1e-12)
      }),
      { numRuns: 300 },
    )
  })
  it('lies in [0, 1] and rises with the probability of the key', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99 }), (percent) => {
        const [lower, higher] = [percent, percent + 1].map((p) => graded(`A: ${p}%, C: ${100 - p}%`))
        expect(lower?.scoreFraction).toBeGreaterThanOrEqual(0)
        expect(higher?.scoreFraction).toBeLessThanOrEqual(1)
        expect(higher?.scoreFraction).toBeGreaterThanOrEqual(lower?.scoreFraction ?? 1)
        expect(higher?.evidenceFraction).toBeCloseTo((percent + 1) / 100, 12)
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { statedProbabilities } from '@/lib/grading/stated-probabilities'
import { belief, perplexity } from './sample-variant'

describe('statedProbabilities', () => {
  it('are those of every option, in the order shown, with which was right', () => {
    const stated = statedProbabilities([perplexity, belief], { ppl: '9.72', [belief.name]: 'A: 70%, B: 20%, C: 10%' })
    expect(stated.map(({ probability }) => probability)).toEqual([0.2, 0.7, 0.1, 0])
    expect(stated.map(({ isRight }) => isRight)).toEqual(belief.options.map(({ id }) => id === belief.key))
  })

  it('are nothing of other parts, of an answer left out, and of one that cannot be read', () => {
    expect(statedProbabilities([perplexity], { ppl: '9.72' })).toEqual([])
    expect(statedProbabilities([belief], {})).toEqual([])
    expect(statedProbabilities([belief], { [belief.name]: 'most of it on A' })).toEqual([])
    expect(statedProbabilities([{ ...belief, name: 'toString' }], {})).toEqual([])
  })

  it('are of one option the right one, sum to 1, and lie in [0, 1], however they were rounded', () => {
    const parts = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 4, maxLength: 4 })
    fc.assert(
      fc.property(
        parts.filter((whole) => whole.some((part) => part > 0)),
        (whole) => {
          const total = whole.reduce((sum, part) => sum + part, 0)
          const typed = whole.map((part) => (part / total).toFixed(3)).join(', ')
          const stated = statedProbabilities([belief], { [belief.name]: typed })
          expect(stated.filter(({ isRight }) => isRight)).toHaveLength(1)
          expect(stated.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 9)
          expect(stated.every(({ probability }) => probability >= 0 && probability <= 1)).toBe(true)
        },
      ),
      { numRuns: 60 },
    )
  })
})

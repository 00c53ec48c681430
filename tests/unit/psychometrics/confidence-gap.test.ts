import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { confidenceGap, FEWEST_BETS } from '@/lib/psychometrics/confidence-gap'
import { wilsonInterval } from '@/lib/psychometrics/wilson-interval'

/** Bets on two options, one given `sure`, of which so many came true. */
const bets = (n: number, { sure, right }: { readonly sure: number; readonly right: number }) => [
  { bin: Math.floor(sure * 20), count: n, predictedSum: n * sure, observedSum: right },
  { bin: Math.floor((1 - sure) * 20), count: n, predictedSum: n * (1 - sure), observedSum: n - right },
]

describe('how sure somebody is against how right', () => {
  it('takes a probability below one half for its opposite', () => {
    const found = confidenceGap(bets(20, { sure: 0.92, right: 12 }))
    expect(found).toMatchObject({ bets: 20, verdict: 'over-sure' })
    expect(found.sure).toBeCloseTo(0.92, 12)
    expect(found.right).toBeCloseTo(0.6, 12)
    // Forty statements, and yet twenty bets: no narrower.
    expect(found.interval).toEqual(wilsonInterval({ share: 0.6, tries: 20 }))
  })
  it.each([
    [{ sure: 0.62, right: 20 }, 'under-sure'],
    [{ sure: 0.72, right: 14 }, 'agrees'],
    [{ sure: 0.97, right: 14 }, 'over-sure'],
  ] as const)('with %o it says %s', (said, verdict) => {
    expect(confidenceGap(bets(20, said)).verdict).toBe(verdict)
  })
  it('says nothing of fewer than ten bets', () => {
    expect(confidenceGap(bets(FEWEST_BETS - 1, { sure: 0.97, right: 0 }))).toMatchObject({
      verdict: 'too-few',
      interval: null,
    })
    expect(confidenceGap(bets(FEWEST_BETS, { sure: 0.97, right: 0 })).verdict).toBe('over-sure')
  })
  it('is nothing of nobody', () => {
    expect(confidenceGap([])).toEqual({ bets: 0, sure: null, right: null, interval: null, verdict: 'too-few' })
  })
  it('stays a share, and at least one half sure, whatever is bet', () => {
    const row = fc
      .tuple(
        fc.integer({ min: 0, max: 19 }),
        fc.integer({ min: 1, max: 9 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
      )
      .map(([bin, count, share]) => ({
        bin,
        count,
        predictedSum: (count * (bin + 0.5)) / 20,
        observedSum: Math.round(count * share),
      }))
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 20 }), (rows) => {
        const { sure, right } = confidenceGap(rows)
        expect(sure).toBeGreaterThanOrEqual(0.5)
        expect(sure).toBeLessThanOrEqual(1)
        expect(right).toBeGreaterThanOrEqual(0)
        expect(right).toBeLessThanOrEqual(1)
      }),
      { numRuns: 60 },
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bestSeparating, clarity, type Separating } from '@/lib/proving/best-separating'

const question = (questionId: string, parts: Partial<Separating> = {}): Separating => ({
  ...{ questionId, version: 1, draws: 40, share: 1, tolerances: 20, guessed: 0, seed: 1, answers: 0, shown: 0 },
  ...parts,
})

describe('how clearly a problem shows a mistake', () => {
  it('is counted by hand: half of the draws, five tolerances, typed', () => {
    expect(clarity({ share: 0.5, tolerances: 5, guessed: 0 })).toBe(0.25)
  })
  it('grows no more past ten tolerances', () => {
    expect(clarity({ share: 1, tolerances: 10, guessed: 0 })).toBe(1)
    expect(clarity({ share: 1, tolerances: Number.POSITIVE_INFINITY, guessed: 0 })).toBe(1)
  })
  it('is less for an option that a guess would hit', () => {
    expect(clarity({ share: 1, tolerances: null, guessed: 0.25 })).toBe(0.75)
  })
})

describe('the problem that separates best', () => {
  it('is the clearest one', () => {
    expect(bestSeparating([question('a', { tolerances: 2 }), question('b', { tolerances: 9 })])?.questionId).toBe('b')
  })
  it('is, among those as clear, the one on which the mistake was surely shown', () => {
    const candidates = [question('a', { tolerances: 90 }), question('b', { answers: 20, shown: 9 })]
    expect(bestSeparating(candidates)?.questionId).toBe('b')
  })
  it('trusts many answers more than one', () => {
    const candidates = [question('a', { answers: 1, shown: 1 }), question('b', { answers: 40, shown: 20 })]
    expect(bestSeparating(candidates)?.questionId).toBe('b')
  })
  it('is the farther apart where nothing was answered', () => {
    expect(bestSeparating([question('a'), question('b', { tolerances: 30 })])?.questionId).toBe('b')
  })
  it('is none of none', () => {
    expect(bestSeparating([])).toBeNull()
  })
  it('is the same in whatever order they come', () => {
    const some = fc.uniqueArray(
      fc.record({
        questionId: fc.constantFrom('a', 'b', 'c', 'd'),
        share: fc.double({ min: 0.1, max: 1, noNaN: true }),
        tolerances: fc.option(fc.double({ min: 1, max: 40, noNaN: true })),
        answers: fc.constant(10),
        shown: fc.nat({ max: 10 }),
      }),
      { selector: ({ questionId }) => questionId, minLength: 1 },
    )
    fc.assert(
      fc.property(some, (parts) => {
        const candidates = parts.map(({ questionId, ...rest }) => question(questionId, rest))
        expect(bestSeparating(candidates.toReversed())).toEqual(bestSeparating(candidates))
      }),
      { numRuns: 100 },
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  knownAfter,
  knownAfterPractice,
  knownGiven,
  predictKnowledge,
  rightIfKnown,
  shareAfter,
} from '@/lib/mastery/all-or-none'
import { logit } from '@/lib/mastery/logistic'

/** Who knows is right nine times in ten, who does not one time in five, whatever the difficulty. */
const constants = {
  share: 0.5,
  knownAtFirst: 0.25,
  learning: 0.2,
  learningUnready: 0.25,
  levelKnown: logit(0.9),
  levelUnknown: logit(0.2),
  difficultyWeight: 0,
  riskShare: 0.3,
}
const asked = { difficulty: 0, guessFloor: 0, hit: 0.5 }
const inside = fc.double({ min: 0.001, max: 0.999, noNaN: true })

describe('what the second hypothesis expects', () => {
  it('is the mean over known and unknown: 0.5·0.9 + 0.5·0.2 = 0.55', () => {
    expect(predictKnowledge(asked, constants).expectedScore).toBeCloseTo(0.55, 12)
  })
  it('is never below the guess floor', () => {
    const { rightUnknown } = predictKnowledge({ ...asked, guessFloor: 0.25 }, { ...constants, levelUnknown: -40 })
    expect(rightUnknown).toBeCloseTo(0.25, 12)
  })
  it('falls with difficulty as much as its weight says', () => {
    const harder = predictKnowledge({ ...asked, difficulty: 2 }, { ...constants, difficultyWeight: 0.5 })
    expect(harder.rightKnown).toBeCloseTo(1 / (1 + Math.exp(1 - logit(0.9))), 12)
  })
})

describe('P(known) after an answer', () => {
  const prediction = predictKnowledge(asked, constants)
  it('by hand: 0.5·0.9/0.55 after a right one, 0.5·0.1/0.45 after a wrong one', () => {
    expect(knownAfter(prediction, { known: 0.5, outcome: 'right' })).toBeCloseTo(0.45 / 0.55, 12)
    expect(knownAfter(prediction, { known: 0.5, outcome: 'wrong' })).toBeCloseTo(0.05 / 0.45, 12)
  })
  it('averages over the outcomes to what it was', () => {
    fc.assert(
      fc.property(inside, inside, (known, rest) => {
        const both = predictKnowledge({ ...asked, hit: known * rest }, constants)
        const right = knownAfter(both, { known, outcome: 'right' })
        const wrong = knownAfter(both, { known, outcome: 'wrong' })
        expect(both.expectedScore * right + (1 - both.expectedScore) * wrong).toBeCloseTo(known, 9)
        expect(right).toBeGreaterThanOrEqual(wrong - 1e-12)
      }),
    )
  })
  it('needs the rest too: known for sure, and the rest with 0.5, it is right with 0.5·0.9 + 0.5·0.2', () => {
    expect(rightIfKnown(predictKnowledge({ ...asked, hit: 0.4 }, constants), 0.8)).toBeCloseTo(0.55, 12)
    expect(rightIfKnown(predictKnowledge(asked, constants), 0)).toBe(0)
  })
  it('stays a probability, and as it was after what could not happen', () => {
    expect(knownGiven(0.6, { likelihood: 1, total: 0.3 })).toBe(1)
    expect(knownGiven(0.6, { likelihood: 0, total: 0 })).toBe(0.6)
    expect(knownGiven(0, { likelihood: 1, total: 0.5 })).toBe(0)
  })
  it('stays 0 where nothing can be known', () => {
    expect(knownAfter(predictKnowledge({ ...asked, hit: 0 }, constants), { known: 0, outcome: 'right' })).toBe(0)
  })
})

describe('the share of the second hypothesis', () => {
  it('grows by the ratio of the two likelihoods: odds 1 become 0.9 : 0.6', () => {
    expect(shareAfter(0.5, { allOrNone: 0.9, graded: 0.6, outcome: 'right' })).toBeCloseTo(0.6, 12)
    expect(shareAfter(0.5, { allOrNone: 0.9, graded: 0.6, outcome: 'wrong' })).toBeCloseTo(0.2, 12)
  })
  it('is left alone at 0 and 1, where the model has one hypothesis', () => {
    expect(shareAfter(0, { allOrNone: 0.9, graded: 0.1, outcome: 'right' })).toBe(0)
    expect(shareAfter(1, { allOrNone: 0.1, graded: 0.9, outcome: 'right' })).toBe(1)
  })
  it('never becomes certain, so that later answers can mend it', () => {
    let share = 0.5
    for (let answer = 0; answer < 200; answer += 1)
      share = shareAfter(share, { allOrNone: 0.9, graded: 0.1, outcome: 'right' })
    expect(share).toBeLessThan(1)
    expect(shareAfter(share, { allOrNone: 0.9, graded: 0.1, outcome: 'wrong' })).toBeLessThan(share)
  })
})

describe('practice', () => {
  it('teaches with 0.2 where all prerequisites are known, with a quarter of it where one is not', () => {
    expect(knownAfterPractice({ known: 0.5, ready: 1 }, constants)).toBeCloseTo(0.6, 12)
    expect(knownAfterPractice({ known: 0.5, ready: 0 }, constants)).toBeCloseTo(0.525, 12)
  })
  it('never makes anything less known, nor more than certain', () => {
    fc.assert(
      fc.property(inside, inside, (known, ready) => {
        const after = knownAfterPractice({ known, ready }, constants)
        expect(after).toBeGreaterThanOrEqual(known)
        expect(after).toBeLessThanOrEqual(1)
      }),
    )
  })
})

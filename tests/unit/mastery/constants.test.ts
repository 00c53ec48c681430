import { describe, expect, it } from 'vitest'
import { priors } from '@/lib/mastery/constants'

describe('the constants of a new installation', () => {
  it('cannot be changed, nor any Gaussian in them', () => {
    const nested = [
      priors.easiness,
      priors.difficulty,
      priors.authoredDifficulty,
      ...Object.values(priors.authoredDifficulty),
    ]
    for (const part of [priors, ...nested]) expect(Object.isFrozen(part)).toBe(true)
  })
  it('put what an author calls easy, medium and hard one logit apart', () => {
    const { easy, medium, hard } = priors.authoredDifficulty
    expect([easy.mean, medium.mean, hard.mean]).toEqual([-1, 0, 1])
    expect([easy.variance, medium.variance, hard.variance]).toEqual([0.5, 0.5, 0.5])
  })
  it('put mastery at right eight times in ten', () => {
    expect(priors.threshold).toBeCloseTo(1.386294361, 9)
  })
  it('order the words: close before open before declared, and a review between', () => {
    const { closeAt, reviewBelow, openAt, declareAt } = priors
    expect([closeAt, reviewBelow, openAt, declareAt]).toEqual([0.5, 0.7, 0.9, 0.95])
  })
})

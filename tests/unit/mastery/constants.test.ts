import { describe, expect, it } from 'vitest'
import { type Constants, priors, uncalibrated } from '@/lib/mastery/constants'
import { initialState } from '@/lib/mastery/initial-state'
import { readLevel } from '@/lib/mastery/read-level'
import { updateMastery } from '@/lib/mastery/update-mastery'
import { MINUTE, objective, START, template } from './factories'

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

/** P(mastery) on one objective after so many right answers in one sitting, on a template of medium difficulty. */
function afterRightAnswers(count: number, constants: Constants) {
  const objectives = [{ ...objective('a'), easiness: constants.easiness }]
  const entry = template('t', { objectives: ['a'], difficulty: constants.authoredDifficulty.medium, guessFloor: 0.02 })
  const observe = (state: ReturnType<typeof initialState>, index: number) =>
    updateMastery({
      state,
      observation: { ...entry, questionId: `t${index}`, scoreFraction: 1, at: START + index * MINUTE },
      objectives,
      constants,
    }).state
  const state = Array.from({ length: count }, (_, index) => index).reduce(observe, initialState(constants))
  return readLevel({ state, objectiveId: 'a', objectives, now: START + count * MINUTE, constants })
}

describe('the constants in force before a calibration', () => {
  it('begin at the very level and doubt of the priors', () => {
    const [before, now] = [afterRightAnswers(0, priors), afterRightAnswers(0, uncalibrated)]
    expect(now.mean).toBeCloseTo(before.mean, 14)
    expect(now.variance).toBeCloseTo(before.variance, 14)
  })
  it('let answers remove the doubt about the easiness, which the priors keep for ever', () => {
    const [before, now] = [afterRightAnswers(14, priors), afterRightAnswers(14, uncalibrated)]
    expect(now.variance).toBeLessThan(before.variance)
    expect(before.masteryProbability).toBeLessThan(priors.declareAt)
    expect(now.masteryProbability).toBeGreaterThan(priors.declareAt)
  })
  it('have a version of their own', () => {
    expect(uncalibrated.version).not.toBe(priors.version)
    expect(Object.isFrozen(uncalibrated)).toBe(true)
  })
})

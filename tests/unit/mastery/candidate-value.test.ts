import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { priors } from '@/lib/mastery/constants'
import { readCourse } from '@/lib/mastery/course-reading'
import { initialState } from '@/lib/mastery/initial-state'
import { readLevel } from '@/lib/mastery/read-level'
import { replay } from '@/lib/mastery/replay'
import type { LearnerState, PoolEntry } from '@/lib/mastery/state'
import { updateMastery } from '@/lib/mastery/update-mastery'
import { answer, anyAnswer, anyLog, courseOfFour, DAY, START, template } from './factories'
import { candidateValue } from './plain-candidate'

const now = START + 400 * DAY
const setting = { objectives: courseOfFour, constants: priors }
const look = (state: LearnerState, entry: PoolEntry) =>
  candidateValue({ template: entry, objectiveId: 'a' }, readCourse({ ...setting, state, pool: [entry], now }))
const entropy = (p: number) => (p <= 0 || p >= 1 ? 0 : -p * Math.log(p) - (1 - p) * Math.log(1 - p))

describe('the value of a first problem, worked out by hand', () => {
  // P = Φ((−0.8 − 1.3863)/√2.15) = 0.06798, H = 0.2484. The answer of p = 0.52448 with D1, D2 as in the update's example:
  // right: μ = −0.8 + 1.55·0.22793, V = 2.15 − 1.2325·0.00998, P = 0.10498; wrong: μ = −0.8 − 1.55·0.25140,
  // V = 2.15 − 1.2325·0.10949, P = 0.03479.
  const { learning, information, value, expectedScore } = look(initialState(), template('q'))
  it('has a fifth of a logit to teach to who has hardly mastered it', () => {
    expect(learning).toBeCloseTo(0.2 * (1 - 0.06798), 4)
  })
  it('would remove some of the doubt about mastery', () => {
    const after = 0.5244771464 * entropy(0.10498) + (1 - 0.5244771464) * entropy(0.03479)
    expect(information).toBeCloseTo(entropy(0.06798) - after, 4)
  })
  it('is the sum, and says what is expected', () => {
    expect(value).toBeCloseTo(learning + information, 14)
    expect(expectedScore).toBeCloseTo(0.5244771464, 9)
  })
})

describe('a value', () => {
  it('foresees the doubt that the update then leaves, practice aside', () => {
    const constants = {
      ...priors,
      gainWhenRight: 0,
      gainWhenWrong: 0,
      practiceVariance: 0,
      generalDrift: 0,
      generalVariance: 9,
    }
    fc.assert(
      fc.property(anyLog, anyAnswer, (observations, observation) => {
        const state = replay({ observations, objectives: courseOfFour })
        const entry = { ...observation, objectives: ['a'], at: now }
        const probability = (seen: LearnerState) =>
          readLevel({ state: seen, objectiveId: 'a', objectives: courseOfFour, now, constants }).masteryProbability
        const answered = (scoreFraction: number) =>
          updateMastery({ state, observation: { ...entry, scoreFraction }, objectives: courseOfFour, constants }).state
        const { information, expectedScore } = look(state, entry)
        const doubt =
          expectedScore * entropy(probability(answered(1))) + (1 - expectedScore) * entropy(probability(answered(0)))
        expect(information).toBeCloseTo(entropy(probability(state)) - doubt, 9)
      }),
    )
  })
  it('of learning is shared among the objectives of a template', () => {
    const one = look(initialState(), template('q')).learning
    expect(look(initialState(), template('q', { objectives: ['a', 'd'] })).learning).toBeCloseTo(one / 2, 14)
  })
  it('is less of a template that is easier to guess', () => {
    const guessed = look(initialState(), template('q', { guessFloor: 0.5 })).information
    expect(guessed).toBeLessThan(look(initialState(), template('q', { guessFloor: 0.02 })).information)
  })
  it('falls by a hundredth each time the template was seen', () => {
    const state = replay({ observations: [answer(), answer({ at: START + DAY })], objectives: courseOfFour })
    const { value, weight, learning, information } = look(state, template('q'))
    expect(value).toBeCloseTo(weight * (learning + information) - 0.02, 14)
  })
})

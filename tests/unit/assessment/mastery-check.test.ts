import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type MasteryCheck, readMasteryCheck } from '@/lib/assessment/mastery-check'
import { uncalibrated } from '@/lib/mastery/constants'
import type { Observation } from '@/lib/mastery/state'

const easiness = { mean: 0, variance: 0 }
const check: MasteryCheck = {
  rules: { objectives: ['entropy', 'loss'], maxError: 0.1, budget: 20, points: 100 },
  answers: [],
  pool: [],
  objectives: [
    { id: 'entropy', prerequisites: [], easiness },
    { id: 'loss', prerequisites: [], easiness },
  ],
  constants: uncalibrated,
  now: 1_000,
}
const answer = (scoreFraction: number, given: Partial<Observation> = {}): Observation => ({
  questionId: 'q',
  objectives: ['entropy'],
  difficulty: { mean: 0, variance: 0.1 },
  guessFloor: 0.02,
  scoreFraction,
  at: 500,
  ...given,
})
const many = (count: number, scoreFraction: number) =>
  Array.from({ length: count }, (_, place) => answer(scoreFraction, { questionId: `q${place}` }))
const verdicts = (answers: readonly Observation[]) =>
  readMasteryCheck({ ...check, answers }).verdicts.map(({ verdict }) => verdict)

describe('readMasteryCheck', () => {
  it('has decided nothing before it begins, nor by one answer', () => {
    expect(verdicts([])).toEqual(['undecided', 'undecided'])
    expect(verdicts(many(1, 0))).toEqual(['undecided', 'undecided'])
  })

  it('finds mastered who is always right, and not mastered who is always wrong, of what was asked alone', () => {
    expect(verdicts(many(12, 1))).toEqual(['mastered', 'undecided'])
    expect(verdicts(many(4, 0))).toEqual(['not-mastered', 'undecided'])
  })

  it('states its chance of being false: at most the stated error on either side', () => {
    for (const [score, verdict] of [
      [1, 'mastered'],
      [0, 'not-mastered'],
    ] as const) {
      for (let count = 2; count <= 12; count += 1) {
        const [entropy] = readMasteryCheck({ ...check, answers: many(count, score) }).verdicts
        const chance =
          verdict === 'mastered' ? 1 - (entropy?.masteryProbability ?? 0) : (entropy?.masteryProbability ?? 1)
        expect(entropy?.verdict === verdict).toBe(chance <= 0.1)
      }
    }
  })

  it('learns nothing from practice: right answers move the level by evidence, and time takes nothing away', () => {
    const right = many(3, 1)
    const { state } = readMasteryCheck({ ...check, answers: right })
    const later = readMasteryCheck({ ...check, answers: right, now: 1e12 })
    expect(later.verdicts).toEqual(readMasteryCheck({ ...check, answers: right }).verdicts)
    expect(state.extension).toBeNull()
    const before = readMasteryCheck({ ...check, answers: many(40, 0) }).verdicts[0]?.masteryProbability ?? 1
    const after = readMasteryCheck({ ...check, answers: many(41, 0) }).verdicts[0]?.masteryProbability ?? 1
    expect(after).toBeLessThanOrEqual(before)
  })

  it('comes to the same whatever the course says of practice, forgetting, familiarity and exposure', () => {
    const gain = fc.double({ min: 0, max: 3, noNaN: true })
    const practice = fc.record({
      generalDrift: gain,
      gainWhenRight: gain,
      gainWhenWrong: gain,
      practiceVariance: gain,
      familiarityGainWhenRight: gain,
      familiarityGainWhenWrong: gain,
      forgettingPower: gain,
      exposureCost: gain,
    })
    const again = [
      answer(1),
      answer(0),
      answer(1),
      answer(0.5, { at: 9e9 }),
      answer(1, { objectives: ['loss'], at: 9e9 }),
    ]
    const plain = readMasteryCheck({ ...check, answers: again }).verdicts
    fc.assert(
      fc.property(practice, (changed) => {
        const constants = { ...check.constants, ...changed }
        expect(readMasteryCheck({ ...check, answers: again, constants }).verdicts).toEqual(plain)
      }),
    )
  })

  it('takes part of a right answer for part of the evidence', () => {
    const [none, half, all] = [0, 0.5, 1].map(
      (score) => readMasteryCheck({ ...check, answers: many(2, score) }).verdicts[0]?.masteryProbability ?? 0,
    )
    expect(none).toBeLessThan(half ?? 0)
    expect(half).toBeLessThan(all ?? 0)
  })

  it('names each objective once, in the order asked', () => {
    const rules = { ...check.rules, objectives: ['loss', 'entropy', 'loss'] }
    expect(readMasteryCheck({ ...check, rules }).verdicts.map(({ objectiveId }) => objectiveId)).toEqual([
      'loss',
      'entropy',
    ])
  })

  it('is harder to satisfy with a smaller error', () => {
    const answers = many(5, 1)
    const strict = readMasteryCheck({ ...check, answers, rules: { ...check.rules, maxError: 0.01 } })
    expect(strict.verdicts[0]?.verdict).toBe('undecided')
    const lenient = readMasteryCheck({ ...check, answers, rules: { ...check.rules, maxError: 0.4 } })
    expect(lenient.verdicts[0]?.verdict).toBe('mastered')
  })

  it('leaves undecided what the course does not teach', () => {
    const rules = { ...check.rules, objectives: ['perplexity'] }
    expect(readMasteryCheck({ ...check, rules }).verdicts).toEqual([
      { objectiveId: 'perplexity', verdict: 'undecided', masteryProbability: 0, answerCount: 0 },
    ])
  })
})

import { describe, expect, it } from 'vitest'
import { randomSource, seedOf, standardNormal } from '@/bench/learners/random-source'
import { simulatedBank, simulatedPrerequisites } from '@/bench/learners/simulated-bank'
import { learnerKinds, simulatedLearner } from '@/bench/learners/simulated-learner'

const objectives = [...simulatedPrerequisites.keys()]
const template = { id: 't', needs: [0], difficulty: 0, guess: 0.03 }
const many = Array.from({ length: 400 }, (_, index) => index)

describe('the bank of the simulated learners', () => {
  const bank = simulatedBank(randomSource(1))
  it('has twelve templates for each of twelve objectives, some of which need the first prerequisite too', () => {
    expect(bank).toHaveLength(144)
    for (const { needs } of bank)
      expect(needs.slice(1)).toEqual(needs.length > 1 ? [simulatedPrerequisites[needs[0] ?? 0]?.[0]] : [])
    expect(bank.filter(({ needs }) => needs.length > 1).length).toBeGreaterThan(5)
  })
  it('has a graph without circles: what an objective stands on comes before it', () => {
    for (const [objective, prerequisites] of simulatedPrerequisites.entries())
      for (const needed of prerequisites) expect(needed).toBeLessThan(objective)
  })
})

describe.each(learnerKinds)('a %s learner', (kind) => {
  it('is the same for the same seed', () => {
    const answers = () => {
      const learner = simulatedLearner(kind, randomSource(4))
      return many.slice(0, 30).map(() => learner.answer(template))
    }
    expect(answers()).toEqual(answers())
  })
  it('learns by practice', () => {
    const knowing = (practice: number) =>
      many.filter((seed) => {
        const learner = simulatedLearner(kind, randomSource(seed))
        for (let count = 0; count < practice; count += 1) learner.answer(template)
        return learner.knows(0)
      }).length
    expect(knowing(25)).toBeGreaterThan(knowing(0) + 200)
  })
})

describe('rest', () => {
  const knownAfterRest = (kind: (typeof learnerKinds)[number], days: number) =>
    many.filter((seed) => {
      const learner = simulatedLearner(kind, randomSource(seed))
      for (let count = 0; count < 25; count += 1) learner.answer(template)
      learner.rest(days)
      return learner.knows(0)
    }).length
  it('takes knowledge from who forgets', () => {
    expect(knownAfterRest('forgetting', 60)).toBeLessThan(knownAfterRest('forgetting', 0) - 60)
  })
  it('takes none from the others', () => {
    for (const kind of ['binary', 'graded'] as const) expect(knownAfterRest(kind, 60)).toBe(knownAfterRest(kind, 0))
  })
})

describe('a binary learner', () => {
  it('knows a quarter of the objectives at first', () => {
    const known = many.flatMap((seed) => {
      const learner = simulatedLearner('binary', randomSource(seedOf(9, seed)))
      return objectives.filter(learner.knows)
    }).length
    expect(known / (many.length * objectives.length)).toBeCloseTo(0.25, 1)
  })
})

describe('randomness', () => {
  it('is in [0, 1) and even', () => {
    const random = randomSource(2)
    const values = many.map(() => random())
    for (const value of values) expect(value >= 0 && value < 1).toBe(true)
    expect(values.reduce((sum, value) => sum + value, 0) / values.length).toBeCloseTo(0.5, 1)
  })
  it('is normal with mean 0 and variance 1', () => {
    const random = randomSource(3)
    const values = Array.from({ length: 4000 }, () => standardNormal(random))
    expect(values.reduce((sum, value) => sum + value, 0) / values.length).toBeCloseTo(0, 1)
    expect(values.reduce((sum, value) => sum + value ** 2, 0) / values.length).toBeCloseTo(1, 1)
  })
  it('has other seeds for other parts of an experiment', () => {
    const seeds = [seedOf(1, 2), seedOf(2, 1), seedOf(1), seedOf(1, 2, 0), seedOf(1, 2, 1)]
    expect(new Set(seeds).size).toBe(seeds.length)
  })
})

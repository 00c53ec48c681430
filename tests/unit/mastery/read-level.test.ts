import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { priors } from '@/lib/mastery/constants'
import { initialState } from '@/lib/mastery/initial-state'
import { masteryStatus } from '@/lib/mastery/mastery-status'
import { readLevel } from '@/lib/mastery/read-level'
import { replay } from '@/lib/mastery/replay'
import type { LearnerState } from '@/lib/mastery/state'
import { anyLog, belief, courseOfFour, DAY, learner, objective, START } from './factories'

const read = (state: LearnerState, objectiveId: string, now = START) =>
  readLevel({ state, objectiveId, objectives: courseOfFour, now, constants: priors })

describe('the level of an untouched objective', () => {
  // μ = 0 + 0 − 0.8, V = 0.9 + 0.65 + 0.6 = 2.15; P = Φ((−0.8 − 1.3863)/1.4663) = Φ(−1.491) = 0.068.
  const level = read(initialState(), 'a')
  it('is the prior, with its interval', () => {
    expect(level.mean).toBeCloseTo(-0.8, 14)
    expect(level.variance).toBeCloseTo(2.15, 14)
    expect(level.level).toBeCloseTo(0.31, 3)
    expect(level.low).toBeCloseTo(0.0387, 4)
    expect(level.high).toBeCloseTo(0.8337, 4)
    expect(level.threshold).toBeCloseTo(0.8, 14)
  })
  it('is mastered with probability 0.068, and untouched in words', () => {
    expect(level.masteryProbability).toBeCloseTo(0.068, 3)
    expect(level).toMatchObject({ status: 'untouched', answerCount: 0, lastAnsweredAt: null, elapsedDays: null })
  })
  it('is expected to bring a little more than its level, for what is not known of it', () => {
    // κ = 1/√(1 + 2.15π/8) = 0.7363; sigmoid(0.7363·(−0.8)) = 0.3568.
    expect(level.expectedScore).toBeCloseTo(0.3568, 4)
  })
})

describe('an untouched objective with prerequisites', () => {
  it('stands at half the mean of its prerequisites, as they read now', () => {
    const state = learner({ objectives: { a: belief({ mean: 1.2 }), b: belief({ mean: 0.4 }) } })
    expect(read(state, 'c').mean).toBeCloseTo(-0.8 + 0.5 * ((1.2 + 0.4) / 2), 14)
    const later = (1 + 30 / 12) ** -0.1
    expect(read(state, 'c', START + 30 * DAY).mean).toBeCloseTo(-0.8 + 0.4 * later, 12)
  })
  it('counts an untouched prerequisite at what it stands at itself', () => {
    const state = learner({ objectives: { a: belief({ mean: 1.2 }) } })
    expect(read(state, 'b').mean).toBeCloseTo(-0.8 + 0.6, 14)
    expect(read(state, 'c').mean).toBeCloseTo(-0.8 + 0.5 * ((1.2 + 0.6) / 2), 14)
  })
  it('takes no advice from outside the course, nor from itself in a circle', () => {
    const objectives = [objective('x', ['y', 'absent']), objective('y', ['x'])]
    const level = readLevel({ state: initialState(), objectiveId: 'x', objectives, now: START, constants: priors })
    expect(level.mean).toBeCloseTo(-0.8, 14)
  })
  it('is read at once where every layer of a deep graph needs the whole layer before', () => {
    const layer = (depth: number) => [`l${depth}a`, `l${depth}b`, `l${depth}c`]
    const objectives = Array.from({ length: 40 }, (_, depth) =>
      layer(depth).map((id) => objective(id, depth === 0 ? [] : layer(depth - 1))),
    ).flat()
    const level = readLevel({ state: initialState(), objectiveId: 'l39a', objectives, now: START, constants: priors })
    expect(level.mean).toBeCloseTo(-0.8, 14)
  })
})

describe('reading', () => {
  it('changes nothing, however often and late', () => {
    fc.assert(
      fc.property(anyLog, fc.integer({ min: 0, max: 4000 }), (observations, days) => {
        const state = replay({ observations, objectives: courseOfFour })
        const copy = structuredClone(state)
        const first = courseOfFour.map(({ id }) => read(state, id, START + days * DAY))
        expect(courseOfFour.map(({ id }) => read(state, id, START + days * DAY))).toEqual(first)
        expect(state).toEqual(copy)
      }),
    )
  })
  it('keeps the level inside its interval, and P and the interval on the same side', () => {
    fc.assert(
      fc.property(anyLog, (observations) => {
        const state = replay({ observations, objectives: courseOfFour })
        for (const { id } of courseOfFour) {
          const { low, level, high, threshold, masteryProbability } = read(state, id, START + 500 * DAY)
          expect(low).toBeLessThanOrEqual(level)
          expect(level).toBeLessThanOrEqual(high)
          expect(masteryProbability >= 0.5).toBe(level >= threshold)
          expect(masteryProbability >= 0.95).toBe(low >= threshold)
        }
      }),
    )
  })
  it('says how many days have passed, and none when the clock went backwards', () => {
    const state = learner({ objectives: { a: belief() } })
    expect(read(state, 'a', START + 6 * DAY).elapsedDays).toBe(6)
    expect(read(state, 'a', START - 6 * DAY).elapsedDays).toBe(0)
  })
  it('gives an objective outside the course the prior, or what is still stored of it', () => {
    expect(read(initialState(), 'gone').mean).toBeCloseTo(-0.8, 14)
    expect(read(learner({ objectives: { gone: belief({ mean: 1 }) } }), 'gone').mean).toBeCloseTo(0.2, 14)
  })
})

describe('the word for a standing', () => {
  it.each([
    [0, null, 0.99, 'untouched'],
    [3, null, 0.49, 'learning'],
    [3, null, 0.5, 'close'],
    [3, null, 0.94, 'close'],
    [3, START, 0.7, 'mastered'],
    [3, START, 0.69, 'review-due'],
    [3, START, 0.1, 'review-due'],
  ] as const)(
    'after %d answers, declared at %s, with P = %d, is %s',
    (answerCount, declaredAt, masteryProbability, word) => {
      expect(masteryStatus({ answerCount, declaredAt, masteryProbability }, priors)).toBe(word)
    },
  )
})

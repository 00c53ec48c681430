// What an answer is said to have moved, where the answer was wrong: one learns from feedback, and the explanation says so.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Constants, priors } from '@/lib/mastery/constants'
import { extended } from '@/lib/mastery/extended-constants'
import { initialState } from '@/lib/mastery/initial-state'
import { replay } from '@/lib/mastery/replay'
import type { LevelChange, Observation } from '@/lib/mastery/state'
import { updateMastery } from '@/lib/mastery/update-mastery'
import { answer, anyAnswer, anyLog, courseOfFour, DAY, MINUTE, START } from './factories'

const changeOf = (observation: Observation, constants: Constants, before: readonly Observation[] = []): LevelChange => {
  const state = replay({ observations: before, objectives: courseOfFour, constants })
  const [change] = updateMastery({ state, observation, objectives: courseOfFour, constants }).changes
  if (!change) throw new TypeError('a change')
  return change
}
const wrong = (at: number) =>
  answer({ scoreFraction: 0, questionId: `q${at}`, at: START + at * MINUTE, guessFloor: 0.02 })
const moved = ({ before, after, parts }: LevelChange) => after - before - parts.time

describe('a wrong answer', () => {
  it('lowers a level that was thought high, though something is learned from it', () => {
    const rights = Array.from({ length: 8 }, (_, index) => ({ ...wrong(index), scoreFraction: 1 }))
    const change = changeOf(wrong(9), priors, rights)
    expect(moved(change)).toBeLessThan(0)
    expect(change.parts.practice).toBeGreaterThan(0)
  })
  it('raises a level a little where nothing else was expected, and the whole of the rise is told as practice', () => {
    // 0.15 are learned from feedback; the miss takes 1.55·0.024 away, for it was expected with 0.96.
    const change = changeOf({ ...wrong(0), difficulty: { mean: 4, variance: 0.5 } }, priors)
    expect(moved(change)).toBeCloseTo(0.15 - 1.55 * 0.024, 2)
    expect(change.parts.evidence).toBeLessThan(0)
    expect(change.parts.general).toBeLessThan(0)
    expect(change.parts.practice).toBeGreaterThan(moved(change))
  })
  it('is never evidence for a level, nor for the general one, under one hypothesis', () => {
    fc.assert(
      fc.property(anyLog, anyAnswer, (before, observation) => {
        const { parts } = changeOf({ ...observation, scoreFraction: 0 }, priors, before)
        expect(parts.evidence).toBeLessThanOrEqual(0)
        expect(parts.general).toBeLessThanOrEqual(0)
        expect(parts.practice).toBeGreaterThan(0)
      }),
    )
  })
  it('teaches no more than a right one would from the same state', () => {
    fc.assert(
      fc.property(anyLog, anyAnswer, (before, observation) => {
        const [missed, hit] = [0, 1].map((scoreFraction) => changeOf({ ...observation, scoreFraction }, priors, before))
        expect(missed?.parts.practice).toBeLessThanOrEqual(hit?.parts.practice ?? 0)
      }),
    )
  })
})

describe('a first answer', () => {
  it.each([
    ['one hypothesis', priors],
    ['both hypotheses', extended],
  ])('has nothing to fade, with %s in force', (_, constants) => {
    expect(changeOf(answer({ at: START + 90 * DAY }), constants).parts.time).toBe(0)
  })
  it('is told from the mean of both hypotheses: 2/3·(−0.8) + 1/3·(0.25·2.4 + 0.75·(−4))', () => {
    const { before } = changeOf(answer(), extended)
    expect(before).toBeCloseTo((2 / 3) * -0.8 + (1 / 3) * (0.25 * 2.4 - 0.75 * 4), 12)
  })
  it('under a share of nothing is told as under one hypothesis', () => {
    const { extension } = extended
    if (extension === null) throw new TypeError('an extension')
    const alone = { ...extended, extension: { ...extension, allOrNone: { ...extension.allOrNone, share: 0 } } }
    const change = changeOf(answer(), alone)
    expect(change.before).toBeCloseTo(initialState(alone).general.mean - 0.8, 14)
    expect(change.after).toBeCloseTo(
      change.before + change.parts.evidence + change.parts.general + change.parts.practice,
      14,
    )
  })
})

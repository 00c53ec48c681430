// The laws of an update hold with recent form and the second hypothesis in force.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extended } from '@/lib/mastery/extended-constants'
import { initialState } from '@/lib/mastery/initial-state'
import { readLevel } from '@/lib/mastery/read-level'
import { replay } from '@/lib/mastery/replay'
import type { LearnerState, Observation } from '@/lib/mastery/state'
import { updateMastery } from '@/lib/mastery/update-mastery'
import { answer, anyAnswer, anyLog, courseOfFour, DAY, MINUTE, START } from './factories'

const constants = extended
const replayed = (observations: readonly Observation[]) => replay({ observations, objectives: courseOfFour, constants })
const fold = (state: LearnerState, observation: Observation) =>
  updateMastery({ state, observation, objectives: courseOfFour, constants })
const read = (state: LearnerState, now: number) =>
  readLevel({ state, objectiveId: 'a', objectives: courseOfFour, now, constants })

describe('with the whole model in force', () => {
  it('every variance is positive, every probability one, every number finite', () => {
    fc.assert(
      fc.property(anyLog, (observations) => {
        const { extension } = replayed(observations)
        expect(extension).not.toBeNull()
        if (extension === null) return
        for (const probability of [extension.allOrNoneShare, ...Object.values(extension.known)]) {
          expect(probability).toBeGreaterThanOrEqual(0)
          expect(probability).toBeLessThanOrEqual(1)
        }
        for (const { mean, variance } of [extension.form, ...Object.values(extension.objectiveForm)]) {
          expect(Number.isFinite(mean)).toBe(true)
          expect(variance).toBeGreaterThan(0)
        }
      }),
    )
  })
  it('from the same state a right answer is never below a wrong one on P(known), nor on the general level and form', () => {
    fc.assert(
      fc.property(anyLog, anyAnswer, (observations, observation) => {
        const state = replayed(observations)
        const [wrong, right] = [0, 1].map((scoreFraction) => fold(state, { ...observation, scoreFraction }).state)
        for (const id of observation.objectives)
          expect(right?.extension?.known[id]).toBeGreaterThanOrEqual((wrong?.extension?.known[id] ?? 0) - 1e-12)
        expect(right?.general.mean).toBeGreaterThanOrEqual(wrong?.general.mean ?? 0)
        expect(right?.extension?.form.mean).toBeGreaterThanOrEqual(wrong?.extension?.form.mean ?? 0)
      }),
    )
  })
  it('the parts of each change add up to it, and it ends at the level then displayed', () => {
    fc.assert(
      fc.property(anyLog, anyAnswer, (observations, observation) => {
        const { state, changes } = fold(replayed(observations), observation)
        for (const { objectiveId, before, after, parts } of changes) {
          const sum = parts.evidence + parts.general + parts.practice + parts.time
          expect(Math.abs(after - before - sum)).toBeLessThan(1e-11)
          const question = { state, objectiveId, objectives: courseOfFour, now: observation.at, constants }
          expect(readLevel(question).mean).toBeCloseTo(after, 11)
        }
      }),
    )
  })
  it('a replay gives back the stored state, bit for bit, through JSON', () => {
    fc.assert(
      fc.property(anyLog, (observations) => {
        let stored = initialState(constants)
        for (const observation of observations) stored = JSON.parse(JSON.stringify(fold(stored, observation).state))
        expect(replayed(observations)).toEqual(stored)
      }),
    )
  })
  it('reading changes nothing, and the level lies inside its interval', () => {
    fc.assert(
      fc.property(anyLog, fc.integer({ min: 0, max: 500 }), (observations, days) => {
        const state = replayed(observations)
        const copy = structuredClone(state)
        const { low, level, high } = read(state, START + days * DAY)
        expect(low).toBeLessThanOrEqual(level)
        expect(high).toBeGreaterThanOrEqual(level)
        expect(state).toEqual(copy)
      }),
    )
  })
})

/** One objective after the other, each answered always right or always wrong. */
function allOrNothing(): LearnerState {
  let state = initialState(constants)
  for (let index = 0; index < 24; index += 1) {
    const isKnown = index % 2 === 0
    const observation = answer({
      questionId: `q${index}`,
      objectives: [isKnown ? 'a' : 'd'],
      guessFloor: 0.02,
      scoreFraction: isKnown ? 1 : 0,
      at: START + index * MINUTE,
    })
    state = fold(state, observation).state
  }
  return state
}

describe('a learner who is always right on one objective and always wrong on another', () => {
  const state = allOrNothing()
  it('is believed to know or not to know', () => {
    expect(state.extension?.allOrNoneShare).toBeGreaterThan(0.9)
    expect(state.extension?.known['a']).toBeGreaterThan(0.99)
    expect(state.extension?.known['d']).toBeLessThan(0.3)
  })
  it('is declared to have mastered the one and not the other', () => {
    expect(state.objectives['a']?.declaredAt).not.toBeNull()
    expect(state.objectives['d']?.declaredAt).toBeNull()
  })
  it('had mastery declared sooner than the graded level alone would', () => {
    const answersOf = (withExtension: LearnerState) =>
      withExtension.objectives['a']?.declaredAt ?? Number.POSITIVE_INFINITY
    const plain = { ...constants, extension: null }
    let graded = initialState(plain)
    for (let index = 0; index < 24; index += 2) {
      const observation = answer({ questionId: `q${index}`, guessFloor: 0.02, at: START + index * MINUTE })
      graded = updateMastery({ state: graded, observation, objectives: courseOfFour, constants: plain }).state
    }
    expect(answersOf(state)).toBeLessThan(answersOf(graded))
  })
})

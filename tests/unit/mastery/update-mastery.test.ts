import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { priors } from '@/lib/mastery/constants'
import { findFamiliarity } from '@/lib/mastery/familiarity'
import { initialState } from '@/lib/mastery/initial-state'
import { readLevel } from '@/lib/mastery/read-level'
import { replay } from '@/lib/mastery/replay'
import type { LearnerState, Observation } from '@/lib/mastery/state'
import { updateMastery } from '@/lib/mastery/update-mastery'
import { answer, anyAnswer, anyLog, belief, courseOfFour, DAY, learner, MINUTE, objective, START } from './factories'

const one = [objective('a')]
const fold = (state: LearnerState, observation: Observation) =>
  updateMastery({ state, observation, objectives: courseOfFour, constants: priors })

describe('a first right answer, worked out by hand', () => {
  // z = 0 + 0 − 0.8 + 0 − 0, S = 0.9 + 0.65 + 0.6 + 0.2 + 0.5 = 2.85, c = 0.25: D1 = 0.22793, D2 = −0.00998.
  const { state, changes, expectedScore } = updateMastery({
    state: initialState(),
    observation: answer(),
    objectives: one,
    constants: priors,
  })
  it('was expected with probability 0.5245', () => {
    expect(expectedScore).toBeCloseTo(0.5244771464, 9)
  })
  it('moves the general level by 0.9·D1, and lets it drift by 0.002', () => {
    expect(state.general.mean).toBeCloseTo(0.2051384496, 9)
    expect(state.general.variance).toBeCloseTo(0.8939150076, 9)
  })
  it('moves the objective by 0.65·D1 and a practice of 0.2', () => {
    expect(state.objectives['a']?.mean).toBeCloseTo(0.3481555469, 9)
    expect(state.objectives['a']?.variance).toBeCloseTo(0.6857828281, 9)
  })
  it('moves the familiarity with the template by 0.2·D1 and 0.1', () => {
    expect(findFamiliarity(state.familiarity, 'q')?.mean).toBeCloseTo(0.1455863221, 9)
    expect(findFamiliarity(state.familiarity, 'q')?.variance).toBeCloseTo(0.1996007411, 9)
  })
  it('counts, and remembers when', () => {
    expect(state.objectives['a']).toMatchObject({
      practiceCount: 1,
      answerCount: 1,
      missStreak: 0,
      lastAnsweredAt: START,
      declaredAt: null,
    })
    expect(state).toMatchObject({ sequence: 1, recentQuestions: ['q'], constantsVersion: 'priors-1' })
    expect(findFamiliarity(state.familiarity, 'q')).toMatchObject({ answerCount: 1, lastAnsweredAt: START })
  })
  it('says what moved the level from −0.8 to −0.2467', () => {
    expect(changes).toHaveLength(1)
    expect(changes[0]?.before).toBeCloseTo(-0.8, 14)
    expect(changes[0]?.after).toBeCloseTo(-0.2467060035, 9)
    expect(changes[0]?.parts.evidence).toBeCloseTo(0.1481555469, 9)
    expect(changes[0]?.parts.general).toBeCloseTo(0.2051384496, 9)
    expect(changes[0]?.parts.practice).toBeCloseTo(0.2, 14)
    expect(changes[0]?.parts.time).toBe(0)
  })
})

describe('the highest level so far', () => {
  const folded = (scores: readonly number[]) =>
    scores.reduce((state, scoreFraction) => fold(state, answer({ scoreFraction })).state, learner())
  it('is the level after the first answer, whichever way that went', () => {
    expect(folded([1]).objectives['a']?.peakLevel).toBeCloseTo(-0.2467060035, 9)
    expect(folded([0]).objectives['a']?.answersSincePeak).toBe(0)
  })
  it('follows a rise, and counts the answers without one', () => {
    expect(folded([1, 1, 1]).objectives['a']?.answersSincePeak).toBe(0)
    const fallen = folded([1, 1, 0, 0, 0]).objectives['a']
    expect(fallen?.answersSincePeak).toBe(3)
    expect(fallen?.peakLevel).toBe(folded([1, 1]).objectives['a']?.peakLevel)
  })
  it('is never below the level an answer leaves, and counts fewer answers than were given', () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        let state = learner()
        const peaks = new Map<string, number>()
        for (const observation of log) {
          const step = fold(state, observation)
          state = step.state
          for (const { objectiveId, after } of step.changes) {
            const peak = Math.max(peaks.get(objectiveId) ?? Number.NEGATIVE_INFINITY, after)
            peaks.set(objectiveId, peak)
            const belief = state.objectives[objectiveId]
            expect(belief?.peakLevel).toBe(peak)
            expect(belief?.answersSincePeak).toBeLessThan(belief?.answerCount ?? 0)
          }
        }
      }),
    )
  })
})

describe('after any answers', () => {
  it('every variance is positive and every number finite', () => {
    fc.assert(
      fc.property(anyLog, (observations) => {
        const state = replay({ observations, objectives: courseOfFour })
        const beliefs = [state.general, ...Object.values(state.objectives), ...state.familiarity]
        for (const { mean, variance } of beliefs) {
          expect(Number.isFinite(mean)).toBe(true)
          expect(variance).toBeGreaterThan(0)
        }
      }),
      { numRuns: 300 },
    )
  })
  it('a right answer leaves each level at least as high as a wrong one would, and partial credit between', () => {
    fc.assert(
      fc.property(anyLog, anyAnswer, (observations, observation) => {
        const state = replay({ observations, objectives: courseOfFour })
        const [wrong, half, right] = [0, 0.5, 1].map(
          (scoreFraction) => fold(state, { ...observation, scoreFraction }).changes,
        )
        for (const [index, change] of (half ?? []).entries()) {
          expect(right?.[index]?.after).toBeGreaterThanOrEqual(change.after)
          expect(wrong?.[index]?.after).toBeLessThanOrEqual(change.after)
        }
      }),
      { numRuns: 300 },
    )
  })
  it('a right answer lowers no level and, where nothing is learned from feedback, a wrong one raises none', () => {
    const constants = { ...priors, gainWhenWrong: 0 }
    fc.assert(
      fc.property(anyLog, anyAnswer, fc.constantFrom(0, 1), (observations, observation, scoreFraction) => {
        const state = replay({ observations, objectives: courseOfFour, constants })
        const single = { ...observation, objectives: ['a'], scoreFraction }
        const level = { objectiveId: 'a', objectives: courseOfFour, now: single.at, constants }
        const before = readLevel({ ...level, state }).mean
        const next = updateMastery({ state, observation: single, objectives: courseOfFour, constants }).state
        // An answer stamped before the last one is folded in as if no time had passed, and read so too.
        const after = readLevel({ ...level, state: next }).mean
        if (scoreFraction === 1) expect(after).toBeGreaterThanOrEqual(before)
        if (scoreFraction === 0) expect(after).toBeLessThanOrEqual(before)
      }),
      { numRuns: 300 },
    )
  })
  it('the parts of each change add up to it', () => {
    fc.assert(
      fc.property(anyLog, anyAnswer, (observations, observation) => {
        const { changes } = fold(replay({ observations, objectives: courseOfFour }), observation)
        for (const { before, after, parts } of changes) {
          const sum = parts.evidence + parts.general + parts.practice + parts.time
          expect(Math.abs(after - before - sum)).toBeLessThan(1e-12)
        }
      }),
      { numRuns: 300 },
    )
  })
  it('a change ends at the level that is then displayed', () => {
    fc.assert(
      fc.property(anyLog, anyAnswer, (observations, observation) => {
        const { state, changes } = fold(replay({ observations, objectives: courseOfFour }), observation)
        for (const { objectiveId, after } of changes) {
          const level = readLevel({
            state,
            objectiveId,
            objectives: courseOfFour,
            now: observation.at,
            constants: priors,
          })
          expect(level.mean).toBeCloseTo(after, 12)
        }
      }),
    )
  })
  it('the state that was given is as it was', () => {
    fc.assert(
      fc.property(anyLog, anyAnswer, (observations, observation) => {
        const state = replay({ observations, objectives: courseOfFour })
        const copy = structuredClone(state)
        fold(state, observation)
        expect(state).toEqual(copy)
      }),
    )
  })
})

describe('time between answers', () => {
  it('draws a high level down before the answer is weighed, and says by how much', () => {
    const state = learner({ objectives: { a: belief({ mean: 2 }) } })
    const { changes } = fold(state, answer({ at: START + 10 * DAY }))
    expect(changes[0]?.before).toBeCloseTo(1.2, 12)
    // R = (1 + 10/(2·6))^(−0.1) = 0.94117: 2·(R − 1).
    expect(changes[0]?.parts.time).toBeCloseTo(2 * ((1 + 10 / 12) ** -0.1 - 1), 12)
  })
  it('counts as none when the clock went backwards; the later stamp does not stay', () => {
    const state = learner({ objectives: { a: belief({ mean: 2, lastAnsweredAt: START + 100 * DAY }) } })
    const { state: next, changes } = fold(state, answer())
    expect(changes[0]?.parts.time).toBe(0)
    expect(next.objectives['a']?.lastAnsweredAt).toBe(START)
  })
})

describe('a template of two objectives', () => {
  const { state, changes } = fold(initialState(), answer({ objectives: ['a', 'd'] }))
  it('moves both alike, each by half a practice', () => {
    expect(changes.map(({ objectiveId }) => objectiveId)).toEqual(['a', 'd'])
    expect(state.objectives['a']).toEqual(state.objectives['d'])
    expect(state.objectives['a']?.practiceCount).toBe(0.5)
    expect(changes[0]?.parts.practice).toBeCloseTo(0.1, 14)
  })
  it('counts an objective named twice once', () => {
    expect(fold(initialState(), answer({ objectives: ['a', 'a'] })).state).toEqual(fold(initialState(), answer()).state)
  })
})

describe('a streak of misses', () => {
  it('grows below half a point and ends at half', () => {
    let state = initialState()
    for (const scoreFraction of [0, 0.4, 0]) state = fold(state, answer({ scoreFraction })).state
    expect(state.objectives['a']?.missStreak).toBe(3)
    expect(fold(state, answer({ scoreFraction: 0.5 })).state.objectives['a']?.missStreak).toBe(0)
  })
})

describe('a mastery', () => {
  const rightAnswers = (count: number) => {
    let state = initialState()
    for (let index = 0; index < count; index += 1) {
      state = fold(state, answer({ questionId: `q${index % 6}`, guessFloor: 0.02, at: START + index * MINUTE })).state
    }
    return state
  }
  it('is declared by the first answer that brings P to 0.95, and not before', () => {
    const now = START + DAY
    const declaredAfter = Array.from({ length: 40 }, (_, index) => index + 1).find(
      (count) => rightAnswers(count).objectives['a']?.declaredAt,
    )
    expect(declaredAfter).toBeDefined()
    const count = declaredAfter ?? 0
    const at = START + (count - 1) * MINUTE
    const state = rightAnswers(count)
    expect(state.objectives['a']?.declaredAt).toBe(at)
    const level = { objectiveId: 'a', objectives: courseOfFour, constants: priors }
    expect(readLevel({ ...level, state, now: at }).masteryProbability).toBeGreaterThanOrEqual(0.95)
    const before = readLevel({ ...level, state: rightAnswers(count - 1), now: at - MINUTE })
    expect(before.masteryProbability).toBeLessThan(0.95)
    expect(readLevel({ ...level, state, now }).status).toBe('mastered')
  })
  it('keeps the moment it was declared, whatever comes after', () => {
    let state = rightAnswers(30)
    const declaredAt = state.objectives['a']?.declaredAt
    for (let index = 0; index < 10; index += 1) state = fold(state, answer({ scoreFraction: 0, at: START + DAY })).state
    expect(declaredAt).toBeTypeOf('number')
    expect(state.objectives['a']?.declaredAt).toBe(declaredAt)
  })
})

describe('what the course does not know', () => {
  it('an objective that is not in the course is learned like one of prior easiness', () => {
    const { state, changes } = fold(initialState(), answer({ objectives: ['gone'] }))
    expect(changes[0]?.before).toBeCloseTo(-0.8, 14)
    expect(state.objectives['gone']?.mean).toBeCloseTo(0.3481555469, 9)
  })
  it('an objective removed while a learner holds state keeps its row', () => {
    const { state } = fold(initialState(), answer({ objectives: ['a'] }))
    const next = updateMastery({
      state,
      observation: answer({ questionId: 'other', objectives: ['d'], at: START + DAY }),
      objectives: [objective('d')],
      constants: priors,
    }).state
    expect(next.objectives['a']).toEqual(state.objectives['a'])
  })
  it('a template without objectives moves the general level alone', () => {
    const { state, changes } = fold(initialState(), answer({ objectives: [] }))
    expect(changes).toEqual([])
    expect(state.objectives).toEqual({})
    expect(state.general.mean).toBeCloseTo(0.2051384496, 9)
  })
  it('an objective may bear the name of what every object has', () => {
    const { state } = fold(initialState(), answer({ questionId: 'constructor', objectives: ['constructor'] }))
    expect(state.objectives['constructor']?.answerCount).toBe(1)
    expect(findFamiliarity(state.familiarity, 'constructor')?.answerCount).toBe(1)
  })
})

describe('an observation that is none', () => {
  it.each([
    [{ scoreFraction: 1.01 }, /a score in \[0, 1\], not 1.01/],
    [{ scoreFraction: Number.NaN }, /a score/],
    [{ guessFloor: 1 }, /a guess floor in \[0, 1\), not 1/],
    [{ guessFloor: -0.1 }, /a guess floor/],
    [{ at: Number.NaN }, /a time in milliseconds/],
    [{ difficulty: { mean: Number.POSITIVE_INFINITY, variance: 1 } }, /a finite difficulty/],
    [{ difficulty: { mean: 0, variance: -1 } }, /variance of at least 0, not -1/],
  ])('%o is refused with what was expected', (bad, message) => {
    expect(() => fold(initialState(), answer(bad))).toThrow(message)
  })
})

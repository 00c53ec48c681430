import { describe, expect, it } from 'vitest'
import { answersToMastery, MOST_FORESEEN } from '@/lib/mastery/answers-to-mastery'
import { priors } from '@/lib/mastery/constants'
import { inForce } from '@/lib/mastery/constants-in-force'
import { initialState } from '@/lib/mastery/initial-state'
import { readLevel } from '@/lib/mastery/read-level'
import type { LearnerState } from '@/lib/mastery/state'
import { updateMastery } from '@/lib/mastery/update-mastery'
import { MINUTE, START } from './factories'

const objectives = [
  { id: 'a', prerequisites: [], easiness: inForce.easiness },
  { id: 'b', prerequisites: ['a'], easiness: inForce.easiness },
]
const needed = (state: LearnerState, objectiveId = 'a') =>
  answersToMastery({ state, objectiveId, objectives, now: START, constants: inForce })

/** So many answers to different problems of ordinary difficulty on `a`, the first of each ten right. */
function practised(answers: number, rightOfTen: number): LearnerState {
  let state = initialState(inForce)
  for (let given = 0; given < answers; given += 1) {
    const observation = {
      questionId: `q${given}`,
      objectives: ['a'],
      difficulty: inForce.authoredDifficulty.medium,
      guessFloor: 0.02,
      scoreFraction: (given * 7) % 10 < rightOfTen ? 1 : 0,
      at: START - (answers - given) * MINUTE,
    }
    state = updateMastery({ state, observation, objectives, constants: inForce }).state
  }
  return state
}

describe('answers until mastery, as the model foresees them', () => {
  it('are about what a course takes an objective on somebody new', () => {
    const found = needed(initialState(inForce))
    expect(found).toBeGreaterThan(10)
    expect(found).toBeLessThan(40)
  })
  it('are none where the bar is reached', () => {
    const state = practised(12, 10)
    expect(state.objectives['a']?.declaredAt).not.toBeNull()
    expect(needed(state)).toBe(0)
  })
  it('are fewer the better it went', () => {
    const [well, middling, badly] = [needed(practised(12, 8)), needed(practised(12, 6)), needed(practised(12, 2))]
    expect(well).toBeLessThan(middling)
    expect(middling).toBeLessThan(badly)
  })
  it('are fewer on what builds on something well known', () => {
    expect(needed(practised(12, 10), 'b')).toBeLessThan(needed(initialState(inForce), 'b'))
  })
  it('stop at the most anybody plans', () => {
    expect(needed(practised(30, 0))).toBe(MOST_FORESEEN)
  })
  it('are some, short of the most, on the way', () => {
    const before = needed(practised(6, 8))
    expect(before).toBeGreaterThan(1)
    expect(before).toBeLessThan(MOST_FORESEEN)
  })
  it('can be told without the second hypothesis', () => {
    const state = initialState(priors)
    const count = answersToMastery({ state, objectiveId: 'a', objectives, now: START, constants: priors })
    expect(count).toBe(MOST_FORESEEN)
  })
  it('leave the learner as they were', () => {
    const state = practised(5, 8)
    const before = readLevel({ state, objectiveId: 'a', objectives, now: START, constants: inForce })
    needed(state)
    expect(readLevel({ state, objectiveId: 'a', objectives, now: START, constants: inForce })).toEqual(before)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { priors } from '@/lib/mastery/constants'
import { initialState } from '@/lib/mastery/initial-state'
import { replay } from '@/lib/mastery/replay'
import { updateMastery } from '@/lib/mastery/update-mastery'
import { anyLog, courseOfFour } from './factories'

describe('a replay', () => {
  it('gives back the stored state, bit for bit', () => {
    fc.assert(
      fc.property(anyLog, (observations) => {
        let stored = initialState()
        for (const observation of observations) {
          const updated = updateMastery({ state: stored, observation, objectives: courseOfFour, constants: priors })
          // Through JSON, as it is stored and read again.
          stored = JSON.parse(JSON.stringify(updated.state))
        }
        expect(replay({ observations, objectives: courseOfFour })).toEqual(stored)
      }),
      { numRuns: 200 },
    )
  })
  it('is the same twice', () => {
    fc.assert(
      fc.property(anyLog, (observations) => {
        const once = JSON.stringify(replay({ observations, objectives: courseOfFour }))
        expect(JSON.stringify(replay({ observations, objectives: courseOfFour }))).toBe(once)
      }),
    )
  })
  it('of an empty log is the initial state', () => {
    expect(replay({ observations: [], objectives: courseOfFour })).toEqual(initialState())
  })
  it('counts the answers and remembers the last four templates, newest first', () => {
    fc.assert(
      fc.property(anyLog, (observations) => {
        const { sequence, recentQuestions } = replay({ observations, objectives: courseOfFour })
        expect(sequence).toBe(observations.length)
        expect(recentQuestions).toEqual(
          observations
            .map(({ questionId }) => questionId)
            .reverse()
            .slice(0, 4),
        )
      }),
    )
  })
  it('names the constants it was worked out with', () => {
    const constants = { ...priors, version: 'later' }
    expect(replay({ observations: [], objectives: courseOfFour, constants }).constantsVersion).toBe('later')
  })
})

// What a course without a calibration may work with.
import { describe, expect, it } from 'vitest'
import { extended, extendedUncalibrated } from '@/lib/mastery/extended-constants'
import { initialState } from '@/lib/mastery/initial-state'
import { readLevel } from '@/lib/mastery/read-level'
import { courseOfFour, START } from './factories'

describe('the extended constants without a calibration', () => {
  it('cannot be changed, and have a version of their own', () => {
    for (const constants of [extended, extendedUncalibrated]) {
      expect(Object.isFrozen(constants)).toBe(true)
      expect(Object.isFrozen(constants.extension)).toBe(true)
    }
    expect(extendedUncalibrated.version).not.toBe(extended.version)
  })
  it('begin at the very level and doubt of those with easiness apart', () => {
    const [apart, together] = [extended, extendedUncalibrated].map((constants) => {
      const objectives = courseOfFour.map((node) => ({ ...node, easiness: constants.easiness }))
      return readLevel({ state: initialState(constants), objectiveId: 'a', objectives, now: START, constants })
    })
    expect(together?.mean).toBeCloseTo(apart?.mean ?? Number.NaN, 12)
    expect(together?.variance).toBeCloseTo(apart?.variance ?? Number.NaN, 12)
  })
  it('let practice lead above the threshold of mastery, or nobody could be declared by practising', () => {
    const { easiness, extension, threshold } = extendedUncalibrated
    expect(easiness.mean + (extension?.practiceCeiling ?? 0)).toBeGreaterThan(threshold)
  })
})

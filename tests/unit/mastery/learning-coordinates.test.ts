// What stays as it is while a constant is moved along its coordinate.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Constants, priors } from '@/lib/mastery/constants'
import { extended } from '@/lib/mastery/extended-constants'
import { retention } from '@/lib/mastery/forgetting'
import { gradedCoordinates } from '@/lib/mastery/learning-coordinates'

function coordinate(name: string) {
  const found = gradedCoordinates.find((each) => each.name === name)
  if (!found) throw new Error(`expected a coordinate called ${name}`)
  return found
}

/** What is left after a week of a level practised four times. */
const afterAWeek = (constants: Constants) => retention({ days: 7, practiceCount: 4 }, constants)

describe('the coordinates of a calibration', () => {
  it('move the scale of forgetting, and the power so that as much is left after a week', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.5, max: 10, noNaN: true }), (days) => {
        const moved = coordinate('forgettingScaleDays').write(extended, days)
        expect(moved.forgettingScaleDays).toBe(days)
        expect(afterAWeek(moved)).toBeCloseTo(afterAWeek(extended), 10)
      }),
    )
  })
  it('move spacing, and the scale so that what was practised four times lasts as long', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.1, max: 3, noNaN: true }), (spacing) => {
        const moved = coordinate('forgettingSpacing').write(extended, spacing)
        expect(moved.forgettingSpacing).toBe(spacing)
        expect(afterAWeek(moved)).toBeCloseTo(afterAWeek(extended), 10)
      }),
    )
  })
  it('never let the power of forgetting leave its bounds', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.1, max: 30, noNaN: true }), (days) => {
        const { forgettingPower } = coordinate('forgettingScaleDays').write({ ...extended, forgettingPower: 2 }, days)
        expect(forgettingPower).toBeGreaterThanOrEqual(0.002)
        expect(forgettingPower).toBeLessThanOrEqual(2)
      }),
    )
  })
  it('move the way to the ceiling, where the model has one', () => {
    const moved = coordinate('practiceApproach').write(extended, 0.2)
    expect(moved.extension?.practiceApproach).toBe(0.2)
    expect(moved.extension?.practiceCeiling).toBe(extended.extension?.practiceCeiling)
    expect(coordinate('practiceApproach').write(priors, 0.2)).toBe(priors)
  })
})

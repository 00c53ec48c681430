// What moved, as a student sees it: parts in points of level that add up to the change.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changePoints } from '@/app/components/level/change-points'

const part = fc.double({ min: -2, max: 2, noNaN: true })
const change = fc
  .record({
    before: fc.double({ min: -5, max: 5, noNaN: true }),
    evidence: part,
    general: part,
    practice: part,
    time: part,
  })
  .map(({ before, ...parts }) => ({
    objectiveId: 'perplexity',
    before,
    after: before + parts.evidence + parts.general + parts.practice + parts.time,
    parts,
  }))
const tenths = (points: number) => Math.round(10 * points)

describe('the parts of a change', () => {
  it('are the whole change when only one thing moved', () => {
    // σ(0) = 0.5; σ(ln 4) = 0.8: thirty points.
    const parts = { evidence: Math.log(4), general: 0, practice: 0, time: 0 }
    const points = changePoints({ objectiveId: 'perplexity', before: 0, after: Math.log(4), parts })
    expect(points.before).toBeCloseTo(0.5, 12)
    expect(points.after).toBeCloseTo(0.8, 12)
    expect(points.total).toBe(30)
    expect(points.parts.map((step) => step.points)).toEqual([0, 30, 0, 0])
  })
  it('are all nothing when nothing moved', () => {
    const parts = { evidence: 0, general: 0, practice: 0, time: 0 }
    const points = changePoints({ objectiveId: 'perplexity', before: 1, after: 1, parts })
    expect(points.total).toBe(0)
    expect(points.parts.every((step) => step.points === 0)).toBe(true)
  })
  it('add up to the change as displayed, whatever they are', () => {
    fc.assert(
      fc.property(change, (given) => {
        const { parts, total } = changePoints(given)
        expect(parts.reduce((sum, { points }) => sum + tenths(points), 0) - tenths(total)).toBe(0)
      }),
    )
  })
  it('are each within a tenth of a point of the truth, and never point the wrong way by more', () => {
    fc.assert(
      fc.property(change, (given) => {
        for (const { name, points } of changePoints(given).parts) {
          if (given.parts[name] > 0) expect(points).toBeGreaterThanOrEqual(-0.1)
          if (given.parts[name] < 0) expect(points).toBeLessThanOrEqual(0.1)
        }
      }),
    )
  })
})

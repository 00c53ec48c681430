// What moved, as a student sees it: parts in points of level that add up to the change.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changePoints, isLearnedFromFeedback, wholeChange } from '@/app/components/level/change-points'

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
    expect(points.parts.map((step) => step.points)).toEqual([0, 0, 30, 0])
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

describe('the change', () => {
  it('is the difference of the two levels as they are displayed', () => {
    fc.assert(
      fc.property(change, (given) => {
        const { before, after, total } = changePoints(given)
        expect(tenths(100 * after) - tenths(100 * before)).toBe(tenths(total))
      }),
    )
  })
  it('takes a tenth from both ends, so that 2.4 points between 50.0% and 52.4% read as 2.4', () => {
    // σ(0.096) = 0.52398…
    const parts = { evidence: 0.096, general: 0, practice: 0, time: 0 }
    expect(changePoints({ objectiveId: 'perplexity', before: 0, after: 0.096, parts })).toMatchObject({
      before: 0.5,
      after: 0.524,
      total: 2.4,
    })
  })
})

describe('a level that rose although the answer spoke against it', () => {
  const moved = (parts: { evidence: number; general: number; practice: number; time: number }) => {
    const after = parts.evidence + parts.general + parts.practice + parts.time
    return isLearnedFromFeedback(changePoints({ objectiveId: 'perplexity', before: 0, after, parts }))
  }
  it('is told to come from the feedback where practice outweighed the answer', () => {
    expect(moved({ evidence: -0.03, general: -0.02, practice: 0.15, time: 0 })).toBe(true)
  })
  it('is not where the level fell, nor where the answer spoke for the learner', () => {
    expect(moved({ evidence: -0.3, general: -0.1, practice: 0.15, time: 0 })).toBe(false)
    expect(moved({ evidence: 0.3, general: 0.1, practice: 0.15, time: 0 })).toBe(false)
  })
  it('is not where only time raised it', () => {
    expect(moved({ evidence: -0.2, general: -0.1, practice: 0.1, time: 0.4 })).toBe(false)
  })
  it('is never told where no whole displayed tenth was gained', () => {
    fc.assert(
      fc.property(change, (given) => {
        const points = changePoints(given)
        if (isLearnedFromFeedback(points)) expect(points.after).toBeGreaterThan(points.before)
      }),
    )
  })
})

describe('a change that is all recalibration', () => {
  it('is told by its ends, to the digit', () => {
    expect(wholeChange({ before: 0, after: Math.log(4) })).toEqual({ before: 0.5, after: 0.8, total: 30 })
    expect(wholeChange({ before: 0.096, after: 0 })).toEqual({ before: 0.524, after: 0.5, total: -2.4 })
  })
  it('reads as the same change in parts does', () => {
    fc.assert(
      fc.property(change, (given) => {
        const { parts: _, ...whole } = changePoints(given)
        expect(wholeChange(given)).toEqual(whole)
      }),
    )
  })
})

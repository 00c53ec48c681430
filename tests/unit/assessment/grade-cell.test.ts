import { describe, expect, it } from 'vitest'
import { cellStanding, type GradeCell } from '@/lib/assessment/grade-cell'

const standing = (given: Partial<GradeCell>) =>
  cellStanding({
    assessmentId: 'quiz',
    categoryId: null,
    computedPoints: 8,
    maxPoints: 10,
    overridePoints: null,
    isExcused: false,
    isClosed: false,
    ...given,
  })

describe('cellStanding', () => {
  it('counts what was computed, before and after the close', () => {
    expect(standing({})).toEqual({ kind: 'counts', points: 8, from: 'computed' })
    expect(standing({ isClosed: true })).toEqual({ kind: 'counts', points: 8, from: 'computed' })
    expect(standing({ computedPoints: 0 })).toEqual({ kind: 'counts', points: 0, from: 'computed' })
  })

  it('counts an override in place of it, 0 included, and where nothing was handed in', () => {
    expect(standing({ overridePoints: 0 })).toEqual({ kind: 'counts', points: 0, from: 'override' })
    expect(standing({ overridePoints: 12, computedPoints: null })).toEqual({
      kind: 'counts',
      points: 12,
      from: 'override',
    })
  })

  it('leaves out what is not handed in until the close, and counts it as nothing from then on', () => {
    expect(standing({ computedPoints: null })).toEqual({ kind: 'left-out', because: 'open' })
    expect(standing({ computedPoints: null, isClosed: true })).toEqual({ kind: 'counts', points: 0, from: 'missing' })
  })

  it('leaves out what is excused, above everything else, and what has no points', () => {
    expect(standing({ isExcused: true, overridePoints: 3, isClosed: true })).toEqual({
      kind: 'left-out',
      because: 'excused',
    })
    expect(standing({ maxPoints: 0, overridePoints: 3 })).toEqual({ kind: 'left-out', because: 'nothing-to-earn' })
    expect(standing({ maxPoints: 0, isExcused: true })).toEqual({ kind: 'left-out', because: 'excused' })
  })
})

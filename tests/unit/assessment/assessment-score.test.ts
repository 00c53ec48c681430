import { describe, expect, it } from 'vitest'
import { assessmentScore } from '@/lib/assessment/assessment-score'

const attempts = [
  { attemptId: 'second', number: 2, points: 9, maxPoints: 10 },
  { attemptId: 'first', number: 1, points: 6, maxPoints: 10 },
  { attemptId: 'third', number: 3, points: 9, maxPoints: 10 },
]

describe('assessmentScore', () => {
  it('is nothing before anything counts', () => {
    for (const rule of ['best', 'last', 'first', 'mean'] as const) expect(assessmentScore([], rule)).toBeNull()
  })

  it('takes the attempt the rule names, the first among equals', () => {
    expect(assessmentScore(attempts, 'first')).toEqual({ points: 6, maxPoints: 10, counted: ['first'] })
    expect(assessmentScore(attempts, 'last')).toEqual({ points: 9, maxPoints: 10, counted: ['third'] })
    expect(assessmentScore(attempts, 'best')).toEqual({ points: 9, maxPoints: 10, counted: ['second'] })
  })

  it('takes the mean of all', () => {
    expect(assessmentScore(attempts, 'mean')).toEqual({
      points: 8,
      maxPoints: 10,
      counted: ['first', 'second', 'third'],
    })
  })

  it('takes the mean of the shares where full marks differ: 6 of 10 and 15 of 20 are 10.125 of 15', () => {
    const shorter = { attemptId: 'shorter', number: 1, points: 6, maxPoints: 10 }
    const longer = { attemptId: 'longer', number: 2, points: 15, maxPoints: 20 }
    expect(assessmentScore([longer, shorter], 'mean')).toMatchObject({ points: 10.125, maxPoints: 15 })
  })

  it('lets an attempt in which nothing could be earned neither win nor lower a mean, unless there is no other', () => {
    const empty = { attemptId: 'empty', number: 1, points: 0, maxPoints: 0 }
    const low = { attemptId: 'low', number: 2, points: 3, maxPoints: 10 }
    expect(assessmentScore([empty, low], 'best')?.counted).toEqual(['low'])
    expect(assessmentScore([empty, low], 'mean')).toEqual({ points: 3, maxPoints: 10, counted: ['low'] })
    expect(assessmentScore([empty], 'mean')).toEqual({ points: 0, maxPoints: 0, counted: ['empty'] })
    const single = { attemptId: 'single', number: 3, points: 0.5, maxPoints: 1 }
    expect(assessmentScore([low, single], 'best')?.counted).toEqual(['single'])
  })

  it('calls the best the one with the highest share, where full marks differ', () => {
    const longer = { attemptId: 'longer', number: 4, points: 10, maxPoints: 20 }
    expect(assessmentScore([...attempts, longer], 'best')?.counted).toEqual(['second'])
    const empty = { attemptId: 'empty', number: 1, points: 0, maxPoints: 0 }
    expect(assessmentScore([empty], 'best')).toEqual({ points: 0, maxPoints: 0, counted: ['empty'] })
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { balancedDraw } from '@/lib/assessment/balanced-draw'
import { drawTarget } from '@/lib/assessment/draw-target'
import { distanceFrom, expectedPoints } from '@/lib/assessment/exam-difficulty'
import { somePool, someQuestion } from '@/tests/support/some-pool'

const pool = somePool({ objective: 'entropy', size: 20, reach: 2 })
const slots = ['a', 'b', 'c', 'd'].map((slotId) => ({ slotId, questions: pool }))
const points = new Map(slots.map(({ slotId }) => [slotId, 25]))
const seeds = fc.integer({ min: 0, max: 2 ** 31 - 1 })

describe('balancedDraw', () => {
  it('keeps every exam within half a standard deviation of the target at every level, found or nearest', () => {
    const target = drawTarget({ slots, points })
    fc.assert(
      fc.property(seeds, (seed) => {
        const drawn = balancedDraw({ slots, points, seed }, target)
        if (drawn.kind === 'short') throw new Error(drawn.slotId)
        const expected = expectedPoints({ problems: drawn.problems, points })
        for (const [place, { mean, deviation }] of target.levels.entries())
          expect(Math.abs((expected[place] ?? 0) - mean)).toBeLessThan(deviation / 2)
      }),
      { numRuns: 60 },
    )
  })

  it('gives out both questions where fairness would have to choose one for all', () => {
    const two = [-3, 3].map((mean) => someQuestion({ questionId: `at${mean}`, predicted: { mean, variance: 0 } }))
    const alone = [{ slotId: 'a', questions: two }]
    const ids = Array.from({ length: 60 }, (_, seed) => balancedDraw({ slots: alone, points, seed })).flatMap(
      (drawn) =>
        drawn.kind === 'chosen' ? [...drawn.problems.values()].map(({ question }) => question.questionId) : [],
    )
    for (const id of ['at-3', 'at3']) expect(ids.filter((given) => given === id).length).toBeGreaterThan(15)
  })

  it('takes one of the nearest where none is near enough', () => {
    const { levels } = drawTarget({ slots, points })
    const drawn = balancedDraw({ slots, points, seed: 11 }, { levels, near: 0 })
    if (drawn.kind === 'short') throw new Error(drawn.slotId)
    expect(distanceFrom(levels, expectedPoints({ problems: drawn.problems, points }))).toBeLessThan(0.3)
  })

  it('fails only where a plain draw does', () => {
    const same = someQuestion({ hasVariants: false })
    const short = ['a', 'b'].map((slotId) => ({ slotId, questions: [same] }))
    expect(balancedDraw({ slots: short, points, seed: 1 })).toMatchObject({ kind: 'short' })
  })

  it('does not spread what cannot spread: one question for all', () => {
    const alone = [{ slotId: 'a', questions: pool.slice(0, 1) }]
    const drawn = balancedDraw({ slots: alone, points, seed: 3 })
    expect(drawn.kind === 'chosen' && [...drawn.problems.values()][0]?.question.questionId).toBe('entropy-0')
  })
})

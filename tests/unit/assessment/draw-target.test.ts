import { describe, expect, it } from 'vitest'
import { drawTarget } from '@/lib/assessment/draw-target'
import type { PoolQuestion } from '@/lib/assessment/pool-question'
import { somePool, someQuestion } from '@/tests/support/some-pool'

const slotsOf = (count: number, questions: readonly PoolQuestion[]) =>
  Array.from({ length: count }, (_, place) => ({ slotId: `s${place}`, questions }))
const pointsOf = (slots: ReturnType<typeof slotsOf>) => new Map(slots.map(({ slotId }) => [slotId, 10]))
const targetOf = (slots: ReturnType<typeof slotsOf>) => drawTarget({ slots, points: pointsOf(slots) })

describe('drawTarget', () => {
  it('is the same for all: one figure for each reference level, higher for the stronger', () => {
    const slots = slotsOf(5, somePool({ objective: 'entropy', size: 20, reach: 2 }))
    const target = targetOf(slots)
    expect(targetOf(slots)).toEqual(target)
    const means = target.levels.map(({ mean }) => mean)
    expect(means).toEqual(means.toSorted((a, b) => a - b))
    expect(target.levels.every(({ deviation }) => deviation > 1)).toBe(true)
  })

  it('is strict where the pool is wide', () => {
    expect(targetOf(slotsOf(5, somePool({ objective: 'entropy', size: 20, reach: 2 }))).near).toBe(0.25)
    expect(targetOf(slotsOf(10, somePool({ objective: 'entropy', size: 300, reach: 2 }))).near).toBe(0.25)
  })

  it('asks for nothing where it would hand everybody the same question', () => {
    const three = [-1, 0, 1].map((mean) =>
      someQuestion({ questionId: `at${mean}`, predicted: { mean, variance: 0.1 } }),
    )
    expect(targetOf(slotsOf(1, three)).near).toBe(Number.POSITIVE_INFINITY)
  })

  it('has nothing to compare with where nothing can be drawn', () => {
    const short = slotsOf(2, [someQuestion({ hasVariants: false })])
    expect(targetOf(short)).toEqual({ levels: [], near: Number.POSITIVE_INFINITY })
  })
})

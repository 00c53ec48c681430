import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { correctedScore } from '@/lib/assessment/corrected-score'
import { type Correction, correctionSchema } from '@/lib/assessment/correction'
import type { AppliedCorrection } from '@/lib/assessment/taken-attempt'
import { gradeOf, someAttempt } from '@/tests/support/some-attempt'

const applied = (correction: Correction, given: Partial<AppliedCorrection> = {}): AppliedCorrection => ({
  correction,
  isNeverLower: false,
  results: [],
  ...given,
})
const slot = (slotId: string) => ({ kind: 'slot', slotId }) as const
const attempt = someAttempt({ scores: [1, 0.5, null] })
const totals = (corrections: readonly AppliedCorrection[], taken = attempt) => {
  const { points, maxPoints } = correctedScore(taken, corrections)
  return [points, maxPoints]
}

describe('correctedScore', () => {
  it('is what was first graded where nothing is corrected', () => {
    expect(totals([])).toEqual([15, 30])
  })

  it('gives full points for a slot, answered or not, and keeps a bonus', () => {
    expect(totals([applied({ kind: 'full-points', target: slot('b') })])).toEqual([20, 30])
    expect(totals([applied({ kind: 'full-points', target: slot('c') })])).toEqual([25, 30])
    const early = { ...attempt, schedule: { steps: [{ until: 1_000, percent: 110 }] } }
    const { slots } = correctedScore(early, [applied({ kind: 'full-points', target: slot('a') })])
    expect(slots[0]).toMatchObject({ points: 11, maxPoints: 10, adjustment: 0, state: 'full-points' })
  })

  it('drops a slot and lets the others be worth as much as all was', () => {
    const score = correctedScore(attempt, [applied({ kind: 'drop', target: slot('c') })])
    expect([score.points, score.maxPoints, score.rescaled]).toEqual([22.5, 30, 7.5])
    expect(score.slots.map(({ state }) => state)).toEqual(['counts', 'counts', 'dropped'])
    expect(totals([applied({ kind: 'drop', target: slot('a') })])).toEqual([7.5, 30])
  })

  it('has nothing to earn once every slot is dropped', () => {
    const all = ['a', 'b', 'c'].map((id) => applied({ kind: 'drop', target: slot(id) }))
    expect(totals(all)).toEqual([0, 0])
  })

  it('corrects a question wherever it was given, and nobody who was not given it', () => {
    const correction = applied({ kind: 'full-points', target: { kind: 'question', questionId: 'broken' } })
    expect(totals([correction], someAttempt({ scores: [0, 0], questions: ['broken', 'fine'] }))).toEqual([10, 20])
    expect(totals([correction], someAttempt({ scores: [0, 0], questions: ['fine', 'fine'] }))).toEqual([0, 20])
  })

  it('counts a slot by its corrected points', () => {
    expect(totals([applied({ kind: 'points', slotId: 'b', points: 40 })])).toEqual([30, 60])
    const twice = [40, 20].map((points) => applied({ kind: 'points', slotId: 'b', points }))
    expect(totals(twice)).toEqual([20, 40])
  })

  it('takes the grade that came last, and the first again once that correction is gone', () => {
    const result = (scoreFraction: number) => ({
      attemptId: 'attempt',
      slotId: 'b',
      variantNumber: 1,
      tryNumber: 1,
      scoreFraction,
      grade: gradeOf(scoreFraction),
    })
    const versions = (version: number) => ({ kind: 'new-version', versions: { 'q-b': version } }) as const
    const [first, second] = [
      applied(versions(2), { results: [result(0)] }),
      applied(versions(3), { results: [result(1)] }),
    ]
    expect(totals([first])).toEqual([10, 30])
    expect(totals([first, second])).toEqual([20, 30])
    expect(totals([second])).toEqual([20, 30])
    expect(totals([])).toEqual([15, 30])
    const others = { ...result(1), attemptId: 'another' }
    expect(totals([applied(versions(2), { results: [others] })])).toEqual([15, 30])
  })

  it('leaves an attempt as it was where a correction would lower its share, if so asked', () => {
    const drop = { kind: 'drop', target: slot('a') } as const
    expect(totals([applied(drop, { isNeverLower: true })])).toEqual([15, 30])
    const less = { kind: 'points', slotId: 'a', points: 1 } as const
    expect(totals([applied(less, { isNeverLower: true })])).toEqual([15, 30])
    expect(totals([applied(less)])).toEqual([6, 21])
  })

  it('applies a correction that lowers nobody’s share, though it must not lower any: full marks stay full marks', () => {
    const full = someAttempt({ scores: [1, 1] })
    const more = applied({ kind: 'points', slotId: 'a', points: 30 }, { isNeverLower: true })
    expect(totals([more], full)).toEqual([40, 40])
  })

  const ids = fc.constantFrom('a', 'b', 'c', 'd')
  const target = fc.oneof(
    ids.map(slot),
    ids.map((id) => ({ kind: 'question', questionId: `q-${id}` }) as const),
  )
  const corrections: fc.Arbitrary<Correction> = fc.oneof(
    fc.record({ kind: fc.constant('full-points' as const), target }),
    fc.record({ kind: fc.constant('drop' as const), target }),
    fc.record({
      kind: fc.constant('points' as const),
      slotId: ids,
      points: fc.integer({ min: 1, max: 500 }).map((tenths) => tenths / 10),
    }),
  )
  const scores = fc.array(fc.option(fc.constantFrom(0, 0.25, 1 / 3, 0.5, 1)), { minLength: 1, maxLength: 4 })
  const points = fc.array(
    fc.integer({ min: 1, max: 300 }).map((tenths) => tenths / 10),
    { minLength: 4, maxLength: 4 },
  )

  it('adds up to the last bit under any corrections', () => {
    fc.assert(
      fc.property(scores, points, fc.array(corrections, { maxLength: 4 }), (given, worth, some) => {
        const taken = someAttempt({ scores: given, points: worth })
        const score = correctedScore(
          taken,
          some.map((each) => applied(each)),
        )
        expect(score.slots.reduce((sum, each) => sum + each.points, score.rescaled)).toBe(score.points)
        for (const each of score.slots) {
          const parts = each.parts.reduce((sum, part) => sum + part.earned + part.tryPoints + part.creditPoints, 0)
          expect(parts + each.adjustment).toBe(each.points)
        }
      }),
    )
  })

  it('never lowers a share where it must not', () => {
    fc.assert(
      fc.property(scores, points, fc.array(corrections, { maxLength: 5 }), (given, worth, some) => {
        const taken = someAttempt({ scores: given, points: worth })
        let before = correctedScore(taken, [])
        for (let count = 1; count <= some.length; count += 1) {
          const all = some.slice(0, count).map((each) => applied(each, { isNeverLower: true }))
          const after = correctedScore(taken, all)
          if (before.maxPoints > 0 && after.maxPoints > 0)
            expect(after.points / after.maxPoints).toBeGreaterThanOrEqual(before.points / before.maxPoints)
          before = after
        }
      }),
    )
  })
})

describe('correctionSchema', () => {
  it('refuses a new version of nothing, and points that are none', () => {
    expect(correctionSchema.safeParse({ kind: 'new-version', versions: {} }).success).toBe(false)
    expect(correctionSchema.safeParse({ kind: 'new-version', versions: { q: 2 } }).success).toBe(true)
    expect(correctionSchema.safeParse({ kind: 'points', slotId: 'a', points: 0 }).success).toBe(false)
    expect(correctionSchema.safeParse({ kind: 'drop', target: slot('a') }).success).toBe(true)
  })
})

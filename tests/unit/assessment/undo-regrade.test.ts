import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { correctedScore } from '@/lib/assessment/corrected-score'
import type { Correction } from '@/lib/assessment/correction'
import { planRegrade } from '@/lib/assessment/plan-regrade'
import type { Regrader } from '@/lib/assessment/regrade-submissions'
import { type AppliedCorrection, submissionsUnder } from '@/lib/assessment/taken-attempt'
import { gradeOf, someAttempt } from '@/tests/support/some-attempt'

/** The version decides: 2 gives everything to what had half, 3 takes half from what had everything. */
const regrader: Regrader = ({ version, response }) => {
  const score = Number(response['x'])
  const given = version === 2 && score === 0.5 ? 1 : score
  const scoreFraction = version === 3 && score === 1 ? 0.5 : given
  return { kind: 'regraded', scoreFraction, grade: gradeOf(scoreFraction) }
}
const slotIds = fc.constantFrom('a', 'b', 'c')
const corrections: fc.Arbitrary<Correction> = fc.oneof(
  fc.record({
    kind: fc.constant('new-version' as const),
    versions: fc.record({ 'q-a': fc.constantFrom(2, 3), 'q-b': fc.constantFrom(2, 3) }),
  }),
  fc.record({
    kind: fc.constant('full-points' as const),
    target: fc.record({ kind: fc.constant('slot' as const), slotId: slotIds }),
  }),
  fc.record({
    kind: fc.constant('drop' as const),
    target: fc.record({ kind: fc.constant('slot' as const), slotId: slotIds }),
  }),
  fc.record({ kind: fc.constant('points' as const), slotId: slotIds, points: fc.integer({ min: 1, max: 40 }) }),
  fc.record({
    kind: fc.constant('accept' as const),
    questionId: fc.constantFrom('q-a', 'q-b'),
    version: fc.constant(1),
    seed: fc.constant(null),
    response: fc.constantFrom({ x: '0' }, { x: '0.5' }),
    scoreFraction: fc.constantFrom(0.75, 1),
  }),
)
const attempts = fc
  .array(fc.array(fc.option(fc.constantFrom(0, 0.5, 1)), { minLength: 3, maxLength: 3 }), {
    minLength: 1,
    maxLength: 5,
  })
  .map((drawn) => drawn.map((scores, place) => someAttempt({ attemptId: `t${place}`, studentId: `s${place}`, scores })))
const steps = fc.array(fc.record({ correction: corrections, isNeverLower: fc.boolean() }), {
  minLength: 1,
  maxLength: 4,
})

type Class = ReturnType<typeof someAttempt>[]
const text = (taken: Class, applied: readonly AppliedCorrection[]) =>
  JSON.stringify(taken.map((attempt) => [correctedScore(attempt, applied), submissionsUnder(attempt, applied)]))

/** Each planned on what was in force, and what it gives stored and read back. */
function applyAll(taken: Class, all: readonly Pick<AppliedCorrection, 'correction' | 'isNeverLower'>[]) {
  let applied: readonly AppliedCorrection[] = []
  const texts = [text(taken, applied)]
  for (const step of all) {
    const plan = planRegrade({ attempts: taken, applied, ...step, attemptCounts: 'best', regrader })
    applied = [...applied, structuredClone({ ...step, results: plan.results })]
    texts.push(text(taken, applied))
  }
  return { applied, texts }
}

describe('undoing regrades', () => {
  it('gives back, one after the other, the very bytes that were there before each', () => {
    fc.assert(
      fc.property(attempts, steps, (taken, all) => {
        const { applied, texts } = applyAll(taken, all)
        for (let left = applied.length; left >= 0; left -= 1)
          expect(text(taken, applied.slice(0, left))).toBe(texts[left])
      }),
      { numRuns: 50 },
    )
  })

  it('gives back what was first graded when all are undone, in whatever order', () => {
    fc.assert(
      fc.property(attempts, steps, fc.nat(), (taken, all, which) => {
        const { applied, texts } = applyAll(taken, all)
        let left = applied
        while (left.length > 0) left = left.filter((_, place) => place !== which % left.length)
        expect(text(taken, left)).toBe(texts[0])
      }),
    )
  })

  it('leaves the others in force when one in the middle is undone: a drop stays a drop', () => {
    const taken = [someAttempt({ scores: [1, 0.5, 0] })]
    const drop = { correction: { kind: 'drop', target: { kind: 'slot', slotId: 'c' } }, isNeverLower: false } as const
    const version = { correction: { kind: 'new-version', versions: { 'q-b': 2 } }, isNeverLower: false } as const
    const { applied } = applyAll(taken, [version, drop])
    expect(correctedScore(taken[0] ?? someAttempt({ scores: [] }), applied).points).toBe(30)
    expect(correctedScore(taken[0] ?? someAttempt({ scores: [] }), applied.slice(1)).points).toBe(22.5)
  })

  it('finds nothing more to do when the same is planned again', () => {
    fc.assert(
      fc.property(attempts, steps, (taken, all) => {
        const { applied } = applyAll(taken, all)
        const last = applied.at(-1)
        if (last === undefined) return
        const { correction, isNeverLower } = last
        const again = planRegrade({
          attempts: taken,
          applied,
          correction,
          isNeverLower,
          attemptCounts: 'best',
          regrader,
        })
        expect(again.results).toEqual([])
        expect(again.students).toEqual([])
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { correctedScore } from '@/lib/assessment/corrected-score'
import type { Correction } from '@/lib/assessment/correction'
import { planRegrade, type RegradeRequest } from '@/lib/assessment/plan-regrade'
import { gradeOf, someAttempt } from '@/tests/support/some-attempt'

/** The corrected version gives so much for each response. */
const giving =
  (fractions: Readonly<Record<string, number>>): RegradeRequest['regrader'] =>
  ({ response }) => {
    const scoreFraction = fractions[response['x'] ?? ''] ?? Number(response['x'])
    return { kind: 'regraded', scoreFraction, grade: gradeOf(scoreFraction) }
  }
const request = (given: Partial<RegradeRequest>): RegradeRequest => ({
  attempts: [],
  applied: [],
  correction: { kind: 'new-version', versions: { 'q-a': 2 } },
  isNeverLower: false,
  attemptCounts: 'best',
  regrader: giving({}),
  ...given,
})
const half = someAttempt({ attemptId: 'half', studentId: 'ada', scores: [0.5, 1] })
const full = someAttempt({ attemptId: 'full', studentId: 'bob', scores: [1, 1] })

describe('planRegrade', () => {
  it('says who changes, by how much and why, and stores only what differs', () => {
    const plan = planRegrade(request({ attempts: [half, full], regrader: giving({ '0.5': 1 }) }))
    expect(plan).toMatchObject({ studentCount: 2, keptCount: 0, unregradable: [] })
    expect(plan.results).toEqual([
      { attemptId: 'half', slotId: 'a', variantNumber: 1, tryNumber: 1, scoreFraction: 1, grade: gradeOf(1) },
    ])
    expect(plan.students).toHaveLength(1)
    expect(plan.students[0]).toMatchObject({ studentId: 'ada', before: { points: 15 }, after: { points: 20 } })
    const [slot] = plan.students[0]?.attempts[0]?.slots ?? []
    expect(slot).toMatchObject({ slotId: 'a', before: { points: 5 }, after: { points: 10 } })
    expect(slot?.answers.map(({ before, after }) => [before.scoreFraction, after.scoreFraction])).toEqual([[0.5, 1]])
  })

  it('lowers where the correction does, and does not where it must not; and counts who was spared', () => {
    const stricter = { attempts: [half, full], regrader: giving({ '1': 0, '0.5': 1 }) }
    const plain = planRegrade(request(stricter))
    expect(plain.students.map(({ studentId, after }) => [studentId, after?.points])).toEqual([
      ['ada', 20],
      ['bob', 10],
    ])
    const kind = planRegrade(request({ ...stricter, isNeverLower: true }))
    expect(kind.students.map(({ studentId, after }) => [studentId, after?.points])).toEqual([['ada', 20]])
    expect(kind.keptCount).toBe(1)
  })

  it('tells of a student whose answer is graded otherwise for the same points', () => {
    const renamed: RegradeRequest['regrader'] = () => ({
      kind: 'regraded',
      scoreFraction: 0.5,
      grade: { ...gradeOf(0.5), feedback: 'named' } as const,
    })
    const plan = planRegrade(request({ attempts: [half], regrader: renamed }))
    expect(plan.students[0]).toMatchObject({ before: { points: 15 }, after: { points: 15 } })
    expect(plan.results).toHaveLength(1)
  })

  it('shows that a better attempt that does not count changes nothing of the grade', () => {
    const again = { ...someAttempt({ attemptId: 'again', studentId: 'ada', scores: [0, 0] }), number: 2 }
    const plan = planRegrade(request({ attempts: [half, again], regrader: giving({ '0': 0.25 }) }))
    expect(plan.students[0]?.attempts.map(({ attemptId }) => attemptId)).toEqual(['again'])
    expect(plan.students[0]).toMatchObject({
      before: { points: 15, counted: ['half'] },
      after: { points: 15, counted: ['half'] },
    })
  })

  it('leaves alone what the new version would make another problem of, and says so', () => {
    const plan = planRegrade(request({ attempts: [half], regrader: () => ({ kind: 'other-problem', names: ['q'] }) }))
    expect(plan.results).toEqual([])
    expect(plan.unregradable).toEqual([
      { attemptId: 'half', slotId: 'a', variantNumber: 1, tryNumber: 1, questionId: 'q-a', names: ['q'] },
    ])
  })

  it('accepts a response for whoever gave it on this variant, spaces aside, and for nobody else', () => {
    const correction: Correction = {
      kind: 'accept',
      questionId: 'q-a',
      version: 1,
      seed: 7,
      response: { x: ' 0.5', y: '' },
      scoreFraction: 0.8,
    }
    const elsewhere = {
      ...half,
      attemptId: 'elsewhere',
      studentId: 'eve',
      problems: half.problems.map((each) => ({ ...each, seed: 8 })),
    }
    const attempts = [half, full, elsewhere]
    const plan = planRegrade(request({ attempts, correction }))
    expect(plan.students.map(({ studentId, after }) => [studentId, after?.points])).toEqual([['ada', 18]])
    expect(plan.results[0]?.grade).toMatchObject({ kind: 'graded', parts: [{ name: 'x', matched: 'accepted' }] })
    const everywhere = planRegrade(request({ attempts, correction: { ...correction, seed: null } }))
    expect(everywhere.students.map(({ studentId }) => studentId)).toEqual(['ada', 'eve'])
    const less = planRegrade(request({ attempts, correction: { ...correction, scoreFraction: 0.4 } }))
    expect(less.students).toEqual([])
  })

  it('plans corrections of slots and points without touching an answer', () => {
    const corrections: readonly Correction[] = [
      { kind: 'full-points', target: { kind: 'slot', slotId: 'a' } },
      { kind: 'drop', target: { kind: 'question', questionId: 'q-a' } },
      { kind: 'points', slotId: 'b', points: 30 },
    ]
    const plans = corrections.map((correction) => planRegrade(request({ attempts: [half, full], correction })))
    expect(
      plans.map(({ students }) => students.map(({ studentId, after }) => [studentId, after?.points, after?.maxPoints])),
    ).toEqual([
      [['ada', 20, 20]],
      [
        ['ada', 20, 20],
        ['bob', 20, 20],
      ],
      [
        ['ada', 35, 40],
        ['bob', 40, 40],
      ],
    ])
    expect(plans.every(({ results }) => results.length === 0)).toBe(true)
  })

  it('shows a dropped slot that had earned nothing, for what is left is worth more', () => {
    const target = { kind: 'slot', slotId: 'a' } as const
    const empty = someAttempt({ scores: [null, 0.5] })
    const [change] = planRegrade(request({ attempts: [empty], correction: { kind: 'drop', target } })).students
    expect(change).toMatchObject({ before: { points: 5, maxPoints: 20 }, after: { points: 10, maxPoints: 20 } })
    expect(change?.attempts[0]?.slots).toMatchObject([
      { slotId: 'a', before: { maxPoints: 10 }, after: { maxPoints: 0 } },
    ])
    const nothing = someAttempt({ scores: [null, null] })
    const dropped = planRegrade(request({ attempts: [nothing], correction: { kind: 'drop', target } })).students
    expect(dropped[0]?.attempts[0]?.slots.map(({ slotId }) => slotId)).toEqual(['a'])
  })

  it('has no student to change in an assessment nobody took', () => {
    expect(planRegrade(request({}))).toEqual({
      results: [],
      students: [],
      studentCount: 0,
      unregradable: [],
      keptCount: 0,
    })
  })

  const scores = fc.array(fc.option(fc.constantFrom(0, 0.25, 0.5, 1)), { minLength: 2, maxLength: 3 })
  const attempts = fc
    .array(scores, { minLength: 1, maxLength: 6 })
    .map((drawn) =>
      drawn.map((each, place) => someAttempt({ attemptId: `t${place}`, studentId: `s${place}`, scores: each })),
    )
  const fractions = fc.record({
    '0': fc.constantFrom(0, 1),
    '0.25': fc.constantFrom(0, 0.25, 1),
    '0.5': fc.constantFrom(0, 0.5),
    '1': fc.constantFrom(0.5, 1),
  })

  it('gives, applied, what it said; and undone, what was there before, byte for byte', () => {
    fc.assert(
      fc.property(attempts, fractions, fc.boolean(), (given, table, isNeverLower) => {
        const correction: Correction = { kind: 'new-version', versions: { 'q-a': 2, 'q-b': 2 } }
        const before = given.map((attempt) => JSON.stringify(correctedScore(attempt, [])))
        const plan = planRegrade(request({ attempts: given, correction, isNeverLower, regrader: giving(table) }))
        const inForce = [{ correction, isNeverLower, results: plan.results }]
        for (const { attempts: changed } of plan.students) {
          for (const change of changed) {
            const attempt = given.find(({ attemptId }) => attemptId === change.attemptId)
            if (!attempt) throw new Error(change.attemptId)
            expect(correctedScore(attempt, inForce)).toEqual(change.after)
            if (isNeverLower) expect(change.after.points).toBeGreaterThanOrEqual(change.before.points)
          }
        }
        const again = planRegrade(
          request({ attempts: given, applied: inForce, correction, isNeverLower, regrader: giving(table) }),
        )
        expect([again.results, again.students]).toEqual([[], []])
        expect(given.map((attempt) => JSON.stringify(correctedScore(attempt, [])))).toEqual(before)
      }),
    )
  })
})

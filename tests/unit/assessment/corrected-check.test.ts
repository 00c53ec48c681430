import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkObservations, correctedCheck } from '@/lib/assessment/corrected-check'
import { correctedScore } from '@/lib/assessment/corrected-score'
import type { Correction } from '@/lib/assessment/correction'
import { readMasteryCheck } from '@/lib/assessment/mastery-check'
import { planRegrade } from '@/lib/assessment/plan-regrade'
import { type AppliedCorrection, submissionsUnder, type TakenAttempt } from '@/lib/assessment/taken-attempt'
import { gradeOf } from '@/tests/support/some-attempt'
import { someCheck } from '@/tests/support/some-check'

const question = (questionId: string) => ({ kind: 'question', questionId }) as const
const applied = (correction: Correction, given: Partial<AppliedCorrection> = {}): AppliedCorrection => ({
  correction,
  isNeverLower: false,
  results: [],
  ...given,
})
function corrected(attempt: TakenAttempt, corrections: readonly AppliedCorrection[] = []) {
  if (attempt.check === null) throw new TypeError('a mastery check')
  const submissions = submissionsUnder(attempt, corrections)
  return correctedCheck({ ...attempt, check: attempt.check, submissions, applied: corrections })
}
const verdictsOf = (attempt: TakenAttempt, corrections: readonly AppliedCorrection[] = []) =>
  corrected(attempt, corrections).objectives.map(({ verdict }) => verdict)

const many = (objective: 'entropy' | 'loss', scores: readonly number[]) =>
  scores.map((score) => [objective, score] as const)
const right = [1, 1, 1, 1, 1]
const wrong = [0, 0, 0, 0]
const mixed = someCheck({ answers: [...many('entropy', right), ...many('loss', wrong)] })

describe('correctedCheck', () => {
  it('is what the check said where nothing is corrected', () => {
    const { check } = mixed
    if (check === null) throw new TypeError('a mastery check')
    const answers = mixed.submissions.flatMap(({ slotId, scoreFraction, submittedAt: at }) => {
      const template = check.templates.get(slotId)
      return template === undefined ? [] : [{ ...template, scoreFraction, at }]
    })
    const { verdicts } = readMasteryCheck({ ...check, answers, pool: [], now: 1_000 })
    expect(corrected(mixed).objectives).toMatchObject(verdicts)
    expect(verdictsOf(mixed)).toEqual(['mastered', 'not-mastered'])
    expect(corrected(mixed)).toMatchObject({ points: 50, maxPoints: 100, creditPoints: 0 })
  })

  it('reads the verdicts again from answers that are graded otherwise', () => {
    const results = [6, 7, 8, 9].map((number) => ({
      ...{ attemptId: 'check', slotId: `question-${number}`, variantNumber: 1, tryNumber: 1 },
      ...{ scoreFraction: 1, grade: gradeOf(1) },
    }))
    const corrections = [applied({ kind: 'new-version', versions: { q6: 2 } }, { results })]
    expect(verdictsOf(mixed, corrections)[1]).not.toBe('not-mastered')
    expect(corrected(mixed, corrections).points).toBeGreaterThan(50)
  })

  it('leaves out what is dropped, and decides nothing by one answer that is left', () => {
    const drop = (id: string) => applied({ kind: 'drop', target: question(id) })
    const dropped = ['q6', 'q7', 'q8'].map(drop)
    expect(verdictsOf(mixed, dropped)).toEqual(['mastered', 'undecided'])
    expect(corrected(mixed, dropped).points).toBe(75)
    expect(corrected(mixed, dropped).answers.map(({ state }) => state)).toEqual([
      ...right.map(() => 'counts'),
      ...['dropped', 'dropped', 'dropped', 'counts'],
    ])
  })

  it('counts as right what has full points, and what is dropped as nothing whichever came first', () => {
    const full = applied({ kind: 'full-points', target: question('q6') })
    const [first] = corrected(mixed, [full]).answers.slice(5)
    expect(first).toMatchObject({ state: 'full-points', evidenceFraction: 1 })
    const drop = applied({ kind: 'drop', target: question('q6') })
    for (const both of [
      [full, drop],
      [drop, full],
    ])
      expect(corrected(mixed, both).answers[5]).toMatchObject({ state: 'dropped' })
  })

  it('says nothing of a question that was not answered, whatever is corrected', () => {
    const left = someCheck({ answers: [...many('entropy', right), ['loss', null]] })
    expect(corrected(left, [applied({ kind: 'full-points', target: question('q6') })])).toEqual(corrected(left))
  })

  it('takes no notice of a slot, for every student was asked other questions there', () => {
    const slot = applied({ kind: 'drop', target: { kind: 'slot', slotId: 'question-6' } })
    expect(corrected(mixed, [slot])).toEqual(corrected(mixed))
  })

  it('counts the credit of the moment it was closed', () => {
    const late = {
      ...mixed,
      schedule: {
        steps: [
          { until: 999, percent: 100 },
          { until: 2_000, percent: 50 },
        ],
      },
    }
    expect(corrected(late)).toMatchObject({ points: 25, creditPercent: 50, creditPoints: -25 })
  })

  it('refuses an answer to a question of which no template is known', () => {
    const { check } = mixed
    if (check === null) throw new TypeError('a mastery check')
    expect(() => corrected({ ...mixed, check: { ...check, templates: new Map() } })).toThrow(RangeError)
  })

  it('is points that are exactly the sum of its parts, under whatever is dropped', () => {
    const scores = fc.array(fc.tuple(fc.constantFrom('entropy', 'loss'), fc.constantFrom(0, 0.5, 1)), { maxLength: 8 })
    const dropped = fc.uniqueArray(fc.integer({ min: 1, max: 8 }))
    fc.assert(
      fc.property(scores, dropped, (answers, numbers) => {
        const corrections = numbers.map((number) => applied({ kind: 'drop', target: question(`q${number}`) }))
        const { points, objectives, creditPoints } = corrected(someCheck({ answers }), corrections)
        expect(objectives.reduce((sum, each) => sum + each.points, creditPoints)).toBe(points)
      }),
      { numRuns: 40 },
    )
  })
})

describe('checkObservations', () => {
  it('is what the next question is chosen from: in order, without what is dropped', () => {
    const { check } = mixed
    if (check === null) throw new TypeError('a mastery check')
    const drop = [applied({ kind: 'drop', target: question('q2') })]
    const left = checkObservations({ ...mixed, check, applied: drop })
    expect(left.map(({ questionId }) => questionId)).toEqual(['q1', 'q3', 'q4', 'q5', 'q6', 'q7', 'q8', 'q9'])
  })
})

describe('a regrade of mastery checks', () => {
  const plan = (attempts: readonly TakenAttempt[], correction: Correction, isNeverLower = false) =>
    planRegrade({
      ...{ attempts, applied: [], correction, isNeverLower, attemptCounts: 'best' },
      regrader: ({ response }) => {
        const scoreFraction = 1 - Number(response['x'])
        return { kind: 'regraded', scoreFraction, grade: gradeOf(scoreFraction) }
      },
    })
  const strong = someCheck({ answers: many('entropy', right), attemptId: 'strong', studentId: 'ada' })
  const weak = someCheck({ answers: many('entropy', wrong), attemptId: 'weak', studentId: 'bob' })
  const all = { kind: 'new-version', versions: { q1: 2, q2: 2, q3: 2, q4: 2, q5: 2 } } as const

  it('says whose verdicts change, with the answers that are graded otherwise', () => {
    const { students } = plan([strong, weak], all)
    expect(students.map(({ studentId, before, after }) => [studentId, before?.points, after?.points])).toEqual([
      ['ada', 75, 25],
      ['bob', 25, 75],
    ])
    const [attempt] = students[1]?.attempts ?? []
    expect(attempt?.slots).toEqual([])
    expect(attempt?.check?.objectives).toMatchObject([
      { before: { objectiveId: 'entropy', verdict: 'not-mastered' }, after: { verdict: 'mastered' } },
    ])
    expect(attempt?.check?.answers).toHaveLength(4)
  })

  it('lowers nobody where it must not', () => {
    const { students, keptCount } = plan([strong, weak], all, true)
    expect(students.map(({ studentId, after }) => [studentId, after?.points])).toEqual([['bob', 75]])
    expect(keptCount).toBe(5)
  })

  it('leaves as it was a check that would fall when a question is dropped and nothing may', () => {
    const two = someCheck({ answers: many('entropy', [1, 1, 1]) })
    const drops = ['q1', 'q2'].map((id) => ({ kind: 'drop', target: question(id) }) as const)
    const inForce = drops.map((correction) => applied(correction, { isNeverLower: true }))
    expect(correctedScore(two, []).points).toBe(75)
    expect(
      correctedScore(
        two,
        drops.map((correction) => applied(correction)),
      ).points,
    ).toBe(50)
    expect(correctedScore(two, inForce).points).toBe(75)
  })

  it('changes nothing when nothing is otherwise, and nothing once it is undone', () => {
    const same = planRegrade({
      ...{ attempts: [strong, weak], applied: [], correction: all, isNeverLower: false, attemptCounts: 'best' },
      regrader: ({ response }) => {
        const scoreFraction = Number(response['x'])
        return { kind: 'regraded', scoreFraction, grade: gradeOf(scoreFraction) }
      },
    })
    expect(same).toMatchObject({ results: [], students: [], studentCount: 2 })
    const { results } = plan([strong, weak], all)
    const before = correctedScore(weak, [])
    expect(correctedScore(weak, [applied(all, { results })])).not.toEqual(before)
    expect(correctedScore(weak, [])).toEqual(before)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assessmentScore } from '@/lib/assessment/assessment-score'
import { correctedScore } from '@/lib/assessment/corrected-score'
import { studentScores } from '@/lib/assessment/student-scores'
import type { AppliedCorrection } from '@/lib/assessment/taken-attempt'
import { gradeOf, someAttempt } from '@/tests/support/some-attempt'

const ada = someAttempt({ attemptId: 'ada 1', studentId: 'ada', scores: [1, 0.5] })
const adaAgain = someAttempt({ attemptId: 'ada 2', studentId: 'ada', number: 2, scores: [0, 0.5] })
const bob = someAttempt({ attemptId: 'bob', studentId: 'bob', scores: [0, 1] })
const attempts = [ada, bob, adaAgain]

describe('studentScores', () => {
  it('takes of each student the attempts that count', () => {
    const pointsBy = (attemptCounts: 'best' | 'last' | 'mean') =>
      [...studentScores({ attempts, applied: [], attemptCounts })].map(([id, score]) => [id, score?.points])
    expect(pointsBy('best')).toEqual([
      ['ada', 15],
      ['bob', 10],
    ])
    expect(pointsBy('last')[0]).toEqual(['ada', 5])
    expect(pointsBy('mean')[0]).toEqual(['ada', 10])
  })

  it('gives each attempt the results that are its own, and all of them what concerns a slot', () => {
    const results = [
      { attemptId: 'bob', slotId: 'a', variantNumber: 1, tryNumber: 1, scoreFraction: 1, grade: gradeOf(1) },
    ]
    const applied: readonly AppliedCorrection[] = [
      { correction: { kind: 'new-version', versions: { 'q-a': 2 } }, isNeverLower: false, results },
      { correction: { kind: 'points', slotId: 'b', points: 20 }, isNeverLower: false, results: [] },
    ]
    const scores = studentScores({ attempts, applied, attemptCounts: 'best' })
    expect([...scores.values()].map((score) => [score?.points, score?.maxPoints])).toEqual([
      [20, 30],
      [30, 30],
    ])
  })

  it('has nobody where nothing was handed in', () => {
    expect(studentScores({ attempts: [], applied: [], attemptCounts: 'best' }).size).toBe(0)
  })

  it('is for each student what their attempts alone come to', () => {
    const scores = fc.array(fc.tuple(fc.constantFrom('ada', 'bob', 'cem'), fc.constantFrom(0, 0.25, 1)), {
      maxLength: 9,
    })
    fc.assert(
      fc.property(scores, fc.constantFrom('best', 'first', 'last', 'mean'), (given, attemptCounts) => {
        const taken = given.map(([studentId, score], place) =>
          someAttempt({ attemptId: `${place}`, studentId, number: place + 1, scores: [score] }),
        )
        for (const [studentId, found] of studentScores({ attempts: taken, applied: [], attemptCounts })) {
          const own = taken.filter((attempt) => attempt.studentId === studentId)
          const alone = own.map((attempt) => ({ ...attempt, ...correctedScore(attempt, []) }))
          expect(found).toEqual(assessmentScore(alone, attemptCounts))
        }
      }),
      { numRuns: 60 },
    )
  })
})

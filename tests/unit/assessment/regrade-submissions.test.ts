import { describe, expect, it } from 'vitest'
import { regradeSubmissions, type SubmissionsToRegrade } from '@/lib/assessment/regrade-submissions'
import { gradeOf, someAttempt } from '@/tests/support/some-attempt'

const attempt = someAttempt({ scores: [0, 0.5, 1], questions: ['p', 'p', 'q'] })
const asked: { readonly version: number; readonly seed: number; readonly slotId: string }[] = []
const regrade = (given: Partial<SubmissionsToRegrade>) =>
  regradeSubmissions({
    attempts: [attempt],
    applied: [],
    correction: { kind: 'new-version', versions: { p: 4 } },
    isNeverLower: false,
    regrader: ({ problem: { slotId, seed }, version }) => {
      asked.push({ version, seed, slotId })
      return { kind: 'regraded', scoreFraction: 1, grade: gradeOf(1) }
    },
    ...given,
  })

describe('regradeSubmissions', () => {
  it('asks for the version named, on each submission of that question and no other', () => {
    asked.length = 0
    const { results } = regrade({})
    expect(asked).toEqual([
      { version: 4, seed: 7, slotId: 'a' },
      { version: 4, seed: 7, slotId: 'b' },
    ])
    expect(results.map(({ slotId, scoreFraction }) => [slotId, scoreFraction])).toEqual([
      ['a', 1],
      ['b', 1],
    ])
  })

  it('compares with what is in force, not with what was first graded', () => {
    const correction = { kind: 'new-version', versions: { p: 2 } } as const
    const before = {
      attemptId: 'attempt',
      slotId: 'a',
      variantNumber: 1,
      tryNumber: 1,
      scoreFraction: 1,
      grade: gradeOf(1),
    }
    const { results } = regrade({ applied: [{ correction, isNeverLower: false, results: [before] }] })
    expect(results.map(({ slotId }) => slotId)).toEqual(['b'])
  })

  it('spares what would earn less, where asked, and counts it; a grade in other words is no less', () => {
    const lower: SubmissionsToRegrade['regrader'] = () => ({ kind: 'regraded', scoreFraction: 0, grade: gradeOf(0) })
    expect(regrade({ regrader: lower, isNeverLower: true })).toMatchObject({ results: [], keptCount: 1 })
    expect(regrade({ regrader: lower }).results.map(({ slotId }) => slotId)).toEqual(['b'])
    const reworded: SubmissionsToRegrade['regrader'] = ({ response }) => {
      const scoreFraction = Number(response['x'])
      return { kind: 'regraded', scoreFraction, grade: { ...gradeOf(scoreFraction), feedback: 'Mind the base.' } }
    }
    expect(regrade({ regrader: reworded, isNeverLower: true })).toMatchObject({
      keptCount: 0,
      results: [{ slotId: 'a' }, { slotId: 'b' }],
    })
  })

  it('gives nothing for corrections of slots and points', () => {
    const target = { kind: 'slot', slotId: 'a' } as const
    for (const correction of [
      { kind: 'drop', target },
      { kind: 'full-points', target },
      { kind: 'points', slotId: 'a', points: 3 },
    ] as const)
      expect(regrade({ correction })).toEqual({ results: [], unregradable: [], keptCount: 0 })
  })

  it('accepts an unreadable response too: it says what it was accepted for', () => {
    const unreadable = { kind: 'unreadable', unreadable: [{ name: 'x', expected: 'a number' }], read: null } as const
    const submissions = attempt.submissions
      .slice(0, 1)
      .map((each) => ({ ...each, grade: unreadable, response: { x: 'two thirds' } }))
    const correction = {
      kind: 'accept',
      questionId: 'p',
      version: 1,
      seed: 7,
      response: { x: 'two  thirds ' },
      scoreFraction: 1,
    } as const
    const { results } = regrade({ attempts: [{ ...attempt, submissions }], correction })
    expect(results).toMatchObject([{ slotId: 'a', scoreFraction: 1, grade: { kind: 'graded', scoreFraction: 1 } }])
  })

  it('does not accept for another version or another question', () => {
    const correction = {
      kind: 'accept',
      questionId: 'p',
      version: 1,
      seed: null,
      response: { x: '0' },
      scoreFraction: 1,
    } as const
    expect(regrade({ correction }).results).toHaveLength(1)
    expect(regrade({ correction: { ...correction, version: 2 } }).results).toEqual([])
    expect(regrade({ correction: { ...correction, questionId: 'q' } }).results).toEqual([])
  })
})

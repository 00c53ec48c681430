import { describe, expect, it } from 'vitest'
import { priors } from '@/lib/mastery/constants'
import { type HelpQuestion, helpBenefits, waitingFor } from '@/lib/mastery/help-benefit'
import type { OpenGoal } from '@/lib/mastery/read-goals'
import { readLevel } from '@/lib/mastery/read-level'
import { learner, objective, START } from './factories'

const level = {
  ...readLevel({ state: learner(), objectiveId: 'a', objectives: [objective('a')], now: START, constants: priors }),
  answerCount: 24,
  answersSincePeak: 11,
}

const goal = (objectiveId: string, parts: Partial<OpenGoal> = {}): OpenGoal => {
  return {
    objectiveId,
    waitsFor: [],
    answersNeeded: 10,
    worth: 1,
    level,
    isStalled: false,
    isReview: false,
    overdueDays: 0,
    ...parts,
  }
}

const regular = { answersPerDay: 2, silentDays: 1, longestGapDays: 3, returns: 5 }
const asked = (parts: Partial<HelpQuestion>): HelpQuestion => ({
  goals: [],
  rhythm: regular,
  daysEnrolled: 40,
  daysLeft: 14,
  due: [],
  classAnswersPerDay: 2,
  ...parts,
})
const chain = [goal('b', { waitsFor: ['a'] }), goal('c', { waitsFor: ['b'] })]

describe('the benefit of help', () => {
  it('of explaining a stalled objective is what opens behind it, counted by hand: 28 answers are 2.8 objectives', () => {
    expect(helpBenefits(asked({ goals: [goal('a', { isStalled: true }), ...chain] }))).toEqual([
      {
        reason: { kind: 'stalled', objectiveId: 'a', answers: 24, answersSinceRise: 11, waiting: ['b', 'c'] },
        gain: 2.8,
      },
    ])
  })
  it('of explaining is less where there is something else to do meanwhile', () => {
    const [help] = helpBenefits(asked({ goals: [goal('a', { isStalled: true }), ...chain, goal('d'), goal('e')] }))
    expect(help?.gain).toBeCloseTo(0.8)
  })
  it('of calling somebody back is the share of their practice that would not have come by itself', () => {
    const rhythm = { ...regular, silentDays: 10, longestGapDays: 4, returns: 0 }
    const helps = helpBenefits(asked({ goals: [goal('a'), ...chain], rhythm }))
    expect(helps).toEqual([
      {
        reason: { kind: 'silent', days: 10, longestGapDays: 4, answersPerDay: 2, chanceOfReturn: 0.5 },
        gain: expect.closeTo(2.8 - 1.4),
      },
    ])
  })
  it('of calling is nothing where everything is mastered', () => {
    expect(helpBenefits(asked({ rhythm: { ...regular, silentDays: 60 } }))).toEqual([])
  })
  it('of a word to somebody who has not begun is half of what the class does', () => {
    const goals = [goal('a'), ...chain]
    expect(helpBenefits(asked({ goals, rhythm: null }))).toEqual([
      { reason: { kind: 'not-started', days: 40, classAnswersPerDay: 2 }, gain: expect.closeTo(1.4) },
    ])
    expect(helpBenefits(asked({ goals, rhythm: null, daysEnrolled: 6 }))).toEqual([])
    expect(helpBenefits(asked({ goals, rhythm: null, classAnswersPerDay: 0 }))).toEqual([])
  })
  it('of a review left lying is what would be lost, and of one due today nothing yet', () => {
    const review = (overdueDays: number) => [goal('a', { isReview: true, worth: 0.6, answersNeeded: 4, overdueDays })]
    expect(helpBenefits(asked({ goals: review(5) }))).toEqual([
      { reason: { kind: 'overdue', objectiveIds: ['a'], days: 5 }, gain: 0.6 },
    ])
    expect(helpBenefits(asked({ goals: review(2) }))).toEqual([])
  })
  it('of practising as the middle of the class does is what that reaches of what is due', () => {
    const helps = helpBenefits(
      asked({ goals: [goal('a'), ...chain, goal('z')], due: ['c'], classAnswersPerDay: 4, daysLeft: 7 }),
    )
    expect(helps).toEqual([
      {
        reason: {
          kind: 'behind',
          objectiveIds: ['c'],
          answersNeeded: 30,
          answersExpected: 14,
          classAnswersExpected: 28,
        },
        gain: expect.closeTo(1.4),
      },
    ])
  })
  it('asks nobody for more than the middle of the class gives', () => {
    expect(helpBenefits(asked({ goals: [goal('a', { answersNeeded: 50 })], due: ['a'] }))).toEqual([])
  })
  it('comes in order, the greatest first', () => {
    const goals = [goal('a', { isStalled: true }), ...chain, goal('d')]
    const rhythm = { ...regular, silentDays: 10, longestGapDays: 4, returns: 0 }
    const gains = helpBenefits(asked({ goals, rhythm })).map(({ gain }) => gain)
    expect(gains.length).toBeGreaterThan(0)
    expect(gains).toEqual(gains.toSorted((a, b) => b - a))
  })
  it('is nothing on the last day', () => {
    expect(helpBenefits(asked({ goals: [goal('a', { isStalled: true })], daysLeft: 0 }))).toEqual([])
  })
})

describe('what waits for an objective', () => {
  it('waits for it directly or behind others', () => {
    expect(waitingFor('a', [goal('a'), ...chain, goal('d')])).toEqual(['b', 'c'])
    expect(waitingFor('d', [goal('a'), ...chain, goal('d')])).toEqual([])
  })
  it('is told even where objectives need each other in a circle', () => {
    expect(waitingFor('a', [goal('a', { waitsFor: ['b'] }), goal('b', { waitsFor: ['a'] })])).toEqual(['b'])
  })
})

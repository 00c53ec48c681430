import { describe, expect, it } from 'vitest'
import { withoutCalibration } from '@/lib/mastery/calibration'
import { uncalibrated } from '@/lib/mastery/constants'
import { initialState } from '@/lib/mastery/initial-state'
import type { LearnerState } from '@/lib/mastery/state'
import { updateMastery } from '@/lib/mastery/update-mastery'
import { toMasteryViews } from '@/lib/services/to-mastery-views'
import { toNodes } from '@/lib/services/to-nodes'
import { toReasonView } from '@/lib/services/to-reason-view'

const now = Date.UTC(2026, 2, 1)
const objectives = [
  { id: 'loss', title: 'Loss', text: 'Say what it is.', lessonId: 'l', prerequisites: [] },
  { id: 'perplexity', title: 'Perplexity', text: 'Exponentiate it.', lessonId: 'l', prerequisites: ['loss'] },
]

function afterRightAnswers(count: number): LearnerState {
  let state = initialState(uncalibrated)
  for (let index = 0; index < count; index += 1) {
    const observation = {
      questionId: `q${index}`,
      objectives: ['loss'],
      difficulty: uncalibrated.authoredDifficulty.medium,
      guessFloor: 0.02,
      scoreFraction: 1,
      at: now - (count - index) * 60_000,
    }
    state = updateMastery({
      state,
      observation,
      objectives: toNodes(objectives, withoutCalibration(uncalibrated)),
      constants: uncalibrated,
    }).state
  }
  return state
}

describe('toMasteryViews', () => {
  it('shows a new learner the priors, in the order taught, with what waits for a prerequisite', () => {
    const views = toMasteryViews({ state: initialState(uncalibrated), objectives, now })
    expect(views.map(({ objectiveId }) => objectiveId)).toEqual(['loss', 'perplexity'])
    expect(views.map(({ status, isOpen }) => ({ status, isOpen }))).toEqual([
      { status: 'untouched', isOpen: true },
      { status: 'untouched', isOpen: false },
    ])
    expect(views[0]).toMatchObject({ lastAnsweredAt: null, reviewAt: null, answerCount: 0 })
    expect(views[0]?.threshold).toBeCloseTo(0.8, 12)
  })

  it('keeps the level inside its interval and the interval inside [0, 1]', () => {
    for (const count of [0, 1, 5, 30]) {
      for (const view of toMasteryViews({ state: afterRightAnswers(count), objectives, now })) {
        expect(view.low).toBeGreaterThanOrEqual(0)
        expect(view.low).toBeLessThan(view.level)
        expect(view.level).toBeLessThan(view.high)
        expect(view.high).toBeLessThanOrEqual(1)
      }
    }
  })

  it('opens what needed an objective once that is declared, and dates its review after today', () => {
    const [loss, perplexity] = toMasteryViews({ state: afterRightAnswers(40), objectives, now })
    expect(loss).toMatchObject({ status: 'mastered', answerCount: 40, lastAnsweredAt: '2026-02-28T23:59:00.000Z' })
    expect(Date.parse(loss?.reviewAt ?? '9999-01-01')).toBeGreaterThan(now)
    expect(perplexity?.isOpen).toBe(true)
  })
})

describe('toReasonView', () => {
  it('adds the titles the sentence needs', () => {
    const reason = { kind: 'interleave', objectiveId: 'perplexity', after: 'loss' } as const
    expect(toReasonView(reason, objectives)).toEqual({ ...reason, objectiveTitle: 'Perplexity', relatedTitle: 'Loss' })
    const probe = { kind: 'prerequisite-probe', objectiveId: 'loss', because: 'perplexity', misses: 3 } as const
    expect(toReasonView(probe, objectives)).toMatchObject({ objectiveTitle: 'Loss', relatedTitle: 'Perplexity' })
    const first = { kind: 'first-look', objectiveId: 'loss' } as const
    expect(toReasonView(first, objectives)).toMatchObject({ objectiveTitle: 'Loss', relatedTitle: null })
  })

  it('names an objective that left the course by its id', () => {
    const reason = { kind: 'pool-dry', objectiveId: 'gone' } as const
    expect(toReasonView(reason, objectives)).toMatchObject({ objectiveTitle: 'gone' })
  })
})

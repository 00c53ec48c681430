// What a test of the learner model starts from; the values that matter stand in the tests.
import fc from 'fast-check'
import { priors } from '@/lib/mastery/constants'
import { initialState } from '@/lib/mastery/initial-state'
import type {
  Familiarity,
  LearnerState,
  ObjectiveBelief,
  ObjectiveNode,
  Observation,
  PoolEntry,
} from '@/lib/mastery/state'

export const DAY = 86_400_000
export const MINUTE = 60_000
export const START = Date.UTC(2026, 0, 5)

export function objective(id: string, prerequisites: readonly string[] = []): ObjectiveNode {
  return { id, prerequisites, easiness: priors.easiness }
}

export function template(questionId: string, overrides: Partial<PoolEntry> = {}): PoolEntry {
  return { questionId, objectives: ['a'], difficulty: { mean: 0, variance: 0.5 }, guessFloor: 0.25, ...overrides }
}

export function answer(overrides: Partial<Observation> = {}): Observation {
  return { ...template('q'), scoreFraction: 1, at: START, ...overrides }
}

export function belief(overrides: Partial<ObjectiveBelief> = {}): ObjectiveBelief {
  return {
    mean: 0,
    variance: priors.objectiveVariance,
    practiceCount: 5,
    answerCount: 5,
    missStreak: 0,
    peakLevel: 0,
    answersSincePeak: 0,
    lastAnsweredAt: START,
    declaredAt: null,
    ...overrides,
  }
}

export function familiar(questionId: string, overrides: Partial<Familiarity> = {}): Familiarity {
  return {
    questionId,
    mean: 0,
    variance: priors.familiarityVariance,
    answerCount: 1,
    lastAnsweredAt: START,
    ...overrides,
  }
}

export function learner(overrides: Partial<LearnerState> = {}): LearnerState {
  return { ...initialState(), ...overrides }
}

const someObjectives = fc.constantFrom<readonly string[]>(['a'], ['b'], ['a', 'b'], ['c', 'a', 'b'], ['d'])

/** Any answer a course of objectives a–d may give, at any time, backwards included. */
export const anyAnswer: fc.Arbitrary<Observation> = fc.record({
  questionId: fc.constantFrom('q1', 'q2', 'q3', 'q4', 'q5', 'q6'),
  objectives: someObjectives,
  difficulty: fc.record({
    mean: fc.double({ min: -4, max: 4, noNaN: true }),
    variance: fc.double({ min: 0, max: 2, noNaN: true }),
  }),
  guessFloor: fc.constantFrom(0, 0.02, 0.25, 0.5),
  scoreFraction: fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true })),
  at: fc.integer({ min: START, max: START + 400 * DAY }),
})

export const courseOfFour: readonly ObjectiveNode[] = [
  objective('a'),
  objective('b', ['a']),
  objective('c', ['a', 'b']),
  objective('d'),
]

/** A state some answers have led to. */
export const anyLog = fc.array(anyAnswer, { maxLength: 40 })

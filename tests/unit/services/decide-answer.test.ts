// What an answer comes to: a grade for the student, and evidence for the learner model.
import { describe, expect, it } from 'vitest'
import { zoneClock } from '@/lib/assessment/zone-clock'
import { inForce } from '@/lib/mastery/constants-in-force'
import { initialState } from '@/lib/mastery/initial-state'
import type { Part } from '@/lib/problems/part'
import { decideAnswer } from '@/lib/services/decide-answer'
import type { UsableQuestion } from '@/lib/services/usable-questions'
import { belief, mistakes, perplexity } from '@/tests/unit/grading/sample-variant'

const submittedAt = Date.UTC(2026, 0, 5)

function questionOf(part: Part): UsableQuestion {
  const poolEntry = { questionId: 'q', objectives: ['o'], difficulty: { mean: 0, variance: 0.5 }, guessFloor: 0.02 }
  const makeVariant = (seed: number) => ({
    questionId: 'q',
    version: 1,
    seed,
    objectives: ['o'],
    parameters: {},
    prompt: '',
    parts: [part],
    mistakes,
    hints: [],
    solution: '',
    rejectedDraws: 0,
    guessFloor: 0.02,
  })
  return {
    title: 'Q',
    kind: 'computation',
    difficulty: 'medium',
    version: 1,
    poolEntry,
    parameterNames: [],
    namedMistakes: new Map(mistakes.map(({ id }) => [id, `catalogue-${id}`])),
    asksProbabilities: part.kind === 'probabilistic-choice',
    makeVariant,
  }
}

function decide(part: Part, typed: string) {
  return decideAnswer({
    question: questionOf(part),
    seed: 1,
    state: initialState(inForce),
    objectives: [{ id: 'o', prerequisites: [] }],
    submissionId: 'first',
    response: { [part.name]: typed },
    openedAt: submittedAt - 90_000,
    submittedAt,
    clock: zoneClock('UTC'),
  })
}

const meanAfter = (typed: string) => {
  const decided = decide(perplexity, typed)
  return decided.kind === 'answered' ? decided.after.objectives['o']?.mean : undefined
}

describe('an answer', () => {
  it('is recorded with its grade and what the learner model took from it', () => {
    expect(decide(perplexity, '9.72')).toMatchObject({
      kind: 'answered',
      grade: { scoreFraction: 1, evidenceFraction: 1 },
      event: { observation: { questionId: 'q', scoreFraction: 1, at: submittedAt }, changes: [{ objectiveId: 'o' }] },
      after: { sequence: 1 },
    })
  })
  it('right but for rounding scores nothing and is half a sign of mastery', () => {
    expect(decide(perplexity, '9.9')).toMatchObject({
      grade: { scoreFraction: 0, evidenceFraction: 0.5 },
      event: { observation: { scoreFraction: 0.5 } },
    })
    const [wrong = 0, close = 0, right = 0] = ['26.6', '9.9', '9.72'].map(meanAfter)
    expect(wrong).toBeLessThan(close)
    expect(close).toBeLessThan(right)
  })
  it('in probabilities is evidence of the probability of the key, whatever it scores', () => {
    expect(decide(belief, 'A: 0.25, B: 0.25, C: 0.25, D: 0.25')).toMatchObject({
      grade: { scoreFraction: expect.closeTo(0.69897, 5), evidenceFraction: 0.25 },
      event: { observation: { scoreFraction: 0.25 } },
    })
  })
  it('that cannot be read changes nothing', () => {
    expect(decide(perplexity, 'many')).toEqual({
      kind: 'unreadable',
      parts: [{ name: 'ppl', expected: expect.stringContaining('"many" is not a number') }],
    })
  })
})

import { describe, expect, it } from 'vitest'
import { listQuestions, loadMistakes } from '@/cli/load-bank'
import { finalScore, gradeFinally } from '@/lib/assessment/attempt-grade'
import { correctedScore } from '@/lib/assessment/corrected-score'
import { planRegrade } from '@/lib/assessment/plan-regrade'
import { regradeResponse } from '@/lib/assessment/regrade-response'
import type { Regrader } from '@/lib/assessment/regrade-submissions'
import type { TakenAttempt, TakenSubmission } from '@/lib/assessment/taken-attempt'
import { compileQuestion } from '@/lib/problems/compile-question'
import type { Variant } from '@/lib/problems/variant'
import { exactly, typedKey, typedValue } from '@/lib/proving/typed-answer'
import { someSlot } from '@/tests/support/some-definition'

const catalogue = loadMistakes()
const compiled = new Map((await listQuestions()).map((question) => [question.id, compileQuestion(question, catalogue)]))
const seeds = 12

function variantOf({ questionId, seed }: Pick<Variant, 'questionId' | 'seed'>): Variant {
  const question = compiled.get(questionId)
  if (question === undefined) throw new Error(questionId)
  return question.makeVariant({ version: 1, seed })
}

/** Right, half right, a known mistake, a number out of the air, not to be read, nothing. */
function responsesTo({ parts, mistakes }: Variant): readonly TakenSubmission['response'][] {
  const each = (write: (part: Variant['parts'][number], place: number) => string) =>
    Object.fromEntries(parts.map((part, place) => [part.name, write(part, place)]))
  const key = each((part) => typedKey(part, exactly))
  const mistaken = each((part) => {
    const mistake = mistakes.find((one) => one.part === part.name)
    return mistake && part.kind !== 'expression' ? typedValue(part, mistake.value, exactly) : '1'
  })
  const half = each((part, place) => (place === 0 ? typedKey(part, exactly) : '0'))
  return [key, half, mistaken, each(() => '0.3712'), each(() => 'so much'), {}]
}

/** As it comes back from where it is stored. */
function stored<Of>(value: Of): Of {
  return structuredClone(value)
}

function attemptOn(questionId: string, seed: number): TakenAttempt {
  const variant = variantOf({ questionId, seed })
  const responses = responsesTo(variant)
  const problem = { slotId: 'a', questionId, version: 1, seed }
  return {
    attemptId: `${questionId} ${seed}`,
    studentId: `${questionId} ${seed}`,
    number: 1,
    schedule: { steps: [] },
    slots: [someSlot({ variants: responses.length })],
    problems: responses.map((_, place) => ({ ...problem, variantNumber: place + 1 })),
    check: null,
    submissions: responses.map((response, place) => {
      const grade = gradeFinally({ variant, response })
      const scoreFraction = finalScore(grade, variant.parts)
      return stored({
        slotId: 'a',
        variantNumber: place + 1,
        tryNumber: 1,
        submittedAt: 0,
        response,
        scoreFraction,
        grade,
      })
    }),
  }
}

/** Made anew, for a regrade has only the seed; once a problem, for the sake of time. */
const remade = new Map<string, Variant>()
function remadeVariant(problem: Pick<Variant, 'questionId' | 'seed'>): Variant {
  const key = `${problem.questionId} ${problem.seed}`
  const variant = remade.get(key) ?? variantOf(problem)
  remade.set(key, variant)
  return variant
}

const regrader: Regrader = ({ problem, response }) => {
  const [given, corrected] = [remadeVariant(problem), remadeVariant(problem)]
  const drawn = Object.keys(compiled.get(problem.questionId)?.question.parameters ?? {})
  return regradeResponse({ response, given, corrected, drawn })
}

describe('a regrade with nothing changed', () => {
  it('changes nothing of thousands of submissions on every question of the bank', () => {
    const attempts = [...compiled.keys()].flatMap((id) =>
      Array.from({ length: seeds }, (_, seed) => attemptOn(id, seed)),
    )
    const submissions = attempts.flatMap((attempt) => attempt.submissions)
    expect(submissions.length).toBeGreaterThan(5_000)
    const scores = new Set(submissions.map(({ scoreFraction }) => scoreFraction))
    expect(scores.size).toBeGreaterThan(3)
    const before = JSON.stringify(attempts.map((attempt) => correctedScore(attempt, [])))
    const versions = Object.fromEntries([...compiled.keys()].map((id) => [id, 2]))
    const correction = { kind: 'new-version', versions } as const
    const plan = planRegrade({
      attempts,
      applied: [],
      correction,
      isNeverLower: false,
      attemptCounts: 'best',
      regrader,
    })
    expect(plan).toEqual({ results: [], students: [], studentCount: attempts.length, unregradable: [], keptCount: 0 })
    const applied = [{ correction, isNeverLower: false, results: plan.results }]
    expect(JSON.stringify(attempts.map((attempt) => correctedScore(attempt, applied)))).toBe(before)
  })
})

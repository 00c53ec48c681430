/** What blind guessing earns in each slot. */
import 'server-only'
import type { Part } from '@/lib/problems/part'
import { mean } from '@/lib/psychometrics/mean'
import { type GuessedQuestion, randomGuessScore } from '@/lib/psychometrics/random-guess-score'
import { listUsableQuestions } from '@/lib/services/usable-questions'
import { givenQuestions, type QuizAttempt, type QuizSlot } from './quiz-work'

/** A fraction of the maximum; null where that cannot be told. */
export type GuessOf = (slotId: string) => number | null

type Asked = { readonly slots: readonly QuizSlot[]; readonly attempts: readonly QuizAttempt[] }

/** Where questions are drawn, the mean over those that were given. */
export async function loadGuessScores({ slots, attempts }: Asked): Promise<GuessOf> {
  const usable = await listUsableQuestions(givenQuestions(attempts))
  const scores = new Map(
    usable.map(({ poolEntry, version, makeVariant }) => {
      return [keyOf({ questionId: poolEntry.questionId, version }), guessScore(makeVariant(0).parts)] as const
    }),
  )
  const bySlot = new Map(
    slots.map(({ id }) => {
      const given = attempts.flatMap((attempt) => attempt.slots.get(id) ?? [])
      const keys = [...new Set(given.map(keyOf))]
      const found = keys.map((key) => scores.get(key) ?? null).filter((score) => score !== null)
      return [id, found.length === keys.length ? mean(found) : null] as const
    }),
  )
  return (slotId) => bySlot.get(slotId) ?? null
}

function keyOf({ questionId, version }: { readonly questionId: string; readonly version: number }): string {
  return `${questionId}@${version}`
}

export function guessScore(parts: readonly Part[]): number | null {
  return randomGuessScore({
    kind: 'parts',
    parts: parts.map((part) => ({ question: guessedQuestion(part), weight: part.weight })),
  })
}

function guessedQuestion(part: Part): GuessedQuestion {
  switch (part.kind) {
    case 'choice':
      return { kind: 'one-choice', fractions: part.options.map(({ id }) => (id === part.key ? 1 : 0)) }
    case 'choices':
      return { kind: 'several-choices' }
    case 'probabilistic-choice': {
      // Who knows nothing spreads evenly: the log score of 1/options, between the floor's and certainty's.
      const worst = Math.log2(part.floor)
      return { kind: 'typed', fractionOfAnythingElse: (-Math.log2(part.options.length) - worst) / -worst }
    }
    case 'ordering':
      return part.credit === 'each'
        ? { kind: 'several-choices' }
        : { kind: 'typed', fractionOfAnythingElse: 1 / factorial(part.items.length) }
    default:
      return { kind: 'typed', fractionOfAnythingElse: 0 }
  }
}

function factorial(n: number): number {
  return Array.from({ length: n }, (_, place) => place + 1).reduce((product, factor) => product * factor, 1)
}

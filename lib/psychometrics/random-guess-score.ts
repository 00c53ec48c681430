/** The score a student who guesses blindly may expect, from the kind of question (Moodle's random guess score). */
import { compensatedSum } from '@/lib/metrics/compensated-sum'

export type GuessedQuestion =
  /** One option is chosen; each option's fraction of the mark, negative ones too. */
  | { readonly kind: 'one-choice'; readonly fractions: readonly number[] }
  /** Any options are ticked: what guessing is worth depends on how many one ticks, so Moodle has none. */
  | { readonly kind: 'several-choices' }
  | { readonly kind: 'true-false' }
  /** Each of some stems gets one of the options. */
  | { readonly kind: 'matching'; readonly options: number }
  /** A number or a word is typed; the fraction an answer gets that matches nothing. */
  | { readonly kind: 'typed'; readonly fractionOfAnythingElse: number }
  | {
      readonly kind: 'parts'
      readonly parts: readonly { readonly question: GuessedQuestion; readonly weight: number }[]
    }

/**
 * A fraction of the maximum; null where guessing has no value that could be told.
 * @throws RangeError where there is nothing to choose from.
 * @example randomGuessScore({ kind: 'one-choice', fractions: [1, 0, 0, 0] }) // 0.25
 */
export function randomGuessScore(question: GuessedQuestion): number | null {
  switch (question.kind) {
    case 'one-choice':
      requireSome(question.fractions.length, 'options')
      return compensatedSum(question.fractions) / question.fractions.length
    case 'several-choices':
      return null
    case 'true-false':
      return 0.5
    case 'matching':
      requireSome(question.options, 'options')
      return 1 / question.options
    case 'typed':
      return question.fractionOfAnythingElse
    case 'parts':
      return ofParts(question.parts)
  }
}

type Part = { readonly question: GuessedQuestion; readonly weight: number }

function ofParts(parts: readonly Part[]): number | null {
  const weights = compensatedSum(parts.map(({ weight }) => weight))
  requireSome(weights, 'parts with a weight')
  const scores = parts.map(({ question }) => randomGuessScore(question))
  if (scores.some((score) => score === null)) return null
  return compensatedSum(parts.map(({ weight }, part) => weight * (scores[part] ?? 0))) / weights
}

function requireSome(count: number, what: string): void {
  if (!(count > 0)) throw new RangeError(`expected ${what}, got ${count}`)
}

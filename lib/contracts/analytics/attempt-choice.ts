/** Which attempts of a quiz are looked at. */
import { z } from 'zod'

/** `counted`: those the grade is made of, by the assessment's own rule. */
export const attemptChoices = ['counted', 'first', 'best', 'all'] as const
export type AttemptChoice = (typeof attemptChoices)[number]

/** Anything unknown in an address is as if it were not there. */
export function readAttemptChoice(asked: unknown): AttemptChoice {
  return z.enum(attemptChoices).catch('counted').parse(asked)
}

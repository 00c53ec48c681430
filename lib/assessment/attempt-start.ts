/** Whether an attempt may be started now, and if not, why not. */
import type { AttemptState } from './attempt-state'

export type StartDecision =
  | { readonly kind: 'can-start' }
  | { readonly kind: 'resume'; readonly attemptId: string }
  | { readonly kind: 'not-open'; readonly opensAt: number }
  | { readonly kind: 'closed'; readonly closesAt: number }
  | { readonly kind: 'none-left' }
  | { readonly kind: 'withdrawn' }

export type StartQuestion = {
  /** Milliseconds since the epoch, as are the dates. */
  readonly now: number
  readonly opensAt: number | null
  readonly closesAt: number | null
  readonly attemptsAllowed: number
  readonly isArchived: boolean
  readonly attempts: readonly { readonly id: string; readonly state: AttemptState }[]
}

/** A running attempt is gone on with before anything else is said; at the close itself nothing starts any more. */
export function decideStart(question: StartQuestion): StartDecision {
  const { now, opensAt, closesAt, attempts, attemptsAllowed, isArchived } = question
  const open = attempts.find(({ state }) => state === 'open')
  if (open !== undefined) return { kind: 'resume', attemptId: open.id }
  if (isArchived) return { kind: 'withdrawn' }
  if (closesAt !== null && now >= closesAt) return { kind: 'closed', closesAt }
  if (attempts.length >= attemptsAllowed) return { kind: 'none-left' }
  if (opensAt !== null && now < opensAt) return { kind: 'not-open', opensAt }
  return { kind: 'can-start' }
}

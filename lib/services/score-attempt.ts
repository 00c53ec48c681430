/** What an attempt has come to, slot by slot. */
import 'server-only'
import { type AttemptScore, attemptScore } from '@/lib/assessment/attempt-score'
import type { Schedule } from '@/lib/assessment/schedule'
import { type SlotScore, slotScore } from '@/lib/assessment/slot-score'
import { type LoadedAttempt, slotRules } from './load-attempt'

export type ScoredAttempt = AttemptScore & {
  readonly slots: readonly (SlotScore & { readonly slotId: string })[]
}

export function scoreAttempt(loaded: LoadedAttempt, schedule: Pick<Schedule, 'steps'>): ScoredAttempt {
  const { drawn, problems, submissions } = loaded
  const firsts = problems.filter(({ variantNumber }) => variantNumber === 1)
  const slots = firsts.map(({ slotId, points }) => ({
    slotId,
    ...slotScore({
      slot: { ...slotRules(drawn, slotId), points },
      submissions: submissions.filter((submission) => submission.slotId === slotId),
      schedule,
    }),
  }))
  return { ...attemptScore(slots), slots }
}

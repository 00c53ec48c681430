/** An attempt as corrections look at it. */
import 'server-only'
import type { TakenAttempt, TakenProblem, TakenSubmission } from '@/lib/assessment/corrected-score'
import type { AssessmentDefinition } from '@/lib/assessment/definition'
import type { Schedule } from '@/lib/assessment/schedule'
import { slotRules } from './load-attempt'

type Work = {
  readonly id: string
  readonly studentId: string
  readonly number: number
  readonly problems: readonly (TakenProblem & { readonly points: number })[]
  readonly submissions: readonly TakenSubmission[]
}
type Rules = { readonly drawn: AssessmentDefinition; readonly schedule: Pick<Schedule, 'steps'> }

export function toTakenAttempt(work: Work, { drawn, schedule }: Rules): TakenAttempt {
  const { id: attemptId, studentId, number, problems, submissions } = work
  const firsts = problems.filter(({ variantNumber }) => variantNumber === 1)
  const slots = firsts.map(({ slotId, points }) => ({ ...slotRules(drawn, slotId), id: slotId, points }))
  return { attemptId, studentId, number, schedule, slots, problems, submissions }
}

/** An attempt as corrections look at it. */
import 'server-only'
import type { AssessmentDefinition } from '@/lib/assessment/definition'
import type { Schedule } from '@/lib/assessment/schedule'
import type { TakenAttempt, TakenProblem, TakenSubmission } from '@/lib/assessment/taken-attempt'
import type { Tx } from '@/lib/db/client'
import type { TakenUnder } from '@/lib/db/queries/attempt'
import { slotRules } from './load-attempt'
import { toTakenCheck } from './taken-check'

type Work = TakenUnder & {
  readonly id: string
  readonly courseId: string
  readonly studentId: string
  readonly number: number
  readonly startedAt: number
  readonly closedAt: number | null
  readonly problems: readonly (TakenProblem & { readonly points: number })[]
  readonly submissions: readonly TakenSubmission[]
}
type Rules = { readonly drawn: AssessmentDefinition; readonly schedule: Pick<Schedule, 'steps'> }

/** What a mastery check asked are no slots: its points come from its verdicts. */
export async function toTakenAttempt(tx: Tx, work: Work, { drawn, schedule }: Rules): Promise<TakenAttempt> {
  const { id: attemptId, studentId, number, problems, submissions } = work
  const common = { attemptId, studentId, number, schedule, problems, submissions }
  if (drawn.kind === 'mastery-check') return { ...common, slots: [], check: await toTakenCheck(tx, work, drawn) }
  const firsts = problems.filter(({ variantNumber }) => variantNumber === 1)
  const slots = firsts.map(({ slotId, points }) => ({ ...slotRules(drawn, slotId), id: slotId, points }))
  return { ...common, slots, check: null }
}

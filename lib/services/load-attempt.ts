/** Everything an attempt is made of, read together. */
import 'server-only'
import type { TryRules, VariantTries } from '@/lib/assessment/attempt-tries'
import type { AssessmentDefinition } from '@/lib/assessment/definition'
import type { Tx } from '@/lib/db/client'
import type { Attempt } from '@/lib/db/queries/attempt'
import { getAssessmentRevision } from '@/lib/db/queries/attempt-assessment'
import { type AttemptProblem, listAttemptProblems } from '@/lib/db/queries/attempt-problem'
import { listAttemptSubmissions } from '@/lib/db/queries/attempt-submission'
import type { GradedSubmission } from '@/lib/db/queries/close-attempt'

export type LoadedAttempt = {
  readonly attempt: Attempt
  /** As it was drawn: what its slots ask and allow does not change under a student. */
  readonly drawn: AssessmentDefinition
  readonly problems: readonly AttemptProblem[]
  readonly submissions: readonly GradedSubmission[]
}

export async function loadAttempt(tx: Tx, attempt: Attempt): Promise<LoadedAttempt> {
  const key = { courseId: attempt.courseId, attemptId: attempt.id }
  const [drawn, problems, submissions] = await Promise.all([
    getAssessmentRevision(tx, attempt),
    listAttemptProblems(tx, key),
    listAttemptSubmissions(tx, key),
  ])
  return { attempt, drawn, problems, submissions }
}

/** A problem answered once and graded at the end: each of an exam, and of a mastery check. */
const once: SlotRules = { tryPercents: [100], variants: 1, streak: 1, hasPartialCredit: true }

export type SlotRules = TryRules & { readonly hasPartialCredit: boolean }

export function slotRules(drawn: AssessmentDefinition, slotId: string): SlotRules {
  if (drawn.kind === 'mastery-check') return once
  return drawn.slots.find(({ id }) => id === slotId) ?? once
}

/** The submissions of one variant, in the order they were made. */
export function submissionsOf(
  submissions: readonly GradedSubmission[],
  problem: Pick<AttemptProblem, 'slotId' | 'variantNumber'>,
): readonly GradedSubmission[] {
  return submissions.filter(
    ({ slotId, variantNumber }) => slotId === problem.slotId && variantNumber === problem.variantNumber,
  )
}

/** The tries of each variant of a slot, from the first variant on. */
export function triesOf(
  loaded: Pick<LoadedAttempt, 'problems' | 'submissions'>,
  slotId: string,
): readonly VariantTries[] {
  return loaded.problems
    .filter((problem) => problem.slotId === slotId)
    .map((variant) => ({
      scores: submissionsOf(loaded.submissions, variant).map(({ scoreFraction }) => scoreFraction),
    }))
}

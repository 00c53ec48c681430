/** What an attempt hands in when it is closed: the answers that were saved and not graded before. */
import 'server-only'
import { finalScore, gradeFinally, isBlank } from '@/lib/assessment/attempt-grade'
import { triesLeft } from '@/lib/assessment/attempt-tries'
import type { AttemptProblem } from '@/lib/db/queries/attempt-problem'
import type { GradedSubmission } from '@/lib/db/queries/close-attempt'
import { type LoadedAttempt, slotRules, submissionsOf, triesOf } from './load-attempt'
import { getUsableQuestion } from './usable-questions'

/**
 * Of an exam every saved answer. Of homework and of a mastery check what was typed into a problem that still had a try and
 * could be read: it is taken as that try, at the time it was saved.
 */
export async function decideSubmissions(loaded: LoadedAttempt, closedAt: number): Promise<readonly GradedSubmission[]> {
  const decided = await Promise.all(loaded.problems.map((problem) => decideOne(problem, loaded)))
  return decided.flatMap((submission) => submission ?? []).map((submission) => at(submission, { loaded, closedAt }))
}

async function decideOne(problem: AttemptProblem, loaded: LoadedAttempt): Promise<GradedSubmission | null> {
  const { saved, slotId, variantNumber } = problem
  if (saved === null || isBlank(saved.response)) return null
  const earlier = submissionsOf(loaded.submissions, problem)
  if (!isOpen(problem, loaded) || earlier.some(({ response }) => isSame(response, saved.response))) return null
  const question = await getUsableQuestion(problem)
  const variant = question.makeVariant(problem.seed)
  const grade = gradeFinally({ variant, response: saved.response })
  if (loaded.drawn.kind !== 'exam' && grade.kind === 'unreadable') return null
  const scoreFraction = finalScore(grade, variant.parts)
  const tryNumber = earlier.length + 1
  const { response, savedAt: submittedAt, changeId: requestKey } = saved
  return { slotId, variantNumber, tryNumber, requestKey, response, scoreFraction, grade, submittedAt }
}

/** The newest variant of its slot, with a try left. */
function isOpen({ slotId, variantNumber }: AttemptProblem, loaded: LoadedAttempt): boolean {
  const tries = triesOf(loaded, slotId)
  return tries.length === variantNumber && triesLeft(slotRules(loaded.drawn, slotId), tries).kind === 'answer'
}

/** An exam is handed in as a whole. */
function at(
  submission: GradedSubmission,
  { loaded, closedAt }: { readonly loaded: LoadedAttempt; readonly closedAt: number },
): GradedSubmission {
  return loaded.drawn.kind !== 'exam' ? submission : { ...submission, submittedAt: closedAt }
}

function isSame(a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): boolean {
  const names = new Set([...Object.keys(a), ...Object.keys(b)])
  return [...names].every((name) => (a[name] ?? '') === (b[name] ?? ''))
}

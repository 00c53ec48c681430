// What happens when an answer of homework or of a mastery check is checked.
import 'server-only'
import { triesLeft } from '@/lib/assessment/attempt-tries'
import type { Actor } from '@/lib/auth/actor'
import type { CheckAttemptAnswer } from '@/lib/contracts/attempt-requests'
import type { CheckResult } from '@/lib/contracts/attempt-views'
import { db } from '@/lib/db/client'
import { recordAttemptSubmission } from '@/lib/db/queries/attempt-submission'
import type { GradedSubmission } from '@/lib/db/queries/close-attempt'
import { shareRules } from '@/lib/db/queries/hold-rules'
import { AppError } from '@/lib/errors'
import { grade } from '@/lib/grading/grade-response'
import { advanceMasteryCheck } from './advance-mastery-check'
import { getAttemptFor } from './attempt-access'
import { type LoadedAttempt, loadAttempt, slotRules, submissionsOf, triesOf } from './load-attempt'
import { updateAssessmentGrade } from './update-assessment-grade'
import { getUsableQuestion } from './usable-questions'

/** Each is overtaken by a try that was recorded; there are at most ten on a variant. */
const maxRounds = 12

/** Grades a try once, however often it is sent. An unreadable answer uses no try and says what was expected. */
export async function checkAttemptAnswer(actor: Actor, input: CheckAttemptAnswer): Promise<CheckResult> {
  const now = Date.now()
  for (let rounds = 0; rounds < maxRounds; rounds += 1) {
    const attempt = await getAttemptFor(actor, { ...input, action: 'attempt:take', now })
    const loaded = await loadAttempt(db, attempt)
    const decided = await decideTry(loaded, { input, now })
    if (decided.kind !== 'graded') return decided
    const isWritten = await db.$transaction(async (tx) => {
      await shareRules(tx, attempt)
      const key = { courseId: input.courseId, attemptId: input.attemptId, studentId: actor.userId }
      const wrote = await recordAttemptSubmission(tx, { ...key, submission: decided.submission })
      if (wrote) await updateAssessmentGrade(tx, { ...attempt, now })
      return wrote
    })
    if (!isWritten) continue
    await advanceMasteryCheck(await loadAttempt(db, attempt), now)
    return { kind: 'recorded' }
  }
  throw new AppError('conflict')
}

type Decided = CheckResult | { readonly kind: 'graded'; readonly submission: GradedSubmission }
type Asked = { readonly input: CheckAttemptAnswer; readonly now: number }

async function decideTry(loaded: LoadedAttempt, { input, now }: Asked): Promise<Decided> {
  const { slotId, variantNumber, requestKey, response } = input
  if (loaded.submissions.some((each) => each.requestKey === requestKey)) return { kind: 'recorded' }
  const variants = loaded.problems.filter((problem) => problem.slotId === slotId)
  const problem = variants.find((variant) => variant.variantNumber === variantNumber)
  if (problem === undefined) throw new AppError('not-found')
  // Where answers are graded at the end, nobody is told anything before.
  if (loaded.drawn.kind === 'exam' || loaded.attempt.closedAt !== null) return { kind: 'refused' }
  if (variants.at(-1) !== problem) return { kind: 'refused' }
  if (triesLeft(slotRules(loaded.drawn, slotId), triesOf(loaded, slotId)).kind !== 'answer') return { kind: 'refused' }

  const question = await getUsableQuestion(problem)
  const graded = grade({ variant: question.makeVariant(problem.seed), response })
  if (graded.kind === 'ungradable') return { kind: 'unreadable', parts: graded.parts }
  const tryNumber = submissionsOf(loaded.submissions, problem).length + 1
  const { scoreFraction } = graded
  const submission = { slotId, variantNumber, tryNumber, requestKey, response, scoreFraction, grade: graded }
  return { kind: 'graded', submission: { ...submission, submittedAt: now } }
}

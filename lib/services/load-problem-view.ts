// From a stored variant to what its student may see of it.
import 'server-only'
import type { AnsweredView, ProblemView } from '@/lib/contracts/views'
import { db } from '@/lib/db/client'
import type { CourseObjective } from '@/lib/db/queries/course-objective'
import type { LearnerKey } from '@/lib/db/queries/learner'
import { findAnsweredEvent } from '@/lib/db/queries/learner-event'
import { listPracticePool } from '@/lib/db/queries/question-version'
import { findSubmission } from '@/lib/db/queries/submission'
import type { LearnerVariant } from '@/lib/db/queries/variant'
import type { LearnerPlan } from '@/lib/mastery/plan'
import type { ChoiceReason, LearnerState } from '@/lib/mastery/state'
import { toPublicPart } from '@/lib/problems/public-part'
import type { Variant } from '@/lib/problems/variant'
import { findReading } from './find-reading'
import { toChoiceView } from './to-choice-view'
import { toKeyView } from './to-key-view'
import { titleOf, toReasonView } from './to-reason-view'
import { getUsableQuestion, listUsableQuestions } from './usable-questions'

export type ProblemToShow = {
  readonly key: LearnerKey
  readonly variant: LearnerVariant
  readonly state: LearnerState
  readonly plan: LearnerPlan
  readonly objectives: readonly CourseObjective[]
}

/** A problem as its student may see it: keys and solution only once it is answered. */
export async function loadProblemView(shown: ProblemToShow): Promise<ProblemView> {
  const { key, variant, plan, objectives } = shown
  const { reason, objectiveId } = variant.choice
  const [question, titles, reading] = await Promise.all([
    getUsableQuestion(variant),
    listTitles(key.courseId),
    needsReading(variant) ? findReading({ courseId: key.courseId, objectiveId, objectives }) : null,
  ])
  const made = question.makeVariant(variant.seed)
  return {
    variantId: variant.id,
    questionId: variant.questionId,
    title: question.title,
    prompt: made.prompt,
    parts: made.parts.map(toPublicPart),
    hints: made.hints,
    reason: toReasonView(reason, objectives),
    choice: toChoiceView({ choice: variant.choice, objectives, titles }),
    reading,
    isLastOfPlan: variant.status === 'answered' && isOver(reason, plan),
    answered: variant.status === 'answered' ? await loadAnswered(shown, made) : null,
  }
}

/** A lesson is a long read from the database: only where the page links to it. */
function needsReading({ status, choice }: LearnerVariant): boolean {
  return status === 'answered' || choice.reason.kind === 'go-back'
}

/** A placement, or a test, that the learner's plan has moved on from. */
function isOver({ kind }: ChoiceReason, { mode }: LearnerPlan): boolean {
  return (kind === 'placement' || kind === 'test-out') && mode.kind !== kind
}

async function listTitles(courseId: string): Promise<ReadonlyMap<string, string>> {
  const questions = await listUsableQuestions(await listPracticePool(db, courseId))
  return new Map(questions.map(({ title, poolEntry }) => [poolEntry.questionId, title]))
}

async function loadAnswered(shown: ProblemToShow, made: Variant): Promise<AnsweredView> {
  const { key, variant, state, objectives } = shown
  const where = { ...key, variantId: variant.id }
  const [submission, event] = await Promise.all([findSubmission(db, where), findAnsweredEvent(db, where)])
  if (submission === null || event === null)
    throw new RangeError(`variant ${variant.id} is answered without a submission`)
  const answeredAt = submission.submittedAt.getTime()
  return {
    submittedAt: submission.submittedAt.toISOString(),
    scoreFraction: submission.grade.scoreFraction,
    response: submission.response,
    parts: submission.grade.parts,
    keys: made.parts.map(toKeyView),
    solution: made.solution,
    changes: event.changes.map((change) => ({
      ...change,
      title: titleOf(change.objectiveId, objectives),
      declared: state.objectives[change.objectiveId]?.declaredAt === answeredAt,
    })),
  }
}

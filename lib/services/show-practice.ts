/** What practice shows: the open problem, the one just answered, or a new one chosen by the policy. */
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import type { PracticeView } from '@/lib/contracts/views'
import { db } from '@/lib/db/client'
import type { Course } from '@/lib/db/queries/course'
import { listCourseObjectives } from '@/lib/db/queries/course-objective'
import { createLearner, type LearnerKey } from '@/lib/db/queries/learner'
import type { StoredLearner } from '@/lib/db/queries/learner-columns'
import { createOpenVariant, findLatestVariant, type LearnerVariant } from '@/lib/db/queries/variant'
import { AppError } from '@/lib/errors'
import { type ChosenProblem, chooseProblem, type ProblemQuestion } from './choose-problem'
import { toCourseView } from './course-access'
import { getCurrentLearner } from './current-learner'
import { drawSeed } from './draw-seed'
import { findReading } from './find-reading'
import { loadProblemView } from './load-problem-view'
import { toMasteryViews } from './to-mastery-views'
import { toPlanView } from './to-plan-view'
import { titleOf } from './to-reason-view'
import { getUsableQuestion } from './usable-questions'

type Found = { readonly kind: 'variant'; readonly variant: LearnerVariant }
type Shown = Found | Exclude<ChosenProblem, { readonly kind: 'problem' }>

/** The actor is a student of the course. */
export async function showPractice(asked: {
  readonly actor: Actor
  readonly course: Course
  readonly now: number
}): Promise<PracticeView> {
  const { actor, course, now } = asked
  const key = { courseId: course.id, studentId: actor.userId }
  const [{ state, plan }, objectives, latest] = await Promise.all([
    findOrCreateLearner(key),
    listCourseObjectives(db, course.id),
    findLatestVariant(db, key),
  ])
  const shown = onScreen(latest) ?? (await openNext({ key, state, plan, objectives, now }))
  const view = {
    course: toCourseView(course, actor),
    plan: toPlanView({ plan, objectives, now }),
    mastery: toMasteryViews({ state, objectives, now }),
  }
  if (shown.kind === 'empty-pool') return { kind: 'empty-pool', course: view.course }
  if (shown.kind === 'all-mastered') return { ...view, kind: 'all-mastered', nextReviewAt: toIso(shown.nextReviewAt) }
  if (shown.kind === 'stuck') {
    const { objectiveId } = shown
    const reading = await findReading({ courseId: course.id, objectiveId, objectives })
    return { ...view, ...shown, objectiveTitle: titleOf(objectiveId, objectives), reading }
  }
  const problem = await loadProblemView({ key, variant: shown.variant, state, plan, objectives })
  return { ...view, kind: 'problem', problem }
}

/** An answered problem stays until the learner leaves it. */
function onScreen(latest: LearnerVariant | null): Found | null {
  const isShown = latest?.status === 'open' || (latest?.status === 'answered' && !latest.isLeft)
  return isShown ? { kind: 'variant', variant: latest } : null
}

async function findOrCreateLearner(key: LearnerKey): Promise<StoredLearner> {
  const learner = await getCurrentLearner(key)
  if (learner.isNew) await createLearner(db, { ...key, state: learner.state })
  return learner
}

/** Of two tabs asking at once one opens its choice; both then read what is open. */
async function openNext(question: ProblemQuestion): Promise<Shown> {
  const chosen = await chooseProblem(question)
  if (chosen.kind !== 'problem') return chosen
  const { version, ...choice } = chosen
  const { questionId } = choice
  const seed = drawSeed(await getUsableQuestion({ questionId, version }))
  await createOpenVariant(db, { ...question.key, questionId, version, seed, choice, createdAt: question.now })
  const opened = onScreen(await findLatestVariant(db, question.key))
  if (opened === null) throw new AppError('conflict')
  return opened
}

function toIso(milliseconds: number | null): string | null {
  return milliseconds === null ? null : new Date(milliseconds).toISOString()
}

// A student's home in a course.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import type { HomeView } from '@/lib/contracts/views'
import { db } from '@/lib/db/client'
import { listCourseLessons } from '@/lib/db/queries/course-lesson'
import { type CourseObjective, listCourseObjectives } from '@/lib/db/queries/course-objective'
import type { LearnerKey } from '@/lib/db/queries/learner'
import { countAnswersToday } from '@/lib/db/queries/submission'
import { findLatestVariant, type LearnerVariant } from '@/lib/db/queries/variant'
import type { LearnerPlan } from '@/lib/mastery/plan'
import type { LearnerState } from '@/lib/mastery/state'
import { chooseProblem } from './choose-problem'
import { getCourseFor, toCourseView } from './course-access'
import { getCurrentLearner } from './current-learner'
import { toMasteryViews } from './to-mastery-views'
import { toPlanView } from './to-plan-view'
import { titleOf, toReasonView } from './to-reason-view'
import { getUsableQuestion } from './usable-questions'

/** What a student should do now, and why; asking opens no problem. */
export async function getHome(actor: Actor, courseSlug: string): Promise<HomeView> {
  const now = Date.now()
  const course = await getCourseFor(actor, { slug: courseSlug, action: 'practice:take' })
  const key = { courseId: course.id, studentId: actor.userId }
  const [stored, objectives, lessons, latest, answersToday] = await Promise.all([
    getCurrentLearner(key),
    listCourseObjectives(db, course.id),
    listCourseLessons(db, course.id),
    findLatestVariant(db, key),
    countAnswersToday(db, { ...key, timeZone: course.timeZone, now }),
  ])
  const { state, plan } = stored
  return {
    course: toCourseView(course, actor),
    mastery: toMasteryViews({ state, objectives, now }),
    lessons: lessons.map((lesson) => ({ ...lesson, isLoaded: true })),
    now: await whatNow({ key, state, plan, objectives, latest, now }),
    answersToday,
    plan: toPlanView({ plan, objectives, now }),
  }
}

type Standing = {
  readonly key: LearnerKey
  readonly state: LearnerState
  readonly plan: LearnerPlan
  readonly objectives: readonly CourseObjective[]
  readonly latest: LearnerVariant | null
  readonly now: number
}

async function whatNow({ key, state, plan, objectives, latest, now }: Standing): Promise<HomeView['now']> {
  if (latest?.status === 'open') {
    const { title } = await getUsableQuestion(latest)
    return { kind: 'resume', title, reason: toReasonView(latest.choice.reason, objectives) }
  }
  const choice = await chooseProblem({ key, state, plan, objectives, now })
  if (choice.kind === 'empty-pool') return { kind: 'empty-pool' }
  if (choice.kind === 'stuck') {
    return { kind: 'stuck', objectiveTitle: titleOf(choice.objectiveId, objectives), answers: choice.answers }
  }
  if (choice.kind === 'all-mastered') {
    const { nextReviewAt } = choice
    return { kind: 'all-mastered', nextReviewAt: nextReviewAt === null ? null : new Date(nextReviewAt).toISOString() }
  }
  return latest === null ? { kind: 'start' } : { kind: 'next', reason: toReasonView(choice.reason, objectives) }
}

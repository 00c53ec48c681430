// What a student reads before starting.
import 'server-only'
import { attemptState } from '@/lib/assessment/attempt-state'
import type { AssessmentDefinition } from '@/lib/assessment/definition'
import { releaseAt } from '@/lib/assessment/release'
import type { Actor } from '@/lib/auth/actor'
import type { AssessmentStartView, AttemptSummary } from '@/lib/contracts/attempt-views'
import { isUuid } from '@/lib/contracts/is-uuid'
import { db } from '@/lib/db/client'
import type { Attempt } from '@/lib/db/queries/attempt'
import { AppError } from '@/lib/errors'
import { correctAttempt } from './correct-attempt'
import { getCourseFor, toCourseView } from './course-access'
import { loadAttempt } from './load-attempt'
import { type LoadedStart, loadStart } from './load-start'
import { toReleaseViews } from './to-release-views'

type Asked = { readonly courseSlug: string; readonly assessmentId: string }

export async function getAssessmentStart(actor: Actor, asked: Asked): Promise<AssessmentStartView> {
  const now = Date.now()
  const course = await getCourseFor(actor, { slug: asked.courseSlug, action: 'course:view' })
  if (!isUuid(asked.assessmentId)) throw new AppError('not-found')
  const start = await loadStart(actor, { course, assessmentId: asked.assessmentId, now })
  const { assessment, schedule, attempts } = start
  const { definition } = assessment
  const { lastClosesAt } = schedule
  const question = { schedule, lastClosesAt, attempt: { closedAt: null, hasTriesLeft: true } }
  return {
    course: toCourseView(course, actor),
    assessment: {
      id: assessment.id,
      kind: definition.kind,
      title: definition.title,
      instructions: definition.instructions,
    },
    rules: toRules(start),
    release: toReleaseViews({ ...question, rules: definition.release, now }),
    attempts: await Promise.all(attempts.map((attempt) => toSummary(attempt, { start, now }))),
    start: toStart(start),
  }
}

function toRules({ assessment, schedule, attempts }: LoadedStart): AssessmentStartView['rules'] {
  const { definition } = assessment
  const slots = definition.kind === 'mastery-check' ? [] : definition.slots
  return {
    opensAt: toIso(schedule.opensAt),
    closesAt: toIso(schedule.closesAt),
    steps: schedule.steps.map(({ until, percent }) => ({ until: new Date(until).toISOString(), percent })),
    timeLimitSeconds: schedule.timeLimitSeconds,
    timeFactor: schedule.timeFactor,
    attemptsAllowed: schedule.attemptsAllowed,
    attemptsLeft: Math.max(0, schedule.attemptsAllowed - attempts.length),
    attemptCounts: definition.attemptCounts,
    questionCount: definition.kind === 'mastery-check' ? definition.budget : slots.length,
    maxPoints: pointsOf(definition),
    navigation: definition.kind === 'exam' ? definition.navigation : 'free',
    password: definition.password === null ? 'none' : 'asked',
    tries: Math.max(1, ...slots.map(({ tryPercents }) => tryPercents.length)),
    variants: Math.max(1, ...slots.map(({ variants }) => variants)),
  }
}

function pointsOf(definition: AssessmentDefinition): number {
  if (definition.kind === 'mastery-check') return definition.points
  return definition.slots.reduce((sum, { points }) => sum + points, 0)
}

type ToSummary = { readonly start: LoadedStart; readonly now: number }

async function toSummary(attempt: Attempt, { start, now }: ToSummary): Promise<AttemptSummary> {
  const { schedule, assessment } = start
  const { closedAt, closedBy } = attempt
  const { lastClosesAt } = schedule
  const question = { schedule, lastClosesAt, attempt: { closedAt, hasTriesLeft: closedAt === null } }
  const releasedAt = releaseAt(assessment.definition.release.score, question)
  const state = attemptState({ ...attempt, releasedAt }, now)
  const { score } = await correctAttempt(db, { loaded: await loadAttempt(db, attempt), schedule })
  return {
    id: attempt.id,
    number: attempt.number,
    state,
    startedAt: new Date(attempt.startedAt).toISOString(),
    closedAt: toIso(closedAt),
    closedBy,
    points: state === 'released' ? score.points : null,
    maxPoints: score.maxPoints,
  }
}

function toStart({ decision }: LoadedStart): AssessmentStartView['start'] {
  switch (decision.kind) {
    case 'not-open':
      return { kind: 'not-open', at: new Date(decision.opensAt).toISOString() }
    case 'closed':
      return { kind: 'closed', at: new Date(decision.closesAt).toISOString() }
    default:
      return decision
  }
}

function toIso(milliseconds: number | null): string | null {
  return milliseconds === null ? null : new Date(milliseconds).toISOString()
}

// Where one student stands in each assessment of a course.
import 'server-only'
import type { StartDecision } from '@/lib/assessment/attempt-start'
import { fullPoints } from '@/lib/assessment/full-points'
import { releaseAt } from '@/lib/assessment/release'
import type { Schedule } from '@/lib/assessment/schedule'
import type { Actor } from '@/lib/auth/actor'
import type { OwnAssessment, OwnStatus } from '@/lib/contracts/assessment-views'
import { db } from '@/lib/db/client'
import type { Assessment } from '@/lib/db/queries/assessment'
import type { Course } from '@/lib/db/queries/course'
import { listCurrentPoints } from '@/lib/db/queries/current-points'
import { type LoadedStart, loadStart } from './load-start'

type Asked = { readonly course: Course; readonly assessments: readonly Assessment[]; readonly now: number }
type Known = { readonly points: number | null; readonly now: number }

/** What is to be done first: running, then open by when it closes, then what comes; what is over stands last. */
export async function listOwnAssessments(
  actor: Actor,
  { course, assessments, now }: Asked,
): Promise<readonly OwnAssessment[]> {
  const shown = assessments.filter(({ publishedAt, archivedAt }) => publishedAt !== null && archivedAt === null)
  const starts = await Promise.all(shown.map(({ id }) => loadStart(actor, { course, assessmentId: id, now })))
  const points = await listCurrentPoints(db, { courseId: course.id, studentId: actor.userId })
  return starts
    .map((start) => toOwn(start, { points: points.get(start.assessment.id) ?? null, now }))
    .toSorted((a, b) => rank[a.status] - rank[b.status] || dateOf(a) - dateOf(b))
}

const rank: Readonly<Record<OwnStatus, number>> = { 'in-progress': 0, open: 1, 'not-open': 2, done: 3, closed: 4 }

function dateOf({ status, opensAt, closesAt }: OwnAssessment): number {
  const date = status === 'not-open' ? opensAt : closesAt
  return date === null ? Number.MAX_SAFE_INTEGER : Date.parse(date)
}

function toOwn(start: LoadedStart, { points, now }: Known): OwnAssessment {
  const { assessment, schedule, attempts, decision } = start
  const { definition } = assessment
  const isOpen = schedule.opensAt === null || now >= schedule.opensAt
  return {
    id: assessment.id,
    kind: definition.kind,
    title: definition.title,
    status: statusOf(decision, attempts.length),
    opensAt: toIso(schedule.opensAt),
    closesAt: toIso(schedule.closesAt),
    credit: isOpen ? creditNow(schedule, now) : null,
    maxPoints: fullPoints(definition),
    attemptsLeft: Math.max(0, schedule.attemptsAllowed - attempts.length),
    points: isReleased(start, now) ? points : null,
  }
}

/** Null once nothing is left to earn. */
function creditNow({ steps }: Schedule, now: number): OwnAssessment['credit'] {
  if (steps.length === 0) return { percent: 100, until: null }
  const step = steps.find(({ until }) => now <= until)
  return step === undefined ? null : { percent: step.percent, until: toIso(step.until) }
}

function statusOf({ kind }: StartDecision, attempts: number): OwnStatus {
  if (kind === 'can-start') return 'open'
  if (kind === 'resume') return 'in-progress'
  if (kind === 'not-open') return 'not-open'
  return attempts > 0 ? 'done' : 'closed'
}

/** One grade stands for all attempts: it is shown once nothing in it is held back. */
function isReleased({ assessment, schedule, attempts }: LoadedStart, now: number): boolean {
  const rule = assessment.definition.release.score
  return attempts.every(({ closedAt }) => {
    const { lastClosesAt } = schedule
    const at = releaseAt(rule, { schedule, lastClosesAt, attempt: { closedAt, hasTriesLeft: closedAt === null } })
    return at !== null && now >= at
  })
}

function toIso(at: number | null): string | null {
  return at === null ? null : new Date(at).toISOString()
}

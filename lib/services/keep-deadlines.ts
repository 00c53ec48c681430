/** After the dates or limits of an assessment, or of one of its students, were changed: whoever is in it gets the new ones. */
import 'server-only'
import { laterDeadline, movedDeadline } from '@/lib/assessment/attempt-deadline'
import type { AssessmentDefinition } from '@/lib/assessment/definition'
import { resolveSchedule } from '@/lib/assessment/schedule'
import type { Tx } from '@/lib/db/client'
import { mapAccommodations } from '@/lib/db/queries/accommodation'
import { listRunningAttempts, moveDeadlines } from '@/lib/db/queries/attempt-deadlines'

type Changed = {
  readonly courseId: string
  readonly assessmentId: string
  /** As it is now. */
  readonly definition: AssessmentDefinition
  /** The course's. */
  readonly timeZone: string
  /** When it was changed, in milliseconds since the epoch. */
  readonly now: number
  /** Whom it concerns; left out: everybody. */
  readonly studentIds?: readonly string[]
  /** Whether a deadline may come nearer, too; left out: it may. */
  readonly direction?: 'either' | 'later'
}

/** In the transaction of the change: nobody sees new dates with an old deadline. */
export async function keepDeadlines(tx: Tx, changed: Changed): Promise<void> {
  const { courseId, definition, timeZone, now, direction = 'either' } = changed
  const running = await listRunningAttempts(tx, changed)
  if (running.length === 0) return
  const { assessmentId } = changed
  const studentIds = [...new Set(running.map(({ studentId }) => studentId))]
  const given = await mapAccommodations(tx, { courseId, assessmentId, studentIds })
  const moved = running.map(({ id, studentId, startedAt, deadlineAt }) => {
    const schedule = resolveSchedule({ definition, timeZone, accommodations: given.get(studentId) ?? [] })
    const moved = movedDeadline({ ...schedule, startedAt }, now)
    return { id, deadlineAt: direction === 'later' ? laterDeadline(deadlineAt, moved) : moved }
  })
  await moveDeadlines(tx, { courseId, now, moved })
}

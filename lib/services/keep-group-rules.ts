/** After students came into groups or left them: what a group is given holds for whoever is in it, at once. */
import 'server-only'
import type { Tx } from '@/lib/db/client'
import { findAttemptedAssessment } from '@/lib/db/queries/attempt-assessment'
import { findCourse } from '@/lib/db/queries/course'
import { holdRules } from '@/lib/db/queries/hold-rules'
import { keepDeadlines } from './keep-deadlines'
import { keepGrades } from './keep-grades'

type Moved = {
  readonly courseId: string
  /** Those of which the groups are given anything; asked before the change, for a group may be gone afterwards. */
  readonly assessmentIds: readonly string[]
  readonly studentIds: readonly string[]
  readonly actorId: string
  readonly at: Date
}

/** In the transaction of the change, once it is written. Nobody who is in an attempt loses time they were given. */
export async function keepGroupRules(tx: Tx, moved: Moved): Promise<void> {
  const { courseId, assessmentIds, studentIds, actorId, at } = moved
  if (assessmentIds.length === 0 || studentIds.length === 0) return
  const course = await findCourse(tx, courseId)
  if (course === null) throw new RangeError(`no course ${courseId}`)
  for (const assessmentId of assessmentIds.toSorted()) {
    await holdRules(tx, { courseId, assessmentId })
    const assessment = await findAttemptedAssessment(tx, { courseId, assessmentId })
    if (assessment === null) continue
    const { definition } = assessment
    const changed = { courseId, assessmentId, definition, timeZone: course.timeZone, studentIds }
    await keepDeadlines(tx, { ...changed, now: at.getTime(), direction: 'later' })
    await keepGrades(tx, { ...changed, cause: { kind: 'group-changed', actorId, at: at.getTime() } })
  }
}

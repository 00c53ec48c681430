/** The dates and limits of an assessment for one student, accommodations counted. */
import 'server-only'
import type { AssessmentDefinition } from '@/lib/assessment/definition'
import { lastClose } from '@/lib/assessment/last-close'
import { resolveSchedule, type Schedule } from '@/lib/assessment/schedule'
import type { Tx } from '@/lib/db/client'
import { mapAccommodations } from '@/lib/db/queries/accommodation'
import type { AttemptsKey } from '@/lib/db/queries/attempt'
import { mapOpenDeadlines } from '@/lib/db/queries/attempt-deadlines'

export type ScheduleAsked = {
  readonly key: AttemptsKey
  readonly definition: AssessmentDefinition
  /** The course's. */
  readonly timeZone: string
}

export type StudentSchedule = Schedule & {
  /** When the time of the last student is over: nothing that waits for the close is told before it. Null for never. */
  readonly lastClosesAt: number | null
}

export async function getStudentSchedule(
  tx: Tx,
  { key, definition, timeZone }: ScheduleAsked,
): Promise<StudentSchedule> {
  const { courseId, assessmentId, studentId } = key
  const given = await mapAccommodations(tx, { courseId, assessmentId })
  const openUntil = (await mapOpenDeadlines(tx, { courseId, assessmentId })).get(assessmentId)
  const own = resolveSchedule({ definition, timeZone, accommodations: given.get(studentId) ?? [] })
  return { ...own, lastClosesAt: lastClose({ definition, timeZone, given: given.values(), openUntil }) }
}

/** The dates and limits of an assessment for one student, accommodations counted. */
import 'server-only'
import type { Accommodation } from '@/lib/assessment/accommodation'
import type { AssessmentDefinition } from '@/lib/assessment/definition'
import { resolveSchedule, type Schedule } from '@/lib/assessment/schedule'
import type { Tx } from '@/lib/db/client'
import { listAccommodations, mapAccommodations } from '@/lib/db/queries/accommodation'
import type { AttemptsKey } from '@/lib/db/queries/attempt'

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
  const resolve = (accommodations: readonly Accommodation[]) =>
    resolveSchedule({ definition, timeZone, accommodations })
  const own = await mapAccommodations(tx, { ...key, studentIds: [key.studentId] })
  const given = await listAccommodations(tx, key)
  const closes = [resolve([]), ...given.map(({ terms }) => resolve([terms]))].map(({ closesAt }) => closesAt)
  return { ...resolve(own.get(key.studentId) ?? []), lastClosesAt: latestOf(closes) }
}

function latestOf(closes: readonly (number | null)[]): number | null {
  return closes.reduce<number | null>(
    (latest, each) => (latest === null || each === null ? null : Math.max(latest, each)),
    Number.NEGATIVE_INFINITY,
  )
}

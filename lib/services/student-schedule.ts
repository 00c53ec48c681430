/** The dates and limits of an assessment for one student, accommodations counted. */
import 'server-only'
import type { AssessmentDefinition } from '@/lib/assessment/definition'
import { resolveSchedule, type Schedule } from '@/lib/assessment/schedule'
import type { Tx } from '@/lib/db/client'
import { listAccommodationsOf } from '@/lib/db/queries/accommodation'
import type { AttemptsKey } from '@/lib/db/queries/attempt'

export type ScheduleAsked = {
  readonly key: AttemptsKey
  readonly definition: AssessmentDefinition
  /** The course's. */
  readonly timeZone: string
}

export async function getStudentSchedule(tx: Tx, { key, definition, timeZone }: ScheduleAsked): Promise<Schedule> {
  return resolveSchedule({ definition, timeZone, accommodations: await listAccommodationsOf(tx, key) })
}

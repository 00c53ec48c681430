/** How an assessment stands to the class as a whole. */
import type { Schedule } from './schedule'

export type AssessmentStanding = {
  readonly isPublished: boolean
  readonly isArchived: boolean
  /** For whom nothing else was arranged. */
  readonly schedule: Pick<Schedule, 'opensAt' | 'closesAt'>
}
export type AssessmentStatus = 'draft' | 'scheduled' | 'open' | 'closed' | 'archived'

/** The close itself is the end: nothing starts at it any more. */
export function assessmentStatus(standing: AssessmentStanding, now: number): AssessmentStatus {
  const { isPublished, isArchived, schedule } = standing
  if (isArchived) return 'archived'
  if (!isPublished) return 'draft'
  if (schedule.closesAt !== null && now >= schedule.closesAt) return 'closed'
  return schedule.opensAt !== null && now < schedule.opensAt ? 'scheduled' : 'open'
}

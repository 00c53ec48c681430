/** What every rule of a choice works with, and what it gives. */
import type { CourseReading } from './course-reading'
import type { LearnerPlan } from './plan'
import type { Resting } from './stall'
import type { Candidate, ChoiceReason } from './state'

export type Choosing = {
  readonly course: CourseReading
  readonly plan: LearnerPlan
  readonly resting: readonly Resting[]
  /** Decides among equals. */
  readonly seed: number
}

export type Chosen = {
  readonly candidate: Candidate
  readonly reason: ChoiceReason
  /** What it was weighed against, in no order. */
  readonly candidates: readonly Candidate[]
}

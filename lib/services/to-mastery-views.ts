// A learner's standing as screens show it.
import 'server-only'
import type { MasteryView } from '@/lib/contracts/views'
import type { CourseObjective } from '@/lib/db/queries/course-objective'
import { isPrerequisiteMet } from '@/lib/mastery/course-reading'
import { nextReviewAt } from '@/lib/mastery/next-review-at'
import { readLevel } from '@/lib/mastery/read-level'
import { isStalled } from '@/lib/mastery/stall'
import type { LearnerState } from '@/lib/mastery/state'
import { calibrationOf } from './calibrations'
import { toNodes } from './to-nodes'

export type MasteryQuestion = {
  readonly state: LearnerState
  readonly objectives: readonly CourseObjective[]
  /** Milliseconds since the epoch. */
  readonly now: number
}

/** Every objective of a course as it reads now for one learner, in the order they are taught. */
export function toMasteryViews({ state, objectives, now }: MasteryQuestion): readonly MasteryView[] {
  const calibration = calibrationOf(state)
  const { constants } = calibration
  const question = { state, objectives: toNodes(objectives, calibration), now, constants }
  const levels = new Map(objectives.map(({ id }) => [id, readLevel({ ...question, objectiveId: id })]))
  return objectives.flatMap((objective) => {
    const level = levels.get(objective.id)
    if (level === undefined) return []
    return {
      objectiveId: objective.id,
      title: objective.title,
      text: objective.text,
      lessonId: objective.lessonId,
      status: level.status,
      level: level.level,
      low: level.low,
      high: level.high,
      threshold: level.threshold,
      masteryProbability: level.masteryProbability,
      answerCount: level.answerCount,
      lastAnsweredAt: toIso(level.lastAnsweredAt),
      reviewAt: toIso(nextReviewAt({ ...question, objectiveId: objective.id })),
      prerequisites: objective.prerequisites,
      isOpen: objective.prerequisites.every((id) => isPrerequisiteMet(levels.get(id), constants)),
      isStalled: isStalled(level),
    }
  })
}

function toIso(milliseconds: number | null): string | null {
  return milliseconds === null ? null : new Date(milliseconds).toISOString()
}

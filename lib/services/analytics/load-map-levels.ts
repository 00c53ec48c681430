// What is believed of every learner of a course, one cell an objective.
import 'server-only'
import type { MapCell } from '@/lib/contracts/analytics/mastery-map'
import type { CourseObjective } from '@/lib/db/queries/course-objective'
import { readLevel } from '@/lib/mastery/read-level'
import { isStalled } from '@/lib/mastery/stall'
import type { LearnerState } from '@/lib/mastery/state'
import { calibrationOf } from '@/lib/services/calibrations'
import { toNodes } from '@/lib/services/to-nodes'
import { lastAnswerOf, listClassLevels } from './list-class-levels'

export type MapLevels = { readonly cells: readonly MapCell[]; readonly lastAnsweredAt: string | null }

type Asked = {
  readonly courseId: string
  readonly objectives: readonly CourseObjective[]
  /** Milliseconds since the epoch. */
  readonly now: number
}

/** By student id. Newcomers stand alike, at the priors, which are read once for all of them. */
export async function loadMapLevels({ courseId, objectives, now }: Asked): Promise<(studentId: string) => MapLevels> {
  const { levels, newcomer } = await listClassLevels(courseId)
  const calibration = calibrationOf(newcomer)
  const question = { objectives: toNodes(objectives, calibration), now, constants: calibration.constants }
  const cellsOf = (state: LearnerState) =>
    objectives.map(({ id }): MapCell => {
      const level = readLevel({ ...question, state, objectiveId: id })
      const { status, low, high, masteryProbability, answerCount } = level
      return { status, level: level.level, low, high, masteryProbability, answerCount, isStalled: isStalled(level) }
    })
  const ofNewcomers = { cells: cellsOf(newcomer), lastAnsweredAt: null }
  return (studentId) => {
    const state = levels.get(studentId)
    return state === undefined ? ofNewcomers : { cells: cellsOf(state), lastAnsweredAt: toIso(lastAnswerOf(state)) }
  }
}

function toIso(milliseconds: number | null): string | null {
  return milliseconds === null ? null : new Date(milliseconds).toISOString()
}

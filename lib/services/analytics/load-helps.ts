// What help would bring each student of a course.
import 'server-only'
import type { CourseObjective } from '@/lib/db/queries/course-objective'
import type { EnrolledStudent } from '@/lib/db/queries/enrolment'
import { helpBenefits } from '@/lib/mastery/help-benefit'
import type { Help } from '@/lib/mastery/help-reason'
import { calibrationOf } from '@/lib/services/calibrations'
import { toNodes } from '@/lib/services/to-nodes'
import type { GoalAhead } from './find-help-goal'
import { foreseeGoals } from './foresee-goals'
import { listClassLevels } from './list-class-levels'
import { loadRhythms } from './load-rhythms'

const millisecondsPerDay = 86_400_000

export type HelpsAsked = {
  readonly courseId: string
  readonly objectives: readonly CourseObjective[]
  /** Objectives some question practises. */
  readonly practised: ReadonlySet<string>
  readonly ahead: GoalAhead
  readonly now: number
  /** YYYY-MM-DD where the course is taught. */
  readonly today: string
}

type Helps = {
  /** The greatest gain first. */
  readonly helpsOf: (student: Pick<EnrolledStudent, 'id' | 'enrolledAt'>) => readonly Help[]
  /** Nobody has answered anything. */
  readonly isQuiet: boolean
}

/** The middle of the class is that of whoever of the course answers, whatever the group. */
export async function loadHelps({ courseId, objectives, practised, ahead, now, today }: HelpsAsked): Promise<Helps> {
  const [{ levels, newcomer }, rhythms] = await Promise.all([
    listClassLevels(courseId),
    loadRhythms({ courseId, today }),
  ])
  const calibration = calibrationOf(newcomer)
  const nodes = toNodes(objectives, calibration)
  const classAnswersPerDay = middleOf([...rhythms.values()].map(({ answersPerDay }) => answersPerDay))
  const question = { objectives: nodes, practised, now, until: ahead.until, constants: calibration.constants }
  return {
    isQuiet: rhythms.size === 0,
    helpsOf: ({ id, enrolledAt }) => {
      const state = levels.get(id)
      const learner = state === undefined ? 'newcomer' : `${courseId} ${id}`
      return helpBenefits({
        goals: foreseeGoals(learner, { ...question, state: state ?? newcomer }),
        rhythm: rhythms.get(id) ?? null,
        daysEnrolled: Math.floor(Math.max(0, now - enrolledAt.getTime()) / millisecondsPerDay),
        daysLeft: (ahead.until - now) / millisecondsPerDay,
        due: ahead.due,
        classAnswersPerDay,
      })
    },
  }
}

/** The median; 0 of nobody. */
function middleOf(rates: readonly number[]): number {
  const sorted = rates.toSorted((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0
  return sorted.length % 2 === 1 ? upper : ((sorted[sorted.length / 2 - 1] ?? upper) + upper) / 2
}

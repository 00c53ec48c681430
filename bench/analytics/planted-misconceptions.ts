/** Whether misconceptions planted in a simulated class are found again, at the rate they were planted at. */
import { zoneClock } from '@/lib/assessment/zone-clock'
import { toStoredQuestion } from '@/lib/db/queries/stored-question'
import { withoutCalibration } from '@/lib/mastery/calibration'
import { inForce } from '@/lib/mastery/constants-in-force'
import { grouped } from '@/lib/psychometrics/grouped'
import { type MistakeWeek, mistakeRate } from '@/lib/psychometrics/misconception-rates'
import { toNodes } from '@/lib/services/to-nodes'
import { toUsableQuestion } from '@/lib/services/usable-questions'
import { readLessons } from '@/seeds/read-lessons'
import { readBank } from '@/seeds/read-questions'
import type { Course } from '@/seeds/simulated-class/choose-problem'
import type { ClassOrder } from '@/seeds/simulated-class/class-order'
import { makeClass } from '@/seeds/simulated-class/make-class'
import { toSimulatedQuestion } from '@/seeds/simulated-class/simulated-question'

/** Of mistakes that few questions name together: where a question names two, a student acts on one at most. */
export const plants: ReadonlyMap<string, number> = new Map([
  ['likelihood-direction', 0.05],
  ['exponent-base-mismatch', 0.15],
  ['sum-for-mean', 0.3],
  ['nats-for-bits', 0.5],
])

/** The questions on file, with what is graded of their variants kept from class to class. */
export function plantedCourse(): Course {
  const objectives = readLessons().flatMap((lesson) => lesson.objectives)
  const { mistakes, questions } = readBank()
  const calibration = withoutCalibration(inForce)
  return {
    questions: questions.map(({ question }) => {
      const definition = toStoredQuestion({ question, mistakes })
      const usable = toUsableQuestion({ questionId: question.id, version: 1, definition })
      return toSimulatedQuestion(usable, { seed: 1, plants })
    }),
    nodes: toNodes(objectives, calibration),
    calibration,
  }
}

export type PlantedCell = {
  readonly students: number
  readonly answersEach: number
  readonly runs: number
  readonly policy: ClassOrder['policy']
}

export type PlantedFinding = {
  readonly mistake: string
  readonly planted: number
  /** Classes × objectives at which the mistake could have been made by somebody. */
  readonly looked: number
  /** Share of them whose interval holds the planted rate. */
  readonly held: number
  readonly meanRate: number
  readonly meanWidth: number
}

export function findPlanted(course: Course, cell: PlantedCell): readonly PlantedFinding[] {
  const classes = Array.from({ length: cell.runs }, (_, run) => rowsOf(course, { cell, seed: run + 1 }))
  return [...plants].map(([mistake, planted]) => {
    const rates = classes.flatMap((rows) => {
      const own = rows.filter((row) => row.mistake === mistake)
      return [...grouped(own, ({ objectiveId }) => objectiveId).values()].flatMap((place) => mistakeRate(place) ?? [])
    })
    const looked = rates.length
    const held = rates.filter(({ interval }) => interval.low <= planted && planted <= interval.high)
    return {
      mistake,
      planted,
      looked,
      held: held.length / looked,
      meanRate: rates.reduce((sum, { rate }) => sum + rate, 0) / looked,
      meanWidth: rates.reduce((sum, { interval }) => sum + interval.high - interval.low, 0) / rates.length,
    }
  })
}

type Run = { readonly cell: PlantedCell; readonly seed: number }

/** A fixed day, so that a run is the same whenever it is made. */
const endsAt = Date.parse('2026-06-01T00:00:00Z')

function rowsOf(course: Course, { cell, seed }: Run): readonly MistakeWeek[] {
  const { students, answersEach, policy } = cell
  const order: ClassOrder = { seed, students, weeks: 6, endsAt, submissions: students * answersEach, plants, policy }
  const making = { order, course, courseSlug: 'planted', known: new Set<number>(), clock: zoneClock('UTC') }
  return [...makeClass(making)].flatMap(({ student, tallies }) =>
    tallies.mistakes.map((row) => ({ ...row, studentId: String(student.number) })),
  )
}

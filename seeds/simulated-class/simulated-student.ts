/** One student of a simulated class: what is true of them, all of it from the seed and their number. */
import { type Chance, chanceOf } from './chance'
import type { ClassOrder } from './class-order'
import { drawHabits, type Habits } from './student-habits'
import { type CourseObjectives, drawLevels, type TrueLevels } from './student-level'
import { drawPace, drawSessions, type Pace, type Session } from './student-pace'

export type SimulatedStudent = {
  /** 1 for the first. */
  readonly number: number
  readonly levels: TrueLevels
  readonly habits: Habits
  readonly pace: Pace
  readonly sessions: readonly Session[]
  /** Seconds a problem of one box takes them, in the middle. */
  readonly secondsEach: number
  /** How much surer they say they are than they have reason to be, on the log-odds: 1 is honest. */
  readonly boldness: number
  readonly chance: Chance
}

type Making = {
  readonly order: Pick<ClassOrder, 'seed' | 'weeks' | 'endsAt' | 'plants'>
  readonly objectives: CourseObjectives
  readonly number: number
}

export function makeStudent({ order, objectives, number }: Making): SimulatedStudent {
  const { seed, weeks, endsAt, plants } = order
  const chance = chanceOf({ seed, name: `student ${number}` })
  const pace = drawPace(chance)
  return {
    number,
    levels: drawLevels(objectives, chance),
    habits: drawHabits({ seed, student: number, plants }, chance),
    pace,
    sessions: drawSessions({ pace, weeks, endsAt }, chance),
    secondsEach: 80 * Math.exp(0.3 * chance.normal()),
    boldness: Math.exp(0.6 + 0.4 * chance.normal()),
    chance,
  }
}

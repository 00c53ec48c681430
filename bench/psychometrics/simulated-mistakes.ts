/** A class with a planted misconception: how many have it is known, so an estimate can be held against it. */
import type { MistakeWeek } from '@/lib/psychometrics/misconception-rates'
import type { RandomSource } from '../learners/random-source'

export type PlantedMistake = {
  readonly students: number
  readonly answersEach: number
  /** Share of the students who hold the misconception. */
  readonly holders: number
  /** Chance of the mistake in each answer of who holds it, and of who does not. */
  readonly whenHeld: number
  readonly whenNot: number
}

/** The rate an endless class would show. */
export function plantedRate({ holders, whenHeld, whenNot }: PlantedMistake): number {
  return holders * whenHeld + (1 - holders) * whenNot
}

/** An answer a week at one objective, added up as the roll-ups do. */
export function simulatedMistakes(planted: PlantedMistake, random: RandomSource): readonly MistakeWeek[] {
  return Array.from({ length: planted.students }, (_, student) => {
    const chance = random() < planted.holders ? planted.whenHeld : planted.whenNot
    return Array.from({ length: planted.answersEach }, (_answer, week) => ({
      studentId: `student ${student}`,
      objectiveId: 'entropy',
      mistake: 'planted',
      week: mondayOf(week),
      opportunities: 1,
      count: random() < chance ? 1 : 0,
    }))
  }).flat()
}

/** The Monday that many weeks after one. */
export function mondayOf(week: number): string {
  return new Date(Date.UTC(2026, 0, 5 + 7 * week)).toISOString().slice(0, 10)
}

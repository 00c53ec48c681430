/** A class with a planted misconception: how many have it is known, so an estimate can be held against it. */
import type { MistakeOpportunity } from '@/lib/psychometrics/misconception-rates'
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

/** Answers at one objective over as many weeks as answers; other mistakes are made too. */
export function simulatedMistakes(planted: PlantedMistake, random: RandomSource): readonly MistakeOpportunity[] {
  return Array.from({ length: planted.students }, (_, student) => {
    const chance = random() < planted.holders ? planted.whenHeld : planted.whenNot
    return Array.from({ length: planted.answersEach }, (_answer, week) => ({
      student: `student ${student}`,
      objective: 'entropy',
      mistake: random() < chance ? 'planted' : otherMistake(random),
      week,
    }))
  }).flat()
}

const OTHER_MISTAKES = 0.1

function otherMistake(random: RandomSource): string | null {
  return random() < OTHER_MISTAKES ? 'another' : null
}

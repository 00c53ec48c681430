/** One simulated learner led through the course by a tutor, with what was declared and whether it was true. */
import { randomSource, seedOf } from '@/bench/learners/random-source'
import type { SimulatedTemplate } from '@/bench/learners/simulated-bank'
import { simulatedPrerequisites } from '@/bench/learners/simulated-bank'
import { type LearnerKind, simulatedLearner } from '@/bench/learners/simulated-learner'

/** Chooses templates and declares masteries; knows nothing of the truth. Templates are numbers in the bank. */
export type Tutor = {
  /** Null: nothing left to practise. */
  readonly choose: (now: number) => number | null
  readonly learn: (answer: { readonly template: number; readonly isRight: boolean; readonly now: number }) => void
  readonly isDeclared: (objective: number) => boolean
}

export type Journey = {
  /** Until all was declared; the whole budget for who never got there. */
  readonly items: number
  readonly answers: number
  readonly declared: number
  readonly falselyDeclared: number
  /** True at the end, and of these never declared. */
  readonly trueAtEnd: number
  readonly missed: number
  /** Answers on objectives that were mastered already. */
  readonly wasted: number
  readonly declaredAt120: number
  readonly trueAfter28Days: number
}

export const sessionLength = 20
export const sessionDays = 3
export const budget = 500
const EARLY = 120
const LATER_DAYS = 28
const DAY = 86_400_000
const MINUTE = 60_000
const START = Date.UTC(2026, 0, 5)
const objectives = [...simulatedPrerequisites.keys()]

export type Leading = {
  readonly kind: LearnerKind
  readonly bank: readonly SimulatedTemplate[]
  readonly tutor: Tutor
  readonly seed: number
}

/** Sessions of twenty answers three days apart, until all is declared or 500 answers are given. */
export function lead({ kind, bank, tutor, seed }: Leading): Journey {
  const learner = simulatedLearner(kind, randomSource(seedOf(seed, 5)))
  const count = { answers: 0, declared: 0, falselyDeclared: 0, wasted: 0, declaredAt120: 0 }
  const declared = new Set<number>()
  while (count.answers < budget && declared.size < objectives.length) {
    if (count.answers > 0 && count.answers % sessionLength === 0) learner.rest(sessionDays)
    const now = momentOf(count.answers)
    const template = tutor.choose(now)
    const entry = template === null ? undefined : bank[template]
    if (template === null || entry === undefined) break
    count.wasted += learner.knows(entry.needs[0] ?? 0) ? 1 : 0
    tutor.learn({ template, isRight: learner.answer(entry), now })
    count.answers += 1
    const fresh = objectives.filter((objective) => !declared.has(objective) && tutor.isDeclared(objective))
    for (const objective of fresh) declared.add(objective)
    count.declared += fresh.length
    count.falselyDeclared += fresh.filter((objective) => !learner.knows(objective)).length
    if (count.answers <= EARLY) count.declaredAt120 = declared.size
  }
  const known = objectives.filter(learner.knows)
  const missed = known.filter((objective) => !declared.has(objective)).length
  learner.rest(LATER_DAYS)
  const trueAfter28Days = objectives.filter(learner.knows).length
  const items = declared.size === objectives.length ? count.answers : budget
  return { ...count, items, trueAtEnd: known.length, missed, trueAfter28Days }
}

function momentOf(answers: number): number {
  return START + Math.floor(answers / sessionLength) * sessionDays * DAY + (answers % sessionLength) * MINUTE
}

/** What is logged of earlier learners, to calibrate on: practice all over what has been taught so far, whoever knows what. */
import { randomSource, seedOf } from '@/bench/learners/random-source'
import { simulatedPrerequisites } from '@/bench/learners/simulated-bank'
import { type LearnerKind, simulatedLearner } from '@/bench/learners/simulated-learner'
import type { FlatBank, FlatLog } from '@/lib/mastery/flat-log'
import { sessionDays, sessionLength } from './journey'
import type { SimulatedCourse } from './simulated-course'

export type CalibrationLog = { readonly log: FlatLog; readonly bank: FlatBank }

const LEARNERS = 150
const ANSWERS = 200

/** Objectives are opened one after the other, evenly over a learner's 200 answers; each answer is on any objective that is open. */
export function calibrationLog(
  kind: LearnerKind,
  { course, seed }: { readonly course: SimulatedCourse; readonly seed: number },
): CalibrationLog {
  const answers = Array.from({ length: LEARNERS }, (_, learner) =>
    answersOf(kind, { course, seed: seedOf(seed, 3, learner) }),
  ).flat()
  const objectiveStart = [0]
  const objective: number[] = []
  for (const { template } of answers) {
    objective.push(...(course.bank[template]?.needs ?? []))
    objectiveStart.push(objective.length)
  }
  const objectiveCount = simulatedPrerequisites.length
  return {
    log: {
      itemCount: course.pool.length,
      objectiveCount,
      learnerStart: Int32Array.from({ length: LEARNERS + 1 }, (_, learner) => learner * ANSWERS),
      item: Int32Array.from(answers, ({ template }) => template),
      score: Float64Array.from(answers, ({ score }) => score),
      day: Float64Array.from(answers, ({ day }) => day),
      objectiveStart: Int32Array.from(objectiveStart),
      objective: Int32Array.from(objective),
      prerequisites: simulatedPrerequisites,
    },
    bank: {
      difficulty: Float64Array.from(course.pool, ({ difficulty }) => difficulty.mean),
      difficultyVariance: Float64Array.from(course.pool, ({ difficulty }) => difficulty.variance),
      logDiscrimination: new Float64Array(course.pool.length),
      guessFloor: Float64Array.from(course.pool, ({ guessFloor }) => guessFloor),
      easiness: new Float64Array(objectiveCount),
      easinessVariance: new Float64Array(objectiveCount),
    },
  }
}

type Answer = { readonly template: number; readonly score: number; readonly day: number }

function answersOf(
  kind: LearnerKind,
  { course, seed }: { readonly course: SimulatedCourse; readonly seed: number },
): readonly Answer[] {
  const random = randomSource(seed)
  const learner = simulatedLearner(kind, randomSource(seedOf(seed, 4)))
  const objectiveCount = simulatedPrerequisites.length
  const templatesEach = course.bank.length / objectiveCount
  return Array.from({ length: ANSWERS }, (_, index) => {
    if (index > 0 && index % sessionLength === 0) learner.rest(sessionDays)
    const opened = Math.min(objectiveCount, 1 + Math.floor((index * objectiveCount) / ANSWERS))
    const template = Math.floor(random() * opened) * templatesEach + Math.floor(random() * templatesEach)
    const entry = course.bank[template]
    if (!entry) throw new RangeError(`the simulated bank has no template ${template}`)
    return { template, score: learner.answer(entry) ? 1 : 0, day: Math.floor(index / sessionLength) * sessionDays }
  })
}

/** A cell of the adaptivity table: many simulated learners of one kind under one policy. */
import { randomSource, seedOf } from '@/bench/learners/random-source'
import type { LearnerKind } from '@/bench/learners/simulated-learner'
import { calibrateLearning } from '@/lib/mastery/calibrate-learning'
import type { Constants } from '@/lib/mastery/constants'
import { adaptiveTestTutor, beliefsTutor, randomTutor } from './beliefs-tutor'
import { type CalibrationLog, calibrationLog } from './calibration-log'
import { fixedOrderTutor } from './fixed-order-tutor'
import { type Journey, lead, type Tutor } from './journey'
import { fitTracing, usualTracing } from './knowledge-tracing'
import { type SimulatedCourse, simulatedCourse } from './simulated-course'
import { beforeCalibration, withoutCalibration } from './simulation-priors'
import { skillRecords } from './skill-records'
import { tracingTutor } from './tracing-tutor'

export const policies = ['beliefs', 'fixed3', 'fixed7', 'oatutor', 'random', 'cat'] as const

export type PolicyName = (typeof policies)[number]

export type Simulation = {
  readonly kind: LearnerKind
  readonly policy: PolicyName
  /** P of mastery at which an objective is declared. */
  readonly threshold: number
  readonly count: number
  readonly seed: number
  /** Cold: with the priors; calibrated: refit on 150 logged learners. */
  readonly start: 'cold' | 'calibrated'
}

/** One journey for each learner. */
export function simulate(simulation: Simulation): readonly Journey[] {
  const { kind, count, seed } = simulation
  const course = simulatedCourse(seed)
  const makeTutor = tutorMaker(simulation, course)
  return Array.from({ length: count }, (_, index) =>
    lead({ kind, bank: course.bank, tutor: makeTutor(seedOf(seed, 6, index)), seed: seedOf(seed, 7, index) }),
  )
}

/** What all learners of a cell share is worked out once. */
function tutorMaker(simulation: Simulation, course: SimulatedCourse): (seed: number) => Tutor {
  const { kind, policy, threshold, seed, start } = simulation
  if (policy === 'fixed3') return () => fixedOrderTutor(course, 3)
  if (policy === 'fixed7') return () => fixedOrderTutor(course, 7)
  const logged = start === 'calibrated' ? calibrationLog(kind, { course, seed }) : null
  if (policy === 'oatutor') {
    const tracings = logged
      ? skillRecords(logged.log).map(fitTracing)
      : Array.from({ length: OBJECTIVES }, () => usualTracing)
    return (own) => tracingTutor({ course, tracings, threshold, random: randomSource(own) })
  }
  const constants = { ...calibrated(logged, `${kind} ${seed}`), declareAt: threshold }
  const make = estimating[policy]
  return (own) => make({ course, constants, random: randomSource(own) })
}

const OBJECTIVES = 12

const estimating = { beliefs: beliefsTutor, random: randomTutor, cat: adaptiveTestTutor } as const

/** By kind and seed: a table asks for the same calibration under every policy. */
const calibrations = new Map<string, Constants>()

function calibrated(logged: CalibrationLog | null, label: string): Constants {
  if (logged === null) return withoutCalibration
  const constants =
    calibrations.get(label) ?? calibrateLearning({ ...logged, start: beforeCalibration, easiness: 'one-for-all' })
  calibrations.set(label, constants)
  return constants
}

/**
 * What each rule of *what comes next* earns: the simulated course with one rule left out at a time.
 * `node --import tsx --conditions=react-server bench/mastery/ablation.ts LEARNERS SEED,SEED…`
 */
import { randomSource, seedOf } from '@/bench/learners/random-source'
import { type LearnerKind, learnerKinds } from '@/bench/learners/simulated-learner'
import { calibrateLearning } from '@/lib/mastery/calibrate-learning'
import { type ChoiceRules, choiceRules } from '@/lib/mastery/choice-rules'
import type { Constants } from '@/lib/mastery/constants'
import { printTable } from '../print-table'
import { beliefsTutor } from './beliefs-tutor'
import { calibrationLog } from './calibration-log'
import { type Journey, lead } from './journey'
import { simulatedCourse } from './simulated-course'
import { beforeCalibration } from './simulation-priors'
import { summarise } from './summary'

type Ablation = { readonly constants?: Partial<Constants>; readonly rules?: Partial<ChoiceRules> }

const NEVER = Number.MAX_SAFE_INTEGER

const ablations: readonly (readonly [string, Ablation])[] = [
  ['all rules', {}],
  ['no frustration guard', { constants: { frustrationBelow: 0 } }],
  ['no prerequisite probe', { constants: { probeAfterMisses: NEVER } }],
  ['no interleaving', { constants: { interleaveAfter: NEVER } }],
  ['no exposure cost', { constants: { exposureCost: 0 } }],
  ['look-back of one template', { constants: { lookBack: 1 } }],
  ['no gentle first look', { rules: { gentleWithin: NEVER } }],
  ['no variety of difficulty', { rules: { sameDifficultyCost: 0 } }],
  ['no rest from a stall', { rules: { stallAnswers: NEVER } }],
  ['information × 0', { constants: { informationWeight: 0 } }],
  ['information × 4', { constants: { informationWeight: 4 } }],
]

const [learners = '100', seeds = '1,2'] = process.argv.slice(2)
const count = Number(learners)
for (const kind of learnerKinds) {
  const settings = seeds.split(',').map((seed) => setting(kind, Number(seed)))
  printTable({
    title: `${kind} learners, ${count} of each seed ${seeds}`,
    head: ['', 'items', 'false', 'missed', 'waste', 'at 120', 'after 28 days'],
    rows: ablations.map(([name, ablation]) => [name, ...figures(settings.flatMap((each) => each(ablation)))]),
  })
}

/** Calibrated once, with all rules; then led under each ablation, the same learners each time. */
function setting(kind: LearnerKind, seed: number): (ablation: Ablation) => readonly Journey[] {
  const course = simulatedCourse(seed)
  const logged = calibrationLog(kind, { course, seed })
  const calibrated = calibrateLearning({ ...logged, start: beforeCalibration, easiness: 'one-for-all' })
  return ({ constants, rules }) =>
    Array.from({ length: count }, (_, index) => {
      const tutor = beliefsTutor({
        course,
        constants: { ...calibrated, ...constants },
        random: randomSource(seedOf(seed, 6, index)),
        rules: { ...choiceRules, ...rules },
      })
      return lead({ kind, bank: course.bank, tutor, seed: seedOf(seed, 7, index) })
    })
}

function figures(journeys: readonly Journey[]): readonly string[] {
  const { items, falseMastery, missedMastery, waste, masteredAt120, retained28 } = summarise(journeys)
  const share = (value: number) => `${(100 * value).toFixed(1)} %`
  return [
    items.toFixed(0),
    `${(100 * falseMastery).toFixed(2)} %`,
    share(missedMastery),
    share(waste),
    masteredAt120.toFixed(1),
    retained28.toFixed(1),
  ]
}

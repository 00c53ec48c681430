/** Elo: a level per learner, one per learner and objective, a difficulty per item; each moved by a shrinking share of the surprise. */

import { type Coordinate, searchCoordinates } from '@/lib/mastery/coordinate-search'
import type { FlatLog } from '@/lib/mastery/flat-log'
import type { BaselineQuestion } from './baselines'
import { meanLoss } from './mean-loss'

/** Step k/(1 + fading·n) after n answers. */
type Steps = {
  readonly general: number
  readonly objective: number
  readonly item: number
  readonly fading: number
}

const usual: Steps = { general: 0.3, objective: 0.3, item: 0.4, fading: 0.05 }

const coordinates: readonly Coordinate<Steps>[] = (['general', 'objective', 'item', 'fading'] as const).map((name) => ({
  name,
  read: (steps) => steps[name],
  write: (steps, value) => ({ ...steps, [name]: value }),
  min: 0.001,
  max: 3,
  scale: 'ratio',
  step: 0.5,
}))

/** The steps are chosen on the training log, each answer predicted before it is used; difficulties begin where training left them. */
export function eloBaseline({ train, log }: BaselineQuestion): Float64Array {
  const loss = (steps: Steps) => meanLoss(run(train, { steps, difficulty: difficulties(train) }), train.score)
  const steps = searchCoordinates({ start: usual, coordinates, loss, rounds: 4, leastGain: 1e-6 }).point
  const difficulty = difficulties(log)
  run(train, { steps, difficulty })
  return run(log, { steps, difficulty })
}

type Difficulties = { readonly level: Float64Array; readonly count: Int32Array }

function difficulties({ itemCount }: FlatLog): Difficulties {
  return { level: new Float64Array(itemCount), count: new Int32Array(itemCount) }
}

type Rating = {
  general: number
  count: number
  readonly own: Float64Array
  readonly seen: Int32Array
}

type Setting = { readonly steps: Steps; readonly difficulty: Difficulties }

/** Moves the difficulties as it goes. */
function run(log: FlatLog, setting: Setting): Float64Array {
  const expected = new Float64Array(log.item.length)
  const rating: Rating = {
    general: 0,
    count: 0,
    own: new Float64Array(log.objectiveCount),
    seen: new Int32Array(log.objectiveCount),
  }
  for (let learner = 0; learner + 1 < log.learnerStart.length; learner += 1) {
    rating.general = 0
    rating.count = 0
    rating.own.fill(0)
    rating.seen.fill(0)
    const end = log.learnerStart[learner + 1] ?? 0
    for (let answer = log.learnerStart[learner] ?? 0; answer < end; answer += 1) {
      expected[answer] = rate(answer, { log, rating, ...setting })
    }
  }
  return expected
}

type Rated = Setting & { readonly log: FlatLog; readonly rating: Rating }

/** What was expected of an answer; the rating is then moved by the surprise. */
function rate(answer: number, { log, rating, steps, difficulty }: Rated): number {
  const item = log.item[answer] ?? 0
  const objectives = log.objective.subarray(log.objectiveStart[answer] ?? 0, log.objectiveStart[answer + 1] ?? 0)
  let level = rating.general - (difficulty.level[item] ?? 0)
  for (const k of objectives) level += (rating.own[k] ?? 0) / objectives.length
  const expected = 1 / (1 + Math.exp(-level))
  const surprise = (log.score[answer] ?? 0) - expected
  const moved = (step: number, count: number) => (step / (1 + steps.fading * count)) * surprise
  rating.general += moved(steps.general, rating.count)
  rating.count += 1
  for (const k of objectives) {
    rating.own[k] = (rating.own[k] ?? 0) + moved(steps.objective, rating.seen[k] ?? 0)
    rating.seen[k] = (rating.seen[k] ?? 0) + 1
  }
  const met = difficulty.count[item] ?? 0
  difficulty.level[item] = (difficulty.level[item] ?? 0) - moved(steps.item, met)
  difficulty.count[item] = met + 1
  return expected
}

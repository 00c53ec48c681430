/** Learners of a flat log led through their answers, each predicted before it is used. */
import type { Constants } from './constants'
import { type FlatModel, flatStep, foldFlat, forecastFlat, settle } from './flat-answer'
import { beginLearner, flatLearner } from './flat-learner'
import type { FlatBank, FlatLog } from './flat-log'

export type FlatReplay = {
  readonly log: FlatLog
  readonly bank: FlatBank
  readonly constants: Constants
  /** In this order. */
  readonly learners: Int32Array
  /** Called with each answer and what was expected of it, before the learner is moved. */
  readonly onAnswer: (answer: number, model: FlatModel) => void
  readonly onLearner?: (learner: number) => void
}

export function replayFlat({ log, bank, constants, learners, onAnswer, onLearner }: FlatReplay): void {
  const model = { log, bank, constants, learner: flatLearner(log), step: flatStep() }
  for (const index of learners) {
    beginLearner(model.learner, constants)
    onLearner?.(index)
    const end = log.learnerStart[index + 1] ?? 0
    for (let answer = log.learnerStart[index] ?? 0; answer < end; answer += 1) {
      settle(answer, model)
      forecastFlat(answer, model)
      onAnswer(answer, model)
      foldFlat(answer, model)
    }
  }
}

/** −ln of the probability given to a score, partial scores mixed. */
export function lossOf(score: number, expected: number): number {
  if (score >= 1) return -Math.log(expected)
  if (score <= 0) return -Math.log(1 - expected)
  return -score * Math.log(expected) - (1 - score) * Math.log(1 - expected)
}

/** Mean log-loss in nats, each answer predicted before it is used. */
export function logLossOf(replay: Omit<FlatReplay, 'onAnswer' | 'onLearner'>): number {
  let total = 0
  let count = 0
  replayFlat({
    ...replay,
    onAnswer: (answer, { log, step }) => {
      total += lossOf(log.score[answer] ?? 0, step.expectedScore)
      count += 1
    },
  })
  return total / Math.max(1, count)
}

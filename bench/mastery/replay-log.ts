/** Beliefs on a log of answers: each answer of each learner predicted, then used. */
import { calibrateConstants } from '@/lib/mastery/calibrate-constants'
import { priors } from '@/lib/mastery/constants'
import { extended } from '@/lib/mastery/extended-constants'
import { type FlatBank, type FlatLog, learnersOf, priorBank } from '@/lib/mastery/flat-log'
import { learnOnline } from '@/lib/mastery/learn-online'
import type { LogModel } from '@/lib/mastery/log-model'
import { replayFlat } from '@/lib/mastery/replay-flat'
import { combineObjectives } from './combined-objectives'
import { type PredictionScores, predictionScores } from './prediction-scores'

export type LogReplay = PredictionScores & { readonly answers: number; readonly microsecondsPerUpdate: number | null }

/** Where a log begins of which nothing is known. Forgetting is slight: most logs have no true times. */
export const logPriors: LogModel = {
  constants: {
    ...extended,
    easiness: { mean: 0, variance: 0.6 },
    generalDrift: priors.generalDrift,
    practiceVariance: priors.practiceVariance,
    extension: extended.extension && {
      ...extended.extension,
      practiceApproach: 0,
      allOrNone: { ...extended.extension.allOrNone, share: 0 },
    },
  },
  guessFloor: 0.05,
  discriminationVariance: 0.15,
}

export type Items = 'frozen' | 'online'

type Question = { readonly log: FlatLog; readonly train: FlatLog | null; readonly items: Items }

/**
 * Calibrated on the training log where there is one, combinations of objectives counted beside their parts if that foresees the training log
 * better. Frozen items stay as they are while the log is replayed; items learned online move with every answer.
 */
export function replayLog({ log, train, items }: Question): LogReplay {
  if (train === null) return measureReplay({ log, bank: priorBank(log, logPriors), model: logPriors, items })
  const written = calibrateConstants({ log: train, start: logPriors })
  const [joined, training] = combineObjectives([log, train])
  if (!joined || !training || training.objectiveCount === train.objectiveCount)
    return measureReplay({ log, ...written, items })
  const combined = calibrateConstants({ log: training, start: logPriors })
  const isBetter = combined.logLoss < written.logLoss
  return isBetter ? measureReplay({ log: joined, ...combined, items }) : measureReplay({ log, ...written, items })
}

type Measured = { readonly log: FlatLog; readonly bank: FlatBank; readonly model: LogModel; readonly items: Items }

function measureReplay({ log, bank, model, items }: Measured): LogReplay {
  const answers = log.item.length
  const expected = new Float64Array(answers)
  const start = performance.now()
  replayFlat({
    log,
    bank,
    constants: model.constants,
    learners: learnersOf(log),
    onAnswer: (answer, now) => {
      expected[answer] = now.step.expectedScore
      if (items === 'online') learnOnline(answer, now)
    },
  })
  const elapsed = performance.now() - start
  const scores = predictionScores({ expected, score: log.score })
  return { ...scores, answers, microsecondsPerUpdate: answers === 0 ? null : (1000 * elapsed) / answers }
}

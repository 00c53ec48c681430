/** What one answer adds to the roll-ups. */
import { binOf } from '@/lib/metrics/calibration-bins'
import { addReliability } from './add-tallies'
import type { ReliabilityTally, TallyRows } from './tally-rows'

export const reliabilityBins = 20

/** A recorded answer, as far as the roll-ups count it. */
export type TalliedAnswer = {
  readonly submissionId: string
  readonly questionId: string
  readonly version: number
  readonly objectives: readonly string[]
  /** Ids in the catalogue: of the mistakes that the question version names, and of those among them that were made. */
  readonly namedMistakes: readonly string[]
  readonly madeMistakes: readonly string[]
  /** In [0, 1]: what the student was given. */
  readonly scoreFraction: number
  /** In [0, 1]: what the model foresaw of the answer, and what the answer showed it. */
  readonly expectedScore: number
  readonly evidenceFraction: number
  /** Probabilities the student stated themselves. */
  readonly stated: readonly { readonly probability: number; readonly isRight: boolean }[]
  /** On task. */
  readonly seconds: number
  /** On the course's calendar: its date, and the Monday of its week. */
  readonly day: string
  readonly week: string
  /** Milliseconds since the epoch. */
  readonly answeredAt: number
}

/**
 * One row for each key the answer counts under. A mistake made in two boxes counts once; several stated probabilities of a bin are one row.
 * @throws RangeError if a score or probability is not in [0, 1].
 * @example of a score of 1 on two objectives: activity one row, objectives two, each with answers 1, scoreSum 1, fullCount 1
 */
export function answerTallies(answer: TalliedAnswer): TallyRows {
  const { scoreFraction, seconds, day, week, answeredAt, submissionId } = answer
  requireFraction('score', scoreFraction)
  const sums = { answers: 1, scoreSum: scoreFraction, fullCount: scoreFraction >= 1 ? 1 : 0, seconds }
  const objectives = [...new Set(answer.objectives)]
  const made = new Set(answer.madeMistakes)
  const named = [...new Set(answer.namedMistakes)]
  return {
    activity: [{ ...sums, day }],
    objectives: objectives.map((objectiveId) => ({ ...sums, objectiveId, week })),
    mistakes: objectives.flatMap((objectiveId) =>
      named.map((mistake) => ({
        objectiveId,
        mistake,
        week,
        opportunities: 1,
        count: made.has(mistake) ? 1 : 0,
        lastSubmissionId: made.has(mistake) ? submissionId : null,
      })),
    ),
    questions: [
      {
        ...sums,
        questionId: answer.questionId,
        version: answer.version,
        scoreSquareSum: scoreFraction * scoreFraction,
        firstScore: scoreFraction,
        lastScore: scoreFraction,
        bestScore: scoreFraction,
        firstAnsweredAt: answeredAt,
        lastAnsweredAt: answeredAt,
      },
    ],
    reliability: reliabilityOf(answer),
  }
}

function reliabilityOf({ expectedScore, evidenceFraction, stated }: TalliedAnswer): readonly ReliabilityTally[] {
  const foreseen = { source: 'model' as const, predicted: expectedScore, observed: evidenceFraction }
  const own = stated.map(({ probability, isRight }) => {
    return { source: 'student' as const, predicted: probability, observed: isRight ? 1 : 0 }
  })
  return addReliability(
    [foreseen, ...own].map(({ source, predicted, observed }) => {
      requireFraction('probability', predicted)
      requireFraction('score', observed)
      const bin = binOf(predicted, reliabilityBins) - 1
      return { source, bin, count: 1, predictedSum: predicted, observedSum: observed }
    }),
  )
}

function requireFraction(what: string, value: number): void {
  if (!(value >= 0 && value <= 1)) throw new RangeError(`expected a ${what} from 0 to 1, got ${value}`)
}

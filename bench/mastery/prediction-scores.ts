/** How good predictions of right and wrong were. */

export type PredictionScores = {
  /** Null where there is no answer, or (for the area) only right or only wrong ones. */
  readonly auc: number | null
  readonly logLoss: number | null
  readonly rmse: number | null
  readonly ece: number | null
}

export type Predictions = {
  readonly expected: Float64Array
  /** In [0, 1]; for the area, half a point and more counts as right. */
  readonly score: Float64Array
}

const BINS = 20
/** A prediction of exactly 0 or 1 that fails would cost infinitely much. */
const LEAST = 1e-6

/**
 * Area under the ROC curve, mean log-loss in nats, root mean square error, and calibration error over 20 bins.
 * @throws RangeError if a prediction is no number in [0, 1].
 */
export function predictionScores({ expected, score }: Predictions): PredictionScores {
  const count = expected.length
  for (const p of expected) if (!(p >= 0 && p <= 1)) throw new RangeError(`a prediction in [0, 1], not ${p}`)
  if (count === 0) return { auc: null, logLoss: null, rmse: null, ece: null }
  let loss = 0
  let squares = 0
  const bins = Array.from({ length: BINS }, () => ({ expected: 0, score: 0 }))
  for (let index = 0; index < count; index += 1) {
    const p = expected[index] ?? 0
    const y = score[index] ?? 0
    const held = Math.min(1 - LEAST, Math.max(LEAST, p))
    loss -= y * Math.log(held) + (1 - y) * Math.log(1 - held)
    squares += (y - p) ** 2
    const bin = bins[Math.min(BINS - 1, Math.floor(p * BINS))]
    if (!bin) continue
    bin.expected += p
    bin.score += y
  }
  const gap = bins.reduce((sum, bin) => sum + Math.abs(bin.expected - bin.score), 0)
  return {
    auc: areaUnderCurve({ expected, score }),
    logLoss: loss / count,
    rmse: Math.sqrt(squares / count),
    ece: gap / count,
  }
}

/** P(a right answer was expected more than a wrong one), ties counting half: the rank sum of Mann and Whitney. */
export function areaUnderCurve({ expected, score }: Predictions): number | null {
  const order = Array.from(expected.keys()).sort((a, b) => (expected[a] ?? 0) - (expected[b] ?? 0))
  const at = (place: number) => expected[order[place] ?? 0]
  let rankSum = 0
  let right = 0
  for (let first = 0; first < order.length; ) {
    let next = first
    while (next < order.length && at(next) === at(first)) next += 1
    for (let place = first; place < next; place += 1) {
      if ((score[order[place] ?? 0] ?? 0) < 0.5) continue
      rankSum += (first + next + 1) / 2
      right += 1
    }
    first = next
  }
  const wrong = order.length - right
  return right === 0 || wrong === 0 ? null : (rankSum - (right * (right + 1)) / 2) / (right * wrong)
}

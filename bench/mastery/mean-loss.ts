/** Mean log-loss in nats of predictions of scores. */
const LEAST = 1e-6

export function meanLoss(expected: Float64Array, score: Float64Array): number {
  let loss = 0
  for (let index = 0; index < expected.length; index += 1) {
    const p = Math.min(1 - LEAST, Math.max(LEAST, expected[index] ?? 0))
    const y = score[index] ?? 0
    loss -= y * Math.log(p) + (1 - y) * Math.log(1 - p)
  }
  return loss / Math.max(1, expected.length)
}

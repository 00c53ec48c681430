/** A problem that could not be drawn: says how often it was tried and what stood in the way. */

export type Rejections = ReadonlyMap<string, number>

export class DrawError extends Error {
  override readonly name = 'DrawError'
  /** Accepted draws over all draws, here always 0 of `draws`. */
  readonly acceptanceRate = 0
  readonly draws: number
  /** Each reason with how many draws it rejected. */
  readonly reasons: Rejections
  constructor({ questionId, seed, draws, reasons }: DrawFailure) {
    super(
      `${questionId}, seed ${seed}: none of ${draws} draws was accepted (acceptance rate 0 of ${draws}). ${listed(reasons)}`,
    )
    this.draws = draws
    this.reasons = reasons
  }
}

export type DrawFailure = {
  readonly questionId: string
  readonly seed: number
  readonly draws: number
  readonly reasons: Rejections
}

function listed(reasons: Rejections): string {
  const sorted = [...reasons].sort(([, a], [, b]) => b - a)
  return `Rejected by: ${sorted.map(([reason, count]) => `${reason} (${count} times)`).join('; ')}.`
}

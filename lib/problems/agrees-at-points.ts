/** When two formulas count as the same: their values agree at every point where they are compared. */

export type PointComparison = {
  /** At each point. */
  readonly values: readonly number[]
  readonly key: readonly number[]
  /** Largest accepted |value − key| / |key| at any point. */
  readonly relative: number
}

/** Where the key passes through 0 its own rounding is all that is left: this share of its largest value is forgiven everywhere. */
const cancellationSlack = 1e-9

/** Never where a value is missing or not finite. */
export function agreesAtPoints({ values, key, relative }: PointComparison): boolean {
  if (values.length !== key.length || !values.every(Number.isFinite)) return false
  const slack = cancellationSlack * key.reduce((most, each) => Math.max(most, Math.abs(each)), 0)
  return key.every((each, place) => Math.abs((values[place] ?? Number.NaN) - each) <= relative * Math.abs(each) + slack)
}

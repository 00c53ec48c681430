/** Which grades of a category do not count. */

export type CountedGrade = { readonly id: string; readonly points: number; readonly maxPoints: number }

/** More than enough: each round makes the share larger, and it settles within a few. */
const MOST_ROUNDS = 100

/**
 * The ids of those dropped: of all ways to drop `count` the one that leaves the largest share Σ points/Σ full marks; one is always kept.
 * Dropping the lowest percentages one by one can miss it where full marks differ. Of equals the later are kept.
 * Method: Dinkelbach, On nonlinear fractional programming, Management Science 13 (1967): keep the largest points − share·full marks
 * until the share no longer grows.
 * @throws RangeError if full marks are not above 0.
 * @example dropLowest([8 of 10, 2 of 10, 1 of 2], 1) // 2 of 10
 */
export function dropLowest(grades: readonly CountedGrade[], count: number): ReadonlySet<string> {
  const bad = grades.find(({ maxPoints }) => !(maxPoints > 0))
  if (bad) throw new RangeError(`full marks above 0, not ${bad.maxPoints}`)
  const drops = Math.min(count, grades.length - 1)
  if (drops <= 0) return new Set()
  let [kept, share] = [grades, shareOf(grades)]
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const better = keepBest(grades, { drops, share })
    const grown = shareOf(better)
    if (kept !== grades && !(grown > share)) break
    kept = better
    share = grown
  }
  const ids = new Set(kept.map(({ id }) => id))
  return new Set(grades.flatMap(({ id }) => (ids.has(id) ? [] : id)))
}

type Round = { readonly drops: number; readonly share: number }

function keepBest(grades: readonly CountedGrade[], { drops, share }: Round): readonly CountedGrade[] {
  const gain = ({ points, maxPoints }: CountedGrade) => points - share * maxPoints
  return grades.toSorted((a, b) => gain(a) - gain(b)).slice(drops)
}

function shareOf(grades: readonly CountedGrade[]): number {
  const sum = (read: (grade: CountedGrade) => number) => grades.reduce((total, grade) => total + read(grade), 0)
  return sum(({ points }) => points) / sum(({ maxPoints }) => maxPoints)
}

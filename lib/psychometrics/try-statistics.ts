/** How students fared from try to try at one question. */
import type { Interval } from './interval'
import { mean } from './mean'
import { median } from './median'
import { wilsonInterval } from './wilson-interval'

export type CountedShare = { readonly n: number; readonly share: number | null; readonly interval: Interval }

export type TryScore = {
  /** Students who made this try. */
  readonly n: number
  readonly score: number
}

export type TryStatistics = {
  /** Students. */
  readonly n: number
  /** PrairieLearn's "% some submission", "% some perfect" and "% some nonzero", as shares of all students, with Wilson's 95 % interval. */
  readonly someSubmission: CountedShare
  readonly somePerfect: CountedShare
  readonly someNonzero: CountedShare
  /** Mean scores, as fractions, over the students who submitted. */
  readonly first: number | null
  readonly last: number | null
  readonly best: number | null
  readonly average: number | null
  /** Tries of the students who submitted. */
  readonly meanTries: number | null
  readonly medianTries: number | null
  /** Mean score of the first, second … try, each over those who made it. */
  readonly byTry: readonly TryScore[]
  /** WeBWorK's success index: (mean best score)²/mean tries, in [0, 1]: 1 where all are right at once. */
  readonly successIndex: number | null
}

/**
 * From the scores of each student's tries in order, as fractions; a student without a try has an empty list.
 * @throws RangeError if a score is not in [0, 1].
 * @example tryStatistics([[0, 1], [1], []]).successIndex // 2/3: all who tried got it, in 1.5 tries on average
 */
export function tryStatistics(students: readonly (readonly number[])[]): TryStatistics {
  const wrong = students.flat().find((score) => !(score >= 0 && score <= 1))
  if (wrong !== undefined) throw new RangeError(`expected scores from 0 to 1, got ${wrong}`)
  const tried = students.filter((scores) => scores.length > 0)
  const counts = tried.map((scores) => scores.length)
  const best = mean(tried.map((scores) => Math.max(...scores)))
  const meanTries = mean(counts)
  const shareOf = (holds: (scores: readonly number[]) => boolean) =>
    counted(students.filter(holds).length, students.length)
  return {
    n: students.length,
    someSubmission: shareOf((scores) => scores.length > 0),
    somePerfect: shareOf((scores) => scores.some((score) => score >= 1)),
    someNonzero: shareOf((scores) => scores.some((score) => score > 0)),
    first: mean(tried.flatMap((scores) => scores.slice(0, 1))),
    last: mean(tried.flatMap((scores) => scores.slice(-1))),
    best,
    average: mean(tried.map((scores) => mean(scores) ?? 0)),
    meanTries,
    medianTries: median(counts),
    byTry: scoresByTry(tried),
    successIndex: best === null || meanTries === null ? null : (best * best) / meanTries,
  }
}

function counted(hits: number, n: number): CountedShare {
  const share = n === 0 ? null : hits / n
  return { n, share, interval: wilsonInterval({ share: share ?? 0, tries: n }) }
}

function scoresByTry(tried: readonly (readonly number[])[]): readonly TryScore[] {
  const most = tried.reduce((longest, scores) => Math.max(longest, scores.length), 0)
  return Array.from({ length: most }, (_, at) => {
    const made = tried.flatMap((scores) => scores.slice(at, at + 1))
    return { n: made.length, score: mean(made) ?? 0 }
  })
}

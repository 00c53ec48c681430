/** How sure a facility is. */
import { tQuantile } from './f-quantile'
import { COVERAGE, type Interval, NORMAL_QUANTILE } from './interval'
import { mean } from './mean'
import { variance } from './variance'
import { wilsonInterval } from './wilson-interval'

/**
 * 95 % interval of mean mark/maximum. Wilson's, of as many right-or-wrong answers as tell as much: with facility f and population variance v of
 * the fractions, n* = n·f(1 − f)/v. Where marks are all 0 or the maximum n* = n and it is Wilson's own; with other marks Student's
 * quantile (n − 1) replaces the normal one, since v is estimated. Null without attempts, at maximum 0, where all have one mark between 0 and
 * the maximum, and where a mark lies outside.
 * @example facilityInterval({ marks: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0], maxMark: 1 }) // 0 to 0.2775…
 * Source: Wilson, JASA 22 (1927), with the effective sample size of Korn & Graubard, Survey Methodology 24 (1998).
 */
export function facilityInterval({
  marks,
  maxMark,
}: {
  readonly marks: readonly number[]
  readonly maxMark: number
}): Interval | null {
  const fractions = marks.map((mark) => mark / maxMark)
  const facility = mean(fractions)
  if (maxMark === 0 || facility === null || fractions.some((fraction) => fraction < 0 || fraction > 1)) return null
  if (fractions.every((fraction) => fraction === 0 || fraction === 1)) {
    return wilsonInterval({ share: facility, tries: marks.length })
  }
  const spread = ((variance(fractions) ?? 0) * (marks.length - 1)) / marks.length
  if (!(spread > 0)) return null
  const quantile = marks.length > 1 ? tQuantile(COVERAGE, marks.length - 1) : NORMAL_QUANTILE
  return wilsonInterval({ share: facility, tries: (marks.length * facility * (1 - facility)) / spread, quantile })
}

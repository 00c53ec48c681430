/** 95 % intervals of a quiz's figures, in the units of quiz-statistics.ts, each with the reason to doubt it where there is one. */
import { compensatedSum } from '@/lib/metrics/compensated-sum'
import { bootstrapMeanInterval } from './bootstrap-mean-interval'
import { consistencyInterval } from './consistency-interval'
import { correlationInterval } from './correlation-interval'
import { restScores } from './discrimination'
import { facilityInterval } from './facility-interval'
import type { Interval } from './interval'
import { type IntervalDoubt, type IntervalFigure, type IntervalGround, intervalDoubt } from './interval-doubt'
import type { CompleteMarks } from './mark-table'
import { mean } from './mean'
import { meanInterval } from './mean-interval'

export type FigureInterval = Interval & {
  /** Attempts. */
  readonly n: number
  /** Null where the interval may be shown. */
  readonly doubt: IntervalDoubt | null
}

export type ItemIntervals = {
  /** A fraction. */
  readonly facility: FigureInterval | null
  /** Both in per cent. */
  readonly discriminationIndex: FigureInterval | null
  readonly discrimination: FigureInterval | null
}

export type QuizIntervals = {
  readonly quiz: {
    /** In marks. */
    readonly mean: FigureInterval | null
    /** In per cent. */
    readonly internalConsistency: FigureInterval | null
  }
  readonly items: readonly ItemIntervals[]
}

/** An interval is null where its own function has none. */
export function quizIntervals(marks: CompleteMarks): QuizIntervals {
  const { maxMarks, columns, totals } = marks
  const highest = compensatedSum(maxMarks)
  const average = mean(totals)
  const ground = {
    attempts: totals.length,
    scoreShare: average === null || highest === 0 ? null : average / highest,
  }
  return {
    quiz: {
      mean: said('mean', { interval: ofMean(totals), ground }),
      internalConsistency: said('consistency', { interval: inPerCent(consistencyInterval(marks)), ground }),
    },
    items: maxMarks.map((maxMark, item) => {
      const own = { marks: columns[item] ?? [], totals }
      const withRest = inPerCent(correlationInterval(own.marks, restScores(own)))
      const withTotal = inPerCent(correlationInterval(own.marks, totals))
      return {
        facility: said('facility', { interval: facilityInterval({ marks: own.marks, maxMark }), ground }),
        discriminationIndex: said('discrimination', { interval: withRest, ground }),
        discrimination: said('discrimination', { interval: withTotal, ground }),
      }
    }),
  }
}

/** Few scores do not say how their tails go; Student's interval of them is doubted, and shown by whoever withholds nothing. */
const FEWEST_RESAMPLED = 10

function ofMean(totals: readonly number[]): Interval | null {
  return totals.length < FEWEST_RESAMPLED ? meanInterval(totals) : bootstrapMeanInterval(totals)
}

function inPerCent(interval: Interval | null): Interval | null {
  return interval === null ? null : { low: 100 * interval.low, high: 100 * interval.high }
}

type Found = { readonly interval: Interval | null; readonly ground: IntervalGround }

function said(figure: IntervalFigure, { interval, ground }: Found): FigureInterval | null {
  if (interval === null) return null
  return { ...interval, n: ground.attempts, doubt: intervalDoubt(figure, ground) }
}

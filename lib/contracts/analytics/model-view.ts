/** What the screens about probabilities that came true are given. Plain data; probabilities and shares are fractions. */
import type { CourseView } from '@/lib/contracts/views'
import type { Interval } from '@/lib/psychometrics/interval'
import type { ClassFilterView } from './class-filter'
import type { ShownInterval } from './shown-figure'

export type ReliabilityBinView = {
  /** Its ends. */
  readonly low: number
  readonly high: number
  readonly n: number
  readonly students: number
  readonly predicted: number
  readonly observed: number
  readonly interval: ShownInterval
}

export type ReliabilityView = {
  readonly n: number
  readonly students: number
  readonly predicted: number
  readonly observed: number
  readonly interval: ShownInterval
  readonly bins: readonly ReliabilityBinView[]
  readonly calibrationError: number
  /** What chance alone would leave of it. */
  readonly chanceError: number
  /** Bins with an interval, and those among them whose prediction lies outside. */
  readonly judged: number
  readonly outside: number
}

/** How sure one student is, and how right. */
export type ConfidenceRow = {
  readonly studentId: string
  readonly name: string
  readonly isSimulated: boolean
  readonly bets: number
  readonly sure: number
  readonly right: number
  readonly interval: Interval
  readonly verdict: 'agrees' | 'over-sure' | 'under-sure'
  /** log₂ of the probability that the right option got; 0 at best. */
  readonly meanBits: number | null
}

export type ModelView = {
  readonly course: CourseView
  readonly filtering: ClassFilterView
  /** Null before anything was foreseen, or stated. */
  readonly model: ReliabilityView | null
  readonly stated: ReliabilityView | null
  /** Over all students; null without a bet. */
  readonly classBits: { readonly bets: number; readonly mean: number } | null
  /** Of the class: as a student's; null without a bet. */
  readonly classGap: { readonly sure: number; readonly right: number; readonly interval: ShownInterval } | null
  /** Those with enough bets, the surest of themselves beyond right first. */
  readonly students: readonly ConfidenceRow[]
  /** Students with some bets, but too few. */
  readonly tooFew: number
  readonly needed: number
}

/** A figure as a screen may show it: with its interval, or with the reason why there is none. */
import type { Interval } from '@/lib/psychometrics/interval'
import type { IntervalDoubt } from '@/lib/psychometrics/interval-doubt'

export type WithheldReason =
  | IntervalDoubt
  /** Several attempts of one student are counted, and those are alike. */
  | { readonly reason: 'repeated-students' }
  /** The method gives none here: all are alike, or nothing can be told from them. */
  | { readonly reason: 'not-defined' }

export type ShownInterval =
  | ({ readonly kind: 'interval' } & Interval)
  | { readonly kind: 'withheld'; readonly why: WithheldReason }

export type ShownFigure = {
  /** Null where it is not defined. */
  readonly value: number | null
  readonly interval: ShownInterval
}

/** Nothing is said of an interval where there is no figure. */
export const undefinedInterval: ShownInterval = { kind: 'withheld', why: { reason: 'not-defined' } }

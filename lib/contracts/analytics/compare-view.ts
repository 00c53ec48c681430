/** What the screens that compare are given. Plain data; scores and shares are fractions. */
import type { CourseView } from '@/lib/contracts/views'
import type { ShownFigure } from './shown-figure'

export type ComparedSide = {
  readonly n: number
  readonly figure: ShownFigure
  /** Of a share: how many it counts. */
  readonly count: number | null
}

export type ComparedRow = {
  readonly id: string
  readonly title: string
  readonly first: ComparedSide
  readonly second: ComparedSide
  /** First minus second; null where a side has nobody. */
  readonly difference: ShownFigure | null
}

export type ComparableAssessment = { readonly id: string; readonly title: string }

export type CompareView = {
  readonly course: CourseView
  readonly groups: readonly { readonly id: string; readonly name: string }[]
  /** The groups that stand against each other; null: those in no group chosen, everybody else. */
  readonly first: { readonly id: string; readonly name: string } | null
  readonly second: { readonly id: string; readonly name: string } | null
  /** Who is in both, and is left out. */
  readonly inBoth: number
  readonly sizes: { readonly first: number; readonly second: number }
  /** Graded points of the maximum, as computed: after regrades, before what is set by hand. */
  readonly assessmentRows: readonly ComparedRow[]
  /** A student's mean score in practice. */
  readonly practiceRows: readonly ComparedRow[]
  /** Share of the students who have mastered it now. */
  readonly masteryRows: readonly ComparedRow[]
  readonly assessments: readonly (ComparableAssessment & { readonly n: number; readonly mean: ShownFigure })[]
  /** Two assessments, by the students who took both; null where there are no two. */
  readonly pair: {
    readonly first: ComparableAssessment
    readonly second: ComparableAssessment
    readonly n: number
    readonly means: readonly [number | null, number | null]
    readonly difference: ShownFigure
  } | null
}

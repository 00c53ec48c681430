/** What is said of an assessment before students meet it. */
import type { Finding } from '@/lib/assessment/finding'

export type AssessmentFinding = Finding

/** Of one objective at one difficulty: what the bank offers, and which slots may draw it. */
export type CoverageRow = {
  readonly objectiveId: string
  readonly title: string
  readonly cells: readonly {
    readonly difficulty: 'easy' | 'medium' | 'hard'
    readonly templates: number
    /** Numbers of the slots, from 1 on. */
    readonly slots: readonly number[]
    readonly kinds: readonly string[]
  }[]
}

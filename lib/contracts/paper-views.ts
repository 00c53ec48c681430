/** What services hand to the screens of papers. Plain data. */
import type { PublicPart } from '@/lib/problems/public-part'
import type { PaperChoice } from './paper-requests'
import type { CourseView, KeyView } from './views'

/** How a student stands to their paper. */
export type PaperStanding =
  /** It has the problems of the attempt they have made, or are in. */
  | 'attempt'
  /** It has the problems of their attempt to come. */
  | 'reserved'
  /** None yet, or it was printed before what is asked was changed. */
  | 'missing'
  | 'outdated'

type Person = { readonly name: string; readonly isSimulated: boolean }

export type PapersView = {
  readonly course: CourseView
  readonly assessment: { readonly id: string; readonly title: string }
  /** A mastery check goes by its answers, and cannot stand on paper; nor can an assessment without questions. */
  readonly isPrintable: boolean
  readonly students: readonly (Person & {
    readonly id: string
    readonly standing: PaperStanding
    /** Its number; null where there is none. */
    readonly paper: number | null
  })[]
  readonly spares: readonly number[]
  readonly groups: readonly { readonly id: string; readonly name: string }[]
}

export type MakePapersResult =
  | { readonly kind: 'made'; readonly count: number }
  /** A slot finds no question: the editor says which. */
  | { readonly kind: 'pool-too-small' }

type PrintedProblem = { readonly slotId: string; readonly position: number; readonly points: number }
type Printed<Problem> = {
  readonly number: number
  /** Null: a spare. */
  readonly student: Person | null
  readonly problems: readonly Problem[]
}
type Bundle<Problem> = {
  readonly course: CourseView
  readonly assessment: {
    readonly id: string
    readonly title: string
    readonly instructions: string
    readonly timeLimitMinutes: number | null
    readonly maxPoints: number
  }
  readonly choice: PaperChoice
  readonly bundleCount: number
  readonly papers: readonly Printed<Problem>[]
}

/** As students are given it: nothing of a key. */
export type PaperProblem = PrintedProblem & { readonly prompt: string; readonly parts: readonly PublicPart[] }
export type SheetsView = Bundle<PaperProblem>

/** For the instructor alone. */
export type KeyedProblem = PrintedProblem & {
  readonly title: string
  /** `letters`: of an answer that is chosen or ordered, as options are named on paper. */
  readonly keys: readonly (KeyView & { readonly label: string; readonly letters: string | null })[]
}
export type KeysView = Bundle<KeyedProblem>

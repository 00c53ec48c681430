/** Which mistakes a class makes, as its instructor sees them. */
import { z } from 'zod'
import type { CourseView, KeyView } from '@/lib/contracts/views'
import type { PublicPart } from '@/lib/problems/public-part'
import type { AskedClassFilter, ClassFilterView } from './class-filter'
import type { ShownInterval } from './shown-figure'

/** How misconceptions are put in order: by how many they surely concern, by whom, by objective, or those that grow first. */
export const misconceptionOrders = ['surest', 'students', 'objective', 'trend'] as const
export type MisconceptionOrder = (typeof misconceptionOrders)[number]

/** Anything unknown is as if it were not there. */
export function readMisconceptionOrder(asked: unknown): MisconceptionOrder {
  return z.enum(misconceptionOrders).catch('surest').parse(asked)
}

/** What a page shows before all are asked for. */
export const firstMisconceptions = 20

/** Whether a page shows the first of them or all. */
export function readMisconceptionRows(asked: unknown): 'first' | 'all' {
  return asked === 'all' ? 'all' : 'first'
}

export type MisconceptionsRequest = {
  readonly courseSlug: string
  readonly asked: AskedClassFilter
  readonly hideNames: boolean
  readonly order: MisconceptionOrder
}

/** A student by the name to show. */
export type ShownStudent = { readonly id: string; readonly name: string; readonly isSimulated: boolean }

export type WeekOfMistake = {
  /** Its Monday, YYYY-MM-DD. */
  readonly week: string
  readonly n: number
  readonly count: number
}

/** What can be said of the weeks. */
export type MistakeTrend =
  /** Answers from one week alone. */
  | { readonly kind: 'one-week' }
  /** No change that could not be chance. */
  | { readonly kind: 'unclear' }
  /** `perWeek`: change of the rate in a week, a fraction. `since`: the Monday from which on it was on that side of the mean. */
  | { readonly kind: 'rarer' | 'commoner'; readonly perWeek: number; readonly since: string }

export type MisconceptionView = {
  readonly objectiveId: string
  readonly objectiveTitle: string
  /** Its id in the catalogue, and its own words. */
  readonly mistake: string
  readonly name: string
  /** Answers to questions that name it, those with it, and their share. */
  readonly n: number
  readonly count: number
  readonly rate: number
  readonly interval: ShownInterval
  /** Who could have made it, and who did, most often first. */
  readonly studentCount: number
  readonly students: readonly (ShownStudent & { readonly n: number; readonly count: number })[]
  readonly byWeek: readonly WeekOfMistake[]
  readonly trend: MistakeTrend
}

export type MisconceptionsView = {
  readonly course: CourseView
  readonly filtering: ClassFilterView
  readonly order: MisconceptionOrder
  readonly misconceptions: readonly MisconceptionView[]
  /** How many there are, with those that were not asked for. */
  readonly count: number
  /** Of the group; and answers to questions that name any mistake. */
  readonly studentCount: number
  readonly isAnswered: boolean
}

/** What the mistake gives in one box or by one option, and what is said of it. */
export type GivenView = {
  readonly id: string
  readonly part: string
  readonly value: string
  readonly feedback: string
}

/** A student's own problem, as they saw it, what they answered, and what the mistake gives there. */
export type MistakeExample = {
  readonly student: ShownStudent
  readonly answeredAt: string
  readonly title: string
  readonly prompt: string
  readonly parts: readonly PublicPart[]
  readonly response: Readonly<Record<string, string>>
  readonly keys: readonly KeyView[]
  readonly given: readonly GivenView[]
}

/** The problem of the bank that tells the mistake from all else best. */
export type SeparatingProblem = {
  readonly questionId: string
  readonly title: string
  readonly seed: number
  readonly prompt: string
  readonly parts: readonly PublicPart[]
  readonly keys: readonly KeyView[]
  readonly given: readonly GivenView[]
  readonly solution: string
  /** Null where answers are the same or not. */
  readonly tolerances: number | null
  readonly share: number
  readonly guessed: number
  readonly draws: number
  readonly answers: number
  readonly shown: number
  /** Questions of the objective that name the mistake. */
  readonly candidates: number
}

export type MisconceptionRequest = Omit<MisconceptionsRequest, 'order'> & {
  readonly objectiveId: string
  readonly mistake: string
}

export type MisconceptionDetailView = {
  readonly course: CourseView
  readonly filtering: ClassFilterView
  readonly objective: { readonly id: string; readonly title: string; readonly text: string; readonly lessonId: string }
  readonly mistake: string
  readonly name: string
  /** Markdown: what the catalogue says to whoever makes it; null where only questions have words of their own for it. */
  readonly feedback: string | null
  /** Null where nobody of the group made it in that time. */
  readonly found: MisconceptionView | null
  readonly example: MistakeExample | null
  readonly problem: SeparatingProblem | null
}

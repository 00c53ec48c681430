/** What became of a change of many questions. */
import type { BulkChange } from './bulk-requests'

/** Why a question was left as it was. */
export const leftReasons = [
  'not-there',
  'already',
  'being-written',
  'as-written',
  'last-objective',
  'no-objective',
  'faulty',
  'changed-since',
] as const
export type LeftReason = (typeof leftReasons)[number]

export type BulkReport = {
  readonly done: readonly string[]
  readonly left: readonly { readonly id: string; readonly title: string; readonly reason: LeftReason }[]
}

export type UndoReport = BulkReport & {
  /** Where to go on; null at the end. */
  readonly next: string | null
}

export type BulkChangeView = {
  readonly bulkId: string
  readonly change: BulkChange
  readonly at: string
  /** Null of the command line. */
  readonly by: string | null
  readonly questions: number
  readonly isUndone: boolean
}

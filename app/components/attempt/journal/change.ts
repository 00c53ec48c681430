/** A change of one answer, or of one flag, as the browser's journal holds it, until the server has said that it is stored. */

export type ProblemRef = { readonly slotId: string; readonly variantNumber: number }
export type Typed = Readonly<Record<string, string>>

/** What is changed of a problem. */
export type Changed =
  | { readonly kind: 'answer'; readonly response: Typed }
  /** For review. */
  | { readonly kind: 'flag'; readonly flag: 'set' | 'cleared' }

export type NewChange = ProblemRef &
  Changed & {
    readonly courseId: string
    readonly attemptId: string
    readonly changeId: string
  }

export type Change = NewChange & {
  readonly deviceId: string
  /** The order in which this browser made its changes, whatever tab they were made in. */
  readonly deviceSequence: number
  /** Once sent, what it says is fixed: it may have been stored. Typing on makes a new change. */
  readonly stage: 'typing' | 'sent'
}

export type AnswerChange = Extract<Change, { readonly kind: 'answer' }>
export type FlagChange = Extract<Change, { readonly kind: 'flag' }>

export function problemKey({ slotId, variantNumber }: ProblemRef): string {
  return `${slotId}/${variantNumber}`
}

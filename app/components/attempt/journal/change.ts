/** A change of one answer as the browser's journal holds it, until the server has said that it is stored. */

export type ProblemRef = { readonly slotId: string; readonly variantNumber: number }
export type Typed = Readonly<Record<string, string>>

export type Change = ProblemRef & {
  readonly courseId: string
  readonly attemptId: string
  readonly changeId: string
  readonly deviceId: string
  /** The order in which this browser made its changes, whatever tab they were made in. */
  readonly deviceSequence: number
  readonly response: Typed
  /** Once sent, what it says is fixed: it may have been stored. Typing on makes a new change. */
  readonly stage: 'typing' | 'sent'
}

export type NewChange = Omit<Change, 'deviceId' | 'deviceSequence' | 'stage'>

export function problemKey({ slotId, variantNumber }: ProblemRef): string {
  return `${slotId}/${variantNumber}`
}

/** A place of the attempt as the page is given it: what is written is rendered, what is known is plain. */
import type { ReactNode } from 'react'
import type { AskedPart } from '@/app/components/answer/asked-part'
import type { AttemptProblemView } from '@/lib/contracts/attempt-views'

export type RoomProblem = Pick<AttemptProblemView, 'slotId' | 'variantNumber' | 'points' | 'left'> & {
  readonly kind: 'shown'
  readonly position: number
  readonly prompt: ReactNode
  readonly parts: readonly AskedPart[]
  /** Whether one of its parts is a formula: how it was read is asked of the server. */
  readonly hasFormula: boolean
  /** Of homework: what came of the tries so far, and of earlier numbers. Null where there is nothing to show. */
  readonly result: ReactNode
}
export type RoomPlace =
  | RoomProblem
  | { readonly kind: 'left' | 'ahead'; readonly slotId: string; readonly position: number }

export type RoomAttempt = {
  readonly courseId: string
  readonly attemptId: string
  readonly grading: 'each-try' | 'at-the-end'
  readonly navigation: 'free' | 'one-way'
  /** Whether it is known how many questions there will be. */
  readonly length: 'known' | 'open'
  readonly timeZone: string
  /** The server's clock when the page was made. */
  readonly now: string
  readonly places: readonly RoomPlace[]
}

/** How an answer stands, for a word and a shape. */
import type { AnswerState } from './room-state'

export type AnswerStatus = 'empty' | 'changed' | 'saved'

/** Emptied again is empty, whatever was saved of it before; what is on its way is changed. */
export function answerStatus({ response, saved, isPending }: AnswerState): AnswerStatus {
  if (isPending) return 'changed'
  const isEmpty = Object.values(response).every((typed) => typed.trim() === '')
  return isEmpty || saved === null ? 'empty' : 'saved'
}

/** What a class handed in for an assessment, as its statistics look at it: after regrades, before overrides. */
import 'server-only'
import type { AttemptGrade } from '@/lib/assessment/attempt-grade'

export type QuizSlot = {
  readonly id: string
  /** Its place in the assessment, from 1 on; null where it was taken out since. */
  readonly number: number | null
  /** Of a fixed question; null where questions are drawn. */
  readonly title: string | null
  readonly maxMark: number
  readonly objectiveIds: readonly string[]
  /** A regrade took it out of the score. */
  readonly isDropped: boolean
}

/** One submission, with what it is graded now. */
export type QuizTry = {
  /** In [0, 1]. */
  readonly scoreFraction: number
  readonly response: Readonly<Record<string, string>>
  readonly grade: AttemptGrade
}

/** What one attempt made of one slot. */
export type SlotWork = {
  /** In the slot's present points. */
  readonly mark: number
  readonly questionId: string
  readonly version: number
  readonly seed: number
  /** Every submission, from the first variant's first try on. */
  readonly tries: readonly QuizTry[]
  /** Null where no moment of an answer to it is known. */
  readonly seconds: number | null
}

export type QuizAttempt = {
  readonly id: string
  readonly studentId: string
  /** 1 for the student's first. */
  readonly number: number
  readonly points: number
  readonly maxPoints: number
  /** Milliseconds since the epoch: the end of it, or of a running one its last answer. */
  readonly at: number
  /** Null where nothing tells. */
  readonly seconds: number | null
  /** By the slot's id; without those the attempt was not given. */
  readonly slots: ReadonlyMap<string, SlotWork>
}

export type QuizWork = {
  readonly slots: readonly QuizSlot[]
  readonly attempts: readonly QuizAttempt[]
}

/** Questions of the bank that were given in some attempt. */
export function givenQuestions(
  attempts: readonly Pick<QuizAttempt, 'slots'>[],
): readonly Pick<SlotWork, 'questionId' | 'version'>[] {
  const keys = attempts.flatMap(({ slots }) => [...slots.values()])
  return [...new Map(keys.map((key) => [`${key.questionId}@${key.version}`, key] as const)).values()]
}

/** What the page of a running attempt knows, and how each thing that happens changes it. Pure; moments are ISO 8601. */
import {
  type AnswerChange,
  type Change,
  type FlagChange,
  type ProblemRef,
  problemKey,
  type Typed,
} from '@/app/components/attempt/journal/change'
import { newestByProblem } from '@/app/components/attempt/journal/change-list'
import type { SendOutcome } from '@/app/components/attempt/journal/send-outcome'
import type { AttemptSync } from '@/lib/contracts/attempt-views'
import type { SaveResult } from '@/lib/contracts/save-result'

/** What a student is told of one answer, beyond whether it is saved. */
export type Notice =
  | { readonly kind: 'replaced-other-device' | 'from-other-device'; readonly at: string }
  | { readonly kind: 'late'; readonly at: string }
  | { readonly kind: 'refused' }

export type AnswerState = {
  readonly response: Typed
  /** The newest answer the server has said it holds; null before any. */
  readonly saved: { readonly at: string; readonly changeId: string } | null
  /** Whether the journal holds something of it that the server has not. */
  readonly isPending: boolean
  readonly notice: Notice | null
}
/** A flag for review. */
export type FlagState = {
  readonly isSet: boolean
  /** Whether the journal holds it and the server has not. */
  readonly isPending: boolean
  /** When the server stored it for this page; null before it has. */
  readonly savedAt: string | null
}
export type Connection = 'fine' | 'offline' | 'busy' | 'signed-out'
export type RoomState = {
  /** By `problemKey`. */
  readonly answers: Readonly<Record<string, AnswerState>>
  /** By `problemKey`. */
  readonly flags: Readonly<Record<string, FlagState>>
  readonly connection: Connection
  readonly deadlineAt: string | null
  readonly isOver: boolean
}

export type RoomEvent =
  | { readonly kind: 'typed'; readonly problem: ProblemRef; readonly response: Typed }
  | { readonly kind: 'flagged'; readonly problem: ProblemRef; readonly flag: FlagChange['flag'] }
  | { readonly kind: 'journal-read'; readonly changes: readonly Change[] }
  | { readonly kind: 'settled'; readonly change: Change; readonly outcome: SendOutcome }
  | { readonly kind: 'synced'; readonly sync: AttemptSync; readonly deviceId: string }
  | { readonly kind: 'connection'; readonly connection: Connection }

export const unanswered: AnswerState = { response: {}, saved: null, isPending: false, notice: null }

export function answerOf(state: RoomState, problem: ProblemRef): AnswerState {
  return state.answers[problemKey(problem)] ?? unanswered
}

const unflagged: FlagState = { isSet: false, isPending: false, savedAt: null }

export function flagOf(state: RoomState, problem: ProblemRef): FlagState {
  return state.flags[problemKey(problem)] ?? unflagged
}

export function nextRoomState(state: RoomState, event: RoomEvent): RoomState {
  switch (event.kind) {
    case 'typed':
      return withAnswer(state, event.problem, { response: event.response, isPending: true, notice: null })
    case 'flagged':
      return withFlag(state, event.problem, { isSet: event.flag === 'set', isPending: true })
    case 'journal-read':
      return withJournaledFlags(withJournal(state, event.changes), event.changes)
    case 'settled':
      return settled(state, event)
    case 'synced':
      return withSync(state, event)
    case 'connection':
      return { ...state, connection: event.connection }
  }
}

/** What stands in the journal is what is shown: it was typed last, here or in another tab. What left it is pending no more. */
function withJournal(state: RoomState, changes: readonly Change[]): RoomState {
  const newest = newestByProblem(changes).answers
  const stored = Object.entries(state.answers).map(([key, answer]) => [key, { ...answer, isPending: newest.has(key) }])
  const typed = [...newest].map(([key, { response }]) => {
    const before = state.answers[key] ?? unanswered
    return [key, { ...before, response, isPending: true }]
  })
  return { ...state, answers: { ...Object.fromEntries(stored), ...Object.fromEntries(typed) } }
}

function withJournaledFlags(state: RoomState, changes: readonly Change[]): RoomState {
  const newest = newestByProblem(changes).flags
  const stored = Object.entries(state.flags).map(([key, flag]) => [key, { ...flag, isPending: false }])
  const put = [...newest].map(([key, change]) => {
    return [key, { ...flagOf(state, change), isSet: change.flag === 'set', isPending: true }]
  })
  return { ...state, flags: { ...Object.fromEntries(stored), ...Object.fromEntries(put) } }
}

type Settled = Extract<RoomEvent, { readonly kind: 'settled' }>

function settled(state: RoomState, { change, outcome }: Settled): RoomState {
  if (outcome.kind === 'again') return { ...state, connection: outcome.reason }
  const reached = { ...state, connection: 'fine' as const }
  return change.kind === 'answer'
    ? answerSettled(reached, { change, outcome })
    : flagSettled(reached, { change, outcome })
}

type Answered = Exclude<SendOutcome, { readonly kind: 'again' }>

/** A flag that came late, or was not taken, changes nothing of what is handed in: there is nothing to tell. */
function flagSettled(
  reached: RoomState,
  { change, outcome }: { readonly change: FlagChange; readonly outcome: Answered },
): RoomState {
  return outcome.kind === 'refused' ? reached : withFlag(reached, change, { savedAt: outcome.result.savedAt })
}

function answerSettled(
  reached: RoomState,
  { change, outcome }: { readonly change: AnswerChange; readonly outcome: Answered },
): RoomState {
  if (outcome.kind === 'refused') return withAnswer(reached, change, { notice: { kind: 'refused' } })
  const { result } = outcome
  const notice = noticeOf(result)
  if (result.kind !== 'saved') return withAnswer(reached, change, { notice })
  return withAnswer(reached, change, { saved: { at: result.savedAt, changeId: change.changeId }, notice })
}

function noticeOf(result: SaveResult): Notice | null {
  if (result.kind === 'late') return { kind: 'late', at: result.savedAt }
  const isReplacing = result.kind === 'saved' && result.replaced === 'other-device'
  return isReplacing ? { kind: 'replaced-other-device', at: result.savedAt } : null
}

/** An answer from elsewhere takes the place of what is shown, unless something typed here is still on its way. */
function withSync(state: RoomState, { sync, deviceId }: Extract<RoomEvent, { readonly kind: 'synced' }>): RoomState {
  const timed = { ...state, connection: 'fine' as const, deadlineAt: sync.deadlineAt, isOver: sync.isOver }
  return sync.answers.reduce<RoomState>(
    (reached, answer) => {
      const before = answerOf(reached, answer)
      if (before.isPending || !isNewer(answer, before)) return reached
      return withAnswer(reached, answer, {
        response: answer.response,
        saved: { at: answer.savedAt, changeId: answer.changeId },
        notice: answer.deviceId === deviceId ? null : { kind: 'from-other-device', at: answer.savedAt },
      })
    },
    withSyncedFlags(timed, sync),
  )
}

/** A flag from elsewhere is shown, unless one made here is on its way or was stored after the reply was made. */
function withSyncedFlags(state: RoomState, { flags, now }: AttemptSync): RoomState {
  return flags.reduce<RoomState>((reached, flag) => {
    const { isPending, savedAt } = flagOf(reached, flag)
    const isNewerHere = savedAt !== null && Date.parse(savedAt) >= Date.parse(now)
    return isPending || isNewerHere ? reached : withFlag(reached, flag, { isSet: flag.isFlagged })
  }, state)
}

/** A reply that was overtaken by a later save brings nothing back. */
function isNewer({ changeId, savedAt }: AttemptSync['answers'][number], { saved }: AnswerState): boolean {
  return saved === null || (saved.changeId !== changeId && Date.parse(savedAt) > Date.parse(saved.at))
}

function withAnswer(state: RoomState, problem: ProblemRef, changed: Partial<AnswerState>): RoomState {
  const answer = { ...answerOf(state, problem), ...changed }
  return { ...state, answers: { ...state.answers, [problemKey(problem)]: answer } }
}

function withFlag(state: RoomState, problem: ProblemRef, changed: Partial<FlagState>): RoomState {
  return { ...state, flags: { ...state.flags, [problemKey(problem)]: { ...flagOf(state, problem), ...changed } } }
}

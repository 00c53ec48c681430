/** The journal as a list of changes: what is added, what goes next. Pure; the stores keep what it says. */
import { type AnswerChange, type Change, type FlagChange, type NewChange, problemKey } from './change'

export type ChangeList = {
  readonly deviceId: string
  /** Of the newest change ever made here; it only rises. */
  readonly lastSequence: number
  readonly changes: readonly Change[]
}

export function emptyList(deviceId: string): ChangeList {
  return { deviceId, lastSequence: 0, changes: [] }
}

/**
 * Typing on in a change that was not sent yet rewrites it, at the end of the order; after that it is a change of its own.
 * The id stays with what may have been sent under it.
 */
export function withChange(list: ChangeList, made: NewChange): ChangeList {
  const deviceSequence = list.lastSequence + 1
  const rewritten = list.changes.find((change) => change.stage === 'typing' && isOf(change, made))
  const changeId = rewritten?.changeId ?? made.changeId
  const change: Change = { ...made, changeId, deviceId: list.deviceId, deviceSequence, stage: 'typing' }
  const others = list.changes.filter((other) => other !== rewritten)
  return { ...list, lastSequence: deviceSequence, changes: [...others, change] }
}

/** The oldest goes first, so that the server meets them in the order they were made. */
export function nextToSend(list: ChangeList, attemptId: string): Change | null {
  return inOrder(list, attemptId)[0] ?? null
}

export function inOrder(list: ChangeList, attemptId: string): readonly Change[] {
  return list.changes
    .filter((change) => change.attemptId === attemptId)
    .toSorted((a, b) => a.deviceSequence - b.deviceSequence)
}

/** What stands in the journal for each problem: its newest answer, and its newest flag. By `problemKey`. */
export function newestByProblem(changes: readonly Change[]): {
  readonly answers: ReadonlyMap<string, AnswerChange>
  readonly flags: ReadonlyMap<string, FlagChange>
} {
  const ordered = changes.toSorted((a, b) => a.deviceSequence - b.deviceSequence)
  const answers = ordered.filter((change) => change.kind === 'answer')
  const flags = ordered.filter((change) => change.kind === 'flag')
  return {
    answers: new Map(answers.map((change) => [problemKey(change), change] as const)),
    flags: new Map(flags.map((change) => [problemKey(change), change] as const)),
  }
}

/** Fixed before it leaves: a change sent twice says the same twice. */
export function withSent(list: ChangeList, changeId: string): ChangeList {
  const changes = list.changes.map((change) =>
    change.changeId === changeId ? { ...change, stage: 'sent' as const } : change,
  )
  return { ...list, changes }
}

/** Stored on the server: nothing is left to keep here. */
export function withoutChange(list: ChangeList, changeId: string): ChangeList {
  return { ...list, changes: list.changes.filter((change) => change.changeId !== changeId) }
}

function isOf(change: Change, made: NewChange): boolean {
  const isOfAttempt = change.attemptId === made.attemptId && change.kind === made.kind
  return isOfAttempt && problemKey(change) === problemKey(made)
}

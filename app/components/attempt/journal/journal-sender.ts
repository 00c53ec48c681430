/** Sends what the journal holds of one attempt, oldest first, one at a time, until nothing is left; then waits to be woken. */
import type { Change } from './change'
import { inOrder, withoutChange, withSent } from './change-list'
import type { JournalStore } from './journal-store'
import { retryDelay } from './retry-delay'
import type { SendOutcome } from './send-outcome'

export type SenderEvent =
  | { readonly kind: 'sending'; readonly change: Change }
  | { readonly kind: 'settled'; readonly change: Change; readonly outcome: SendOutcome }
  | { readonly kind: 'idle' }

type SenderParts = {
  readonly store: JournalStore
  readonly attemptId: string
  readonly send: (change: Change) => Promise<SendOutcome>
  readonly onEvent: (event: SenderEvent) => void
  /** Uniform in [0, 1): spreads the retries of a class. */
  readonly chance: () => number
}

export type Sender = {
  /** There is something to send, or a reason to try again at once. Resolves when nothing more is sent for now. */
  readonly wake: () => Promise<void>
  readonly stop: () => void
}

export function createSender({ store, attemptId, send, onEvent, chance }: SenderParts): Sender {
  const refused = new Set<string>()
  let failures = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let isStopped = false
  let isWoken = false
  let running: Promise<void> | null = null

  const next = async () => inOrder(await store.read(), attemptId).find(({ changeId }) => !refused.has(changeId)) ?? null

  /** What is journaled while the last reply is on its way is sent too: `wake` was called for it. */
  const drain = async () => {
    while (isWoken && !isStopped) {
      isWoken = false
      if ((await sendAll()) === 'unanswered') return sleep()
    }
    onEvent({ kind: 'idle' })
  }
  const sendAll = async () => {
    for (let change = await next(); change !== null && !isStopped; change = await next()) {
      const { changeId } = change
      const fixed = await store.update((list) => withSent(list, changeId))
      const sent = fixed.changes.find((each) => each.changeId === changeId)
      if (sent === undefined) continue
      onEvent({ kind: 'sending', change: sent })
      const outcome = await send(sent)
      if (outcome.kind === 'stored') await store.update((list) => withoutChange(list, changeId))
      if (outcome.kind === 'refused') refused.add(changeId)
      onEvent({ kind: 'settled', change: sent, outcome })
      if (outcome.kind === 'again') return 'unanswered'
      failures = 0
    }
    return 'sent'
  }
  const sleep = () => {
    failures += 1
    timer = setTimeout(() => void wake(), retryDelay({ failures, chance: chance() }))
  }
  const wake = () => {
    clearTimeout(timer)
    isWoken = true
    running ??= drain().finally(() => {
      running = null
    })
    return running
  }
  const stop = () => {
    isStopped = true
    clearTimeout(timer)
  }
  return { wake, stop }
}

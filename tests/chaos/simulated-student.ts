/** A student's browser without the browser: the journal and the sender of the page, typing as a person does. */
import { randomUUID } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import type { AnswerChange, Change } from '@/app/components/attempt/journal/change'
import { withChange, withSent } from '@/app/components/attempt/journal/change-list'
import { createSender } from '@/app/components/attempt/journal/journal-sender'
import { type SendOutcome, sendOutcome } from '@/app/components/attempt/journal/send-outcome'
import { memoryPlace, openTextStore } from '@/app/components/attempt/journal/text-store'

export type Typist = {
  readonly address: string
  readonly cookie: string
  readonly courseId: string
  readonly attemptId: string
  readonly slotIds: readonly string[]
  readonly changes: number
  /** Between two changes, on average. */
  readonly pauseMilliseconds: number
}
/** A change the server has said it holds. */
export type Acknowledged = Pick<AnswerChange, 'attemptId' | 'slotId' | 'changeId' | 'deviceSequence' | 'response'>

/** Types every change and sends until each is acknowledged, however long that takes. */
export async function typeThrough(typist: Typist): Promise<readonly Acknowledged[]> {
  const { courseId, attemptId, slotIds } = typist
  const store = openTextStore(memoryPlace())
  const acknowledged: Acknowledged[] = []
  const sender = createSender({
    store,
    attemptId,
    chance: Math.random,
    send: (change) => post(change, typist),
    onEvent: (event) => {
      if (event.kind !== 'settled' || event.outcome.kind !== 'stored' || event.change.kind !== 'answer') return
      acknowledged.push(event.change)
    },
  })
  for (let place = 0; place < typist.changes; place += 1) {
    const slotId = slotIds[place % slotIds.length] ?? ''
    const changeId = randomUUID()
    const where = { courseId, attemptId, slotId, variantNumber: 1, changeId }
    const made = { ...where, kind: 'answer', response: { bits: `${place}.5` } } as const
    // Sealed as it is made: every one is a change of its own, not a letter of the next.
    await store.update((list) => withSent(withChange(list, made), changeId))
    void sender.wake()
    await delay(typist.pauseMilliseconds * 2 * Math.random())
  }
  while ((await store.read()).changes.length > 0) await delay(100)
  sender.stop()
  return acknowledged
}

async function post({ stage: _stage, ...change }: Change, { address, cookie }: Typist): Promise<SendOutcome> {
  try {
    const response = await fetch(`${address}/api/attempts/save`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify(change),
      signal: AbortSignal.timeout(10_000),
    })
    return sendOutcome(await response.json())
  } catch {
    return sendOutcome(null)
  }
}

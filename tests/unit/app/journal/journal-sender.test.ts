import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Change, NewChange } from '@/app/components/attempt/journal/change'
import { withChange } from '@/app/components/attempt/journal/change-list'
import { createSender, type SenderEvent } from '@/app/components/attempt/journal/journal-sender'
import { type SendOutcome, sendOutcome } from '@/app/components/attempt/journal/send-outcome'
import { memoryPlace, openTextStore } from '@/app/components/attempt/journal/text-store'

const stored: SendOutcome = {
  kind: 'stored',
  result: { kind: 'saved', savedAt: '2026-11-23T12:00:00.000Z', replaced: 'own' },
}
const offline: SendOutcome = { kind: 'again', reason: 'offline' }
const refused: SendOutcome = { kind: 'refused' }

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

function typed(changeId: string, slotId = 'a'): NewChange {
  const where = { courseId: 'course', attemptId: 'attempt', slotId, variantNumber: 1 }
  return { ...where, changeId, kind: 'answer', response: { bits: changeId } }
}

/** A sender whose server answers as told, and, told nothing more, stores. */
function open(answers: SendOutcome[] = []) {
  const store = openTextStore(memoryPlace())
  const sent: Change[] = []
  const events: SenderEvent[] = []
  const send = async (change: Change) => {
    sent.push(change)
    return answers.shift() ?? stored
  }
  const sender = createSender({
    store,
    attemptId: 'attempt',
    send,
    onEvent: (event) => events.push(event),
    chance: () => 0,
  })
  const type = (...changes: NewChange[]) =>
    changes.reduce(async (done, change) => {
      await done
      await store.update((list) => withChange(list, change))
    }, Promise.resolve())
  return { store, sent, events, sender, type, answers }
}

describe('the sender', () => {
  it('sends what there is in the order it was made, and forgets what is stored', async () => {
    const { store, sent, sender, type } = open()
    await type(typed('x', 'a'), typed('y', 'b'), typed('z', 'c'))
    await sender.wake()
    expect(sent.map(({ changeId }) => changeId)).toEqual(['x', 'y', 'z'])
    expect((await store.read()).changes).toEqual([])
  })

  it('keeps a change that was not acknowledged and sends it again, the same, after a wait', async () => {
    const { store, sent, sender, type } = open([offline])
    await type(typed('x'))
    await sender.wake()
    expect((await store.read()).changes).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(249)
    expect(sent).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(1)
    expect(sent).toHaveLength(2)
    expect(sent[1]).toEqual(sent[0])
    expect((await store.read()).changes).toEqual([])
  })

  it('waits longer after each failure, and sends at once when it is woken', async () => {
    const { sent, sender, type, answers } = open([offline, offline, offline])
    await type(typed('x'))
    await sender.wake()
    await vi.advanceTimersByTimeAsync(250)
    expect(sent).toHaveLength(2)
    await vi.advanceTimersByTimeAsync(499)
    expect(sent).toHaveLength(2)
    answers.length = 0
    await sender.wake()
    expect(sent).toHaveLength(3)
  })

  it('sends what is typed while a reply is on its way, as a change of its own', async () => {
    const { store, sent, sender, type } = open()
    await type(typed('x'))
    const draining = sender.wake()
    await vi.waitFor(() => expect(sent).toHaveLength(1))
    await type(typed('y'))
    await sender.wake()
    await draining
    expect(sent.map(({ changeId }) => changeId)).toEqual(['x', 'y'])
    expect((await store.read()).changes).toEqual([])
  })

  it('keeps what is refused, tells it, and goes on with the rest', async () => {
    const { store, sent, events, sender, type } = open([refused])
    await type(typed('x', 'a'), typed('y', 'b'))
    await sender.wake()
    await sender.wake()
    expect(sent.map(({ changeId }) => changeId)).toEqual(['x', 'y'])
    expect((await store.read()).changes.map(({ changeId }) => changeId)).toEqual(['x'])
    expect(events).toContainEqual({ kind: 'settled', change: sent[0], outcome: refused })
  })

  it('leaves the changes of another attempt alone', async () => {
    const { store, sent, sender, type } = open()
    await type({ ...typed('x'), attemptId: 'another' })
    await sender.wake()
    expect(sent).toEqual([])
    expect((await store.read()).changes).toHaveLength(1)
  })

  it('sends nothing more once it is stopped', async () => {
    const { sent, sender, type } = open([offline])
    await type(typed('x'))
    await sender.wake()
    sender.stop()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(sent).toHaveLength(1)
  })

  it('is idle only when nothing is left to send', async () => {
    const { events, sender, type } = open([offline])
    await type(typed('x'))
    await sender.wake()
    expect(events.some(({ kind }) => kind === 'idle')).toBe(false)
    await vi.advanceTimersByTimeAsync(300)
    expect(events.at(-1)).toEqual({ kind: 'idle' })
  })
})

describe('sendOutcome', () => {
  it('takes no reply for no knowledge: the change is sent again', () => {
    expect(sendOutcome(null)).toEqual(offline)
  })

  it('sends again what a busy server or a missing sign-in turned away', () => {
    const failed = (code: 'unavailable' | 'unexpected' | 'unauthenticated') =>
      sendOutcome({ ok: false, code, messageKey: `errors.${code}`, reference: null })
    expect(failed('unavailable')).toEqual({ kind: 'again', reason: 'busy' })
    expect(failed('unexpected')).toEqual({ kind: 'again', reason: 'busy' })
    expect(failed('unauthenticated')).toEqual({ kind: 'again', reason: 'signed-out' })
  })

  it('stops sending what the server will not have', () => {
    const failure = { ok: false, code: 'not-found', messageKey: 'errors.not-found', reference: null } as const
    expect(sendOutcome(failure)).toEqual(refused)
  })
})

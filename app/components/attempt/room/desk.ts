/** One attempt open in one tab: its journal, its sender, and the ears for what happens in other tabs and on the wire. */
import type { Change, Changed, NewChange, ProblemRef } from '@/app/components/attempt/journal/change'
import { inOrder, withChange } from '@/app/components/attempt/journal/change-list'
import { createSender, type SenderEvent } from '@/app/components/attempt/journal/journal-sender'
import type { JournalStore } from '@/app/components/attempt/journal/journal-store'
import { openStore } from '@/app/components/attempt/journal/open-store'
import { sendOutcome } from '@/app/components/attempt/journal/send-outcome'
import { newRequestKey } from '@/app/components/practice/draft'
import type { AttemptSync } from '@/lib/contracts/attempt-views'
import type { SaveResult } from '@/lib/contracts/save-result'
import { postAttempt } from './post-attempt'
import type { RoomEvent } from './room-state'

/** A pause in typing this long sends what was typed; it stands in the journal from the first letter. */
const pauseMilliseconds = 400
const syncMilliseconds = 15_000
const channelName = 'surprisal.journal'

type DeskParts = {
  readonly courseId: string
  readonly attemptId: string
  readonly tell: (event: RoomEvent) => void
}
export type Desk = {
  readonly put: (problem: ProblemRef, changed: Changed) => void
  readonly flush: () => Promise<boolean>
  readonly sync: () => Promise<void>
  readonly close: () => void
}

export function openDesk({ courseId, attemptId, tell }: DeskParts): Desk {
  const opening = openStore()
  const others = new BroadcastChannel(channelName)
  const wake = async () => (await sender).wake()
  const sender = opening.then((store) =>
    createSender({ store, attemptId, send, chance: Math.random, onEvent: (event) => void heard(event, store) }),
  )
  let written: Promise<unknown> = opening
  let pause: ReturnType<typeof setTimeout> | undefined

  const heard = async (event: SenderEvent, store: JournalStore) => {
    if (event.kind === 'settled') tell(event)
    if (event.kind === 'settled' && event.outcome.kind === 'stored') await readJournal(store)
    if (event.kind === 'idle') others.postMessage('stored')
  }
  const readJournal = async (store: JournalStore) =>
    tell({ kind: 'journal-read', changes: inOrder(await store.read(), attemptId) })
  const put = ({ slotId, variantNumber }: ProblemRef, changed: Changed) => {
    const made: NewChange = { slotId, variantNumber, courseId, attemptId, changeId: newRequestKey(), ...changed }
    written = written.then(() => opening).then((store) => store.update((list) => withChange(list, made)))
    void written.then(() => others.postMessage('typed'))
    clearTimeout(pause)
    pause = setTimeout(() => void written.then(wake), pauseMilliseconds)
  }
  const flush = async () => {
    clearTimeout(pause)
    await written
    await wake()
    return inOrder(await (await opening).read(), attemptId).length === 0
  }
  const sync = async () => {
    const reply = await postAttempt<AttemptSync>('sync', { courseId, attemptId })
    const { deviceId } = await (await opening).read()
    if (reply?.ok) tell({ kind: 'synced', sync: reply.value, deviceId })
    else if (reply === null) tell({ kind: 'connection', connection: 'offline' })
    else if (reply.code === 'unauthenticated') tell({ kind: 'connection', connection: 'signed-out' })
  }
  const back = () => {
    if (document.visibilityState === 'hidden') return void flush()
    void wake()
    void sync()
  }
  const lost = () => tell({ kind: 'connection', connection: 'offline' })

  others.onmessage = ({ data }: MessageEvent<unknown>) =>
    void opening.then(readJournal).then(() => (data === 'stored' ? sync() : undefined))
  window.addEventListener('online', back)
  window.addEventListener('offline', lost)
  document.addEventListener('visibilitychange', back)
  const timer = setInterval(() => void sync(), syncMilliseconds)
  void opening.then(readJournal).then(wake).then(sync)

  const close = () => {
    window.removeEventListener('online', back)
    window.removeEventListener('offline', lost)
    document.removeEventListener('visibilitychange', back)
    clearInterval(timer)
    // What was typed last still goes out; only then is nobody listening.
    void flush().finally(() => {
      others.close()
      void sender.then(({ stop }) => stop())
    })
  }
  return { put, flush, sync, close }
}

async function send({ stage: _stage, ...change }: Change) {
  return sendOutcome(await postAttempt<SaveResult>('save', change))
}

/** The safest place this browser has for the journal. */
import { openIndexedDbStore } from './indexed-db-store'
import type { JournalStore } from './journal-store'
import { openSafeStore } from './safe-store'
import { memoryPlace, openTextStore } from './text-store'

export async function openStore(): Promise<JournalStore> {
  try {
    const store = await openIndexedDbStore()
    await store.read()
    return openSafeStore(store)
  } catch {
    return openWithoutDatabase()
  }
}

async function openWithoutDatabase(): Promise<JournalStore> {
  try {
    const store = openTextStore(window.localStorage)
    await store.read()
    return openSafeStore(store)
  } catch {
    return openTextStore(memoryPlace())
  }
}

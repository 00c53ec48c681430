/** A journal that goes on when its place fails under it (a full disk, a closed database): in memory, with all it last held. */
import type { ChangeList } from './change-list'
import type { JournalStore } from './journal-store'
import { memoryPlace, openTextStore } from './text-store'

export function openSafeStore(first: JournalStore): JournalStore {
  let store = first
  let held: ChangeList | null = null

  const update: JournalStore['update'] = async (change) => {
    try {
      held = await store.update(change)
    } catch {
      store = openTextStore(memoryPlace())
      const before = held
      held = await store.update((list) => change(before ?? list))
    }
    return held
  }
  return { read: () => update((list) => list), update }
}

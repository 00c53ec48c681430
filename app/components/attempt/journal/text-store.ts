/** The journal as one text: in localStorage where there is no IndexedDB, in memory where there is neither. */
import { newRequestKey } from '@/app/components/practice/draft'
import type { JournalStore } from './journal-store'
import { parseList } from './parse-list'

export type TextPlace = Pick<Storage, 'getItem' | 'setItem'>

const name = 'surprisal.journal'

export function openTextStore(place: TextPlace): JournalStore {
  const read = () => parseList(parseText(place.getItem(name)), newRequestKey)
  const update: JournalStore['update'] = async (change) => {
    const changed = change(read())
    place.setItem(name, JSON.stringify(changed))
    return changed
  }
  return { read: () => update((list) => list), update }
}

/** Lives as long as the page does. */
export function memoryPlace(): TextPlace {
  const texts = new Map<string, string>()
  return { getItem: (key) => texts.get(key) ?? null, setItem: (key, text) => void texts.set(key, text) }
}

function parseText(text: string | null): unknown {
  if (text === null) return null
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

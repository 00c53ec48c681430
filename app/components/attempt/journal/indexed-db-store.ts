/** The journal in IndexedDB: one record, rewritten in a transaction, so that tabs never overwrite each other. */
import { newRequestKey } from '@/app/components/practice/draft'
import type { ChangeList } from './change-list'
import type { JournalStore } from './journal-store'
import { parseList } from './parse-list'

const databaseName = 'surprisal'
const tableName = 'journal'
const recordKey = 'changes'

/** @throws DOMException where the browser has no IndexedDB or forbids it. */
export async function openIndexedDbStore(): Promise<JournalStore> {
  const database = await openDatabase()
  const update = async (change: (list: ChangeList) => ChangeList) => {
    const transaction = database.transaction(tableName, 'readwrite', { durability: 'strict' })
    const table = transaction.objectStore(tableName)
    const written = await new Promise<ChangeList>((resolve, reject) => {
      const reading = table.get(recordKey)
      reading.onerror = () => reject(reading.error)
      reading.onsuccess = () => {
        const changed = change(parseList(reading.result, newRequestKey))
        table.put(changed, recordKey)
        resolve(changed)
      }
    })
    await ended(transaction)
    return written
  }
  // Reading makes the device's id when there is none, so it writes too.
  return { read: () => update((list) => list), update }
}

function openDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(databaseName, 1)
    opening.onupgradeneeded = () => opening.result.createObjectStore(tableName)
    opening.onerror = () => reject(opening.error)
    opening.onblocked = () => reject(new TypeError('the journal is held by another version of the page'))
    opening.onsuccess = () => resolve(opening.result)
  })
}

/** Written is what its transaction has completed: until then a crash may take it back. */
function ended(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(transaction.error)
    transaction.onerror = () => reject(transaction.error)
  })
}

/** Where the journal is kept. `update` reads, changes and writes in one go, whichever tabs do so at the same time. */
import type { ChangeList } from './change-list'

export type JournalStore = {
  readonly read: () => Promise<ChangeList>
  readonly update: (change: (list: ChangeList) => ChangeList) => Promise<ChangeList>
}

// The latest changes of many questions at once.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { authorize } from '@/lib/auth/policy'
import type { BulkChangeView } from '@/lib/contracts/bank/bulk-views'
import { db } from '@/lib/db/client'
import { listRecentBulks } from '@/lib/db/queries/bank/bulk-events'

/** More than anybody takes back. */
const most = 8

export async function listBulks(actor: Actor): Promise<readonly BulkChangeView[]> {
  authorize(actor, 'bank:edit', {})
  const recent = await listRecentBulks(db, most)
  return recent.map(({ at, ...bulk }) => ({ ...bulk, at: at.toISOString() }))
}

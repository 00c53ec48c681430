/** A counter of tries in PostgreSQL, shared by every web process. */
import 'server-only'
import { RateLimiterPostgres } from 'rate-limiter-flexible'
import { db } from '@/lib/db/client'

/** So many tries in so many seconds. */
export type TryLimit = { readonly points: number; readonly duration: number }

/** @param purpose begins the keys of this counter: counters of different purposes never meet. */
export function createCounter(purpose: string, limit: TryLimit): RateLimiterPostgres {
  return new RateLimiterPostgres({
    ...limit,
    storeClient: { query },
    storeType: 'client',
    tableName: 'rate_limit',
    tableCreated: true,
    keyPrefix: purpose,
  })
}

type CounterRow = { readonly points: number; readonly expire: bigint | null }

/** The limiter speaks to a `pg` client; this is that client over the one pool this process has. */
async function query(asked: { readonly text: string; readonly values?: readonly unknown[] }) {
  const rows = await db.$queryRawUnsafe<CounterRow[]>(asked.text, ...(asked.values ?? []))
  return { rows: rows.map((row) => ({ ...row, expire: Number(row.expire) })), rowCount: rows.length }
}

// Counters of tries, where the limiter itself has no word for it.
import 'server-only'
import type { Tx } from '@/lib/db/client'

/** Takes one point off each counter that has one. Counters are made and raised by the limiter itself. */
export async function giveBackPoints(tx: Tx, keys: readonly string[]): Promise<void> {
  await tx.rateLimit.updateMany({
    where: { key: { in: [...keys] }, points: { gt: 0 } },
    data: { points: { decrement: 1 } },
  })
}

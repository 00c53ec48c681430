/** One round trip to the database. It has no actor: the answer says nothing but yes or no. */
import 'server-only'
import { db } from '@/lib/db/client'
import { log } from '@/lib/log'

export async function checkHealth(): Promise<{ readonly isHealthy: boolean }> {
  try {
    await db.$queryRaw`SELECT 1`
    return { isHealthy: true }
  } catch (error) {
    log.error({ err: error }, 'the database does not answer')
    return { isHealthy: false }
  }
}

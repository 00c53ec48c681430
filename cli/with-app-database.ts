/** Lets a command use the app's database: the one DATABASE_URL names, or our own, started for as long as it takes. */
import { openDatabase } from '@/lib/db/open-database'

/** What `work` imports of lib/services must be imported inside it: the connection is made from the environment. */
export async function withAppDatabase<Result>(work: () => Promise<Result>): Promise<Result> {
  const { url, leave } = await openDatabase(process.env['DATABASE_URL'])
  process.env['DATABASE_URL'] = url
  const [{ migrate }, { db }] = await Promise.all([import('@/lib/db/migrate'), import('@/lib/db/client')])
  try {
    await migrate(url)
    return await work()
  } finally {
    await db.$disconnect()
    await leave()
  }
}

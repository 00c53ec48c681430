/**
 * The launcher's child for the database: opens it, migrates it, loads the seeds, says so, and keeps an embedded server
 * until the launcher asks it to stop or is gone.
 */
import { openDatabase } from '@/lib/db/open-database'

/** Ctrl-C reaches every process of a terminal at once; the launcher decides the order in which they end. */
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {})

try {
  const { url, leave } = await openDatabase(process.env['DATABASE_URL'])
  // What follows connects to the database when it is imported.
  process.env['DATABASE_URL'] = url
  const { prepareDatabase } = await import('@/seeds/prepare-database')
  process.on('disconnect', () => leave().finally(() => process.exit()))
  const secret = await prepareDatabase(url)
  process.send?.({ kind: 'ready', url, secret })
} catch (error) {
  process.send?.({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) })
  process.exitCode = 1
  process.disconnect?.()
}

// What a server process does by itself, request or none.
import 'server-only'
import { log } from '@/lib/log'
import { closeExpired } from '@/lib/services/close-expired'

const periodMilliseconds = 1_000

/** One round after the other, a second apart: a slow database is not asked again before it has answered. */
export function startWorker(): void {
  setTimeout(async () => {
    await runRound()
    startWorker()
  }, periodMilliseconds).unref()
}

/** A database that is away comes back: what was due is due then. */
async function runRound(): Promise<void> {
  try {
    await closeExpired(Date.now())
  } catch (error) {
    log.error({ err: error }, 'a round of the worker failed')
  }
}

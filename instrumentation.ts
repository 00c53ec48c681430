/** Runs once when a server process starts: from then on it closes attempts whose time has run out. */

export async function register(): Promise<void> {
  if (process.env['NEXT_RUNTIME'] !== 'nodejs') return
  const { startWorker } = await import('@/lib/boundary/worker')
  startWorker()
}

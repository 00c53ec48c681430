/** A power cut, as near as a test comes to one: every process of a PostgreSQL server is killed at once. */
import pg from 'pg'
import { findPostmaster } from '@/lib/db/postmaster-file'

/** @param before done when everything is ready to kill: its last act is the last thing the server sees. */
export async function killServer(
  { url, dataFolder }: { readonly url: string; readonly dataFolder: string },
  before: () => Promise<void> = async () => {},
): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  const { rows } = await client.query<{ readonly pid: number }>('SELECT pid FROM pg_stat_activity')
  const postmaster = findPostmaster(dataFolder)
  if (postmaster === null) throw new TypeError('no server runs here')
  await before()
  for (const pid of [postmaster.pid, ...rows.map((row) => row.pid)]) kill(pid)
  await client.end().catch(() => {})
}

/** One that ended by itself meanwhile is gone already. */
function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // Nothing left to kill.
  }
}

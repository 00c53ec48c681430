/** A power cut, as near as a test comes to one: every process of a PostgreSQL server is killed at once. */
import pg from 'pg'
import { findPostmaster } from '@/lib/db/postmaster-file'

export async function killServer(url: string, dataFolder: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  const { rows } = await client.query<{ readonly pid: number }>('SELECT pid FROM pg_stat_activity')
  const postmaster = findPostmaster(dataFolder)
  if (postmaster === null) throw new TypeError('no server runs here')
  for (const pid of [postmaster.pid, ...rows.map((row) => row.pid)]) process.kill(pid, 'SIGKILL')
  await client.end().catch(() => {})
}

/** What the database alone can do: one row of the size of a submission, one statement, nothing else. */
import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { quantile } from './quantile'

export type Load = { readonly databaseUrl: string; readonly writers: number; readonly writes: number }
export type Latencies = { readonly perSecond: number; readonly p50: number; readonly p99: number }

const payload = JSON.stringify({ response: { answer: '3.281' }, note: 'x'.repeat(600) })

export async function measureBareInsert({ databaseUrl, writers, writes }: Load): Promise<Latencies> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: Math.min(writers, 10) })
  await pool.query('CREATE TABLE IF NOT EXISTS bench_insert (id uuid PRIMARY KEY, payload jsonb NOT NULL)')
  try {
    return await measureLatencies({
      writers,
      writes,
      write: () => pool.query('INSERT INTO bench_insert VALUES ($1, $2)', [randomUUID(), payload]),
    })
  } finally {
    await pool.query('DROP TABLE bench_insert')
    await pool.end()
  }
}

type Writes = {
  readonly writers: number
  /** Of each writer. */
  readonly writes: number
  readonly write: (writer: number) => Promise<unknown>
  /** Done before each write and not counted. */
  readonly prepare?: (writer: number) => Promise<unknown>
}

/** Each writer writes one after the other; milliseconds from sending to the answer. */
export async function measureLatencies({ writers, writes, write, prepare }: Writes): Promise<Latencies> {
  const latencies: number[] = []
  const started = performance.now()
  const run = async (writer: number) => {
    for (let done = 0; done < writes; done += 1) {
      await prepare?.(writer)
      const sent = performance.now()
      await write(writer)
      latencies.push(performance.now() - sent)
    }
  }
  await Promise.all(Array.from({ length: writers }, (_, writer) => run(writer)))
  const seconds = (performance.now() - started) / 1000
  return { perSecond: latencies.length / seconds, p50: quantile(latencies, 0.5), p99: quantile(latencies, 0.99) }
}

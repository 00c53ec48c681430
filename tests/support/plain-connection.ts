/** The database of the running test file, over a plain connection: for what the app itself would never send. */
import pg from 'pg'
import { afterAll, beforeAll } from 'vitest'

export function openPlainConnection(): pg.Client {
  const client = new pg.Client({ connectionString: process.env['DATABASE_URL'] })
  beforeAll(async () => {
    await client.connect()
  })
  afterAll(() => client.end())
  return client
}

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { openEmbeddedServer } from '@/lib/db/embedded-server'
import { type KeptServer, keepEmbeddedServer } from '@/lib/db/keep-embedded-server'
import { findPostmaster } from '@/lib/db/postmaster-file'
import { killServer } from '@/tests/support/kill-server'

/** A server is made, killed and recovers: seconds, and many of them where the machine does much else. */
vi.setConfig({ testTimeout: 120_000 })

const folder = mkdtempSync(join(tmpdir(), 'surprisal-kept-'))
const dataFolder = join(folder, 'postgres')
let server: KeptServer

beforeAll(async () => {
  server = await keepEmbeddedServer({ folder, durability: 'full' })
})
afterAll(async () => {
  await server.leave()
  expect(findPostmaster(dataFolder)).toBeNull()
  rmSync(folder, { recursive: true, force: true })
})

/** Waits for an answer at the address known from the beginning. */
async function ask(statement: string): Promise<unknown> {
  for (;;) {
    const client = new pg.Client({ connectionString: server.urlOf('postgres') })
    client.on('error', () => {})
    try {
      await client.connect()
      const { rows } = await client.query(statement)
      return rows
    } catch {
      // Not back yet.
    } finally {
      await client.end().catch(() => {})
    }
  }
}

it('a server killed under its users comes back where it was', async () => {
  for (const _ of [1, 2]) {
    await killServer({ url: server.urlOf('postgres'), dataFolder })
    expect(await ask('SELECT 1 AS one')).toEqual([{ one: 1 }])
  }
})

it('a passing user does not stop a server whose keeper lost its hold in a crash', async () => {
  await ask("SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory'")
  await expect
    .poll(() => ask("SELECT count(*)::int AS held FROM pg_locks WHERE locktype = 'advisory'"))
    .toEqual([{ held: 1 }])
  const passing = await openEmbeddedServer({ folder, durability: 'full' })
  await passing.leave()
  expect(findPostmaster(dataFolder)).not.toBeNull()
  expect(await ask('SELECT 1 AS one')).toEqual([{ one: 1 }])
})

import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, describe, expect, it } from 'vitest'
import { type EmbeddedServer, openEmbeddedServer } from '@/lib/db/embedded-server'
import { findPostmaster } from '@/lib/db/postmaster-file'

const folder = mkdtempSync(join(tmpdir(), 'surprisal-server-'))
const dataFolder = join(folder, 'postgres')

afterAll(() => rmSync(folder, { recursive: true, force: true }))

function open(): Promise<EmbeddedServer> {
  return openEmbeddedServer({ folder, durability: 'full' })
}

async function query(server: EmbeddedServer, statement: string): Promise<readonly unknown[]> {
  const client = new pg.Client({ connectionString: server.urlOf('postgres') })
  await client.connect()
  return client
    .query(statement)
    .then((result) => result.rows)
    .finally(() => client.end())
}

describe('an embedded server', () => {
  it('keeps what it acknowledged when it is killed, and starts again over what was left behind', async () => {
    const killed = await open()
    await query(killed, 'CREATE TABLE answer AS SELECT 42 AS value')
    process.kill(findPostmaster(dataFolder)?.pid ?? Number.NaN, 'SIGKILL')
    const recovered = await open()
    expect(await query(recovered, 'SELECT value FROM answer')).toEqual([{ value: 42 }])
    await recovered.leave()
  })

  it('is shared by those who open it, and stops when the last one leaves', async () => {
    const first = await open()
    const second = await open()
    expect(second.urlOf('x')).toBe(first.urlOf('x'))
    await first.leave()
    expect(await query(second, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
    await second.leave()
    expect(findPostmaster(dataFolder)).toBeNull()
  })

  it('starts although the process number it left behind is now somebody else’s', async () => {
    const path = join(dataFolder, 'postmaster.pid')
    writeFileSync(path, `${process.pid}\n${dataFolder}\n1\n5432\n\n127.0.0.1\n\nready\n`)
    const server = await open()
    expect(await query(server, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
    await server.leave()
    expect(existsSync(path)).toBe(false)
  })

  it('keeps its password to its own account, listens on this machine alone and writes what it acknowledges', async () => {
    const server = await open()
    expect(statSync(join(folder, 'postgres-password')).mode & 0o777).toBe(0o600)
    const settings = await query(
      server,
      `SELECT current_setting('listen_addresses') AS addresses, current_setting('fsync') AS fsync,
         current_setting('synchronous_commit') AS commit, current_setting('server_encoding') AS encoding`,
    )
    expect(settings).toEqual([{ addresses: '127.0.0.1', fsync: 'on', commit: 'on', encoding: 'UTF8' }])
    const stranger = new pg.Client({ connectionString: server.urlOf('postgres').replace(/:[^:@/]+@/, ':guess@') })
    await expect(stranger.connect()).rejects.toThrow('password authentication failed')
    await server.leave()
  })
})

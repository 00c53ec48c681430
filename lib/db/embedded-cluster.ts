/** Makes the folder of an embedded PostgreSQL: its files, its password, and settings that only let this machine in. */
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PostgresAccount } from './postgres-account'
import { runToEnd } from './run-to-end'

export const superuser = 'surprisal'

/** `full`: an acknowledged answer survives a power cut. `none`: for tests, whose data may be lost. */
export type Durability = 'full' | 'none'

export type Cluster = { readonly dataFolder: string; readonly password: string }

export type ClusterOptions = {
  readonly folder: string
  readonly durability: Durability
  readonly account: PostgresAccount
}

export async function ensureCluster({ folder, durability, account }: ClusterOptions): Promise<Cluster> {
  const dataFolder = join(folder, 'postgres')
  const passwordFile = join(folder, 'postgres-password')
  if (existsSync(dataFolder)) return { dataFolder, password: readFileSync(passwordFile, 'utf8').trim() }

  // Made under another name first, so that a half-made folder is never taken for a whole one.
  const unfinished = `${dataFolder}.new`
  rmSync(unfinished, { recursive: true, force: true })
  mkdirSync(unfinished, { mode: 0o700 })
  account.own(unfinished)
  const password = randomBytes(24).toString('base64url')
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 })
  account.own(passwordFile)
  await runToEnd(account.invocation(account.binaries.initdb, initdbArguments({ unfinished, passwordFile, durability })))
  renameSync(unfinished, dataFolder)
  return { dataFolder, password }
}

type InitdbOptions = {
  readonly unfinished: string
  readonly passwordFile: string
  readonly durability: Durability
}

function initdbArguments({ unfinished, passwordFile, durability }: InitdbOptions): readonly string[] {
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'timezone=UTC',
    'log_timezone=UTC',
    'log_checkpoints=off',
    ...(durability === 'none' ? ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'] : []),
  ]
  return [
    `--pgdata=${unfinished}`,
    `--username=${superuser}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    ...(durability === 'none' ? ['--no-sync'] : []),
    ...settings.map((setting) => `--set=${setting}`),
  ]
}

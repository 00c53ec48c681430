/**
 * A PostgreSQL server of our own, from an npm package, as a process beside the app. Starting finds one that already runs
 * on the folder (left by a killed launcher, or kept by another process) and uses it; the last user to leave stops it.
 */
import { mkdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import pg from 'pg'
import { type Cluster, type Durability, ensureCluster, superuser } from './embedded-cluster'
import { findFreePort } from './free-port'
import { getPostgresAccount, type PostgresAccount } from './postgres-account'
import { findPostmaster } from './postmaster-file'
import { runToEnd } from './run-to-end'

/** Shared by every process that uses one server; "user" in ASCII. */
const userLock = 0x75736572

/** Recovery after a crash replays at most a few minutes of log; a minute is ample on a slow disk. */
const startTimeoutSeconds = 60

const retryMilliseconds = 250

export type EmbeddedServer = {
  readonly urlOf: (database: string) => string
  readonly port: number
  /** Settles when the server ends, or breaks this user's hold on it, before this user left. */
  readonly lost: Promise<void>
  /** Leaves the server, and stops it when nobody else uses it. */
  readonly leave: () => Promise<void>
}

export type EmbeddedServerOptions = {
  readonly folder: string
  readonly durability: Durability
  /** Where to listen when it has to be started; any free port when none is asked. */
  readonly port?: number
}

export async function openEmbeddedServer(options: EmbeddedServerOptions): Promise<EmbeddedServer> {
  const folder = resolve(options.folder)
  mkdirSync(folder, { recursive: true })
  const account = await getPostgresAccount(folder)
  const cluster = await ensureCluster({ ...options, folder, account })
  const server = { cluster, account }
  const { port, holder } = await findAndHold(server, options.port)
  const urlOf = (database: string) => urlAt(port, server, database)
  const lost = new Promise<void>((resolve) => holder.once('end', resolve))
  return { urlOf, port, lost, leave: () => leave(server, holder) }
}

type Server = {
  readonly cluster: Cluster
  readonly account: PostgresAccount
}

/**
 * Tries again when the port was taken meanwhile, processes of a killed server have not quite gone, or somebody else is
 * starting the same server.
 */
async function findOrStart(server: Server, askedPort: number | undefined): Promise<number> {
  const { dataFolder } = server.cluster
  const logFile = join(dataFolder, 'server.log')
  const deadline = Date.now() + startTimeoutSeconds * 1000
  for (;;) {
    const running = findPostmaster(dataFolder)
    if (running !== null) return running.port
    const port = askedPort ?? (await findFreePort())
    const failure = await start(server, { port, logFile })
    if (failure === null) return port
    const reason = lastFatal(logFile) ?? failure.message
    const mayPass = /shared memory block|Address already in use|lock file/.test(reason)
    if (!mayPass || Date.now() > deadline) throw new Error(`PostgreSQL did not start: ${reason}`)
    await delay(retryMilliseconds)
  }
}

function start(
  { cluster, account }: Server,
  { port, logFile }: { readonly port: number; readonly logFile: string },
): Promise<Error | null> {
  const waiting = ['--wait', `--timeout=${startTimeoutSeconds}`, '--silent', `--log=${logFile}`]
  const args = ['start', `--pgdata=${cluster.dataFolder}`, ...waiting, '--options', `-p ${port}`]
  return runToEnd(account.invocation(account.binaries.pgCtl, args)).then(
    () => null,
    (error: Error) => error,
  )
}

function lastFatal(logFile: string): string | undefined {
  try {
    return readFileSync(logFile, 'utf8')
      .split('\n')
      .findLast((line) => /(FATAL|PANIC): /.test(line))
  } catch {
    return undefined
  }
}

function urlAt(port: number, { cluster }: Server, database: string): string {
  return `postgresql://${superuser}:${cluster.password}@127.0.0.1:${port}/${database}`
}

type Held = { readonly port: number; readonly holder: pg.Client }

/** Looks again when the server found is still recovering, or ends before it is held. */
async function findAndHold(server: Server, askedPort: number | undefined): Promise<Held> {
  const deadline = Date.now() + startTimeoutSeconds * 1000
  for (;;) {
    const port = await findOrStart(server, askedPort)
    try {
      return { port, holder: await holdServer(urlAt(port, server, 'postgres')) }
    } catch (error) {
      if (!isPassing(error) || Date.now() > deadline) throw error
      await delay(retryMilliseconds)
    }
  }
}

/** A connection whose shared lock says "in use", and which a killed process lets go of by dying. */
async function holdServer(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  await client.query('SELECT pg_advisory_lock_shared($1)', [userLock])
  return client
}

/** PostgreSQL's class 57P: stopped, crashed, or starting and not taking connections yet. */
function isPassing(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = 'code' in error ? String(error.code) : ''
  return /^(57P|ECONNREFUSED|ECONNRESET|EPIPE)/.test(code) || error.message.startsWith('Connection terminated')
}

async function leave(server: Server, holder: pg.Client): Promise<void> {
  const isLast = await isLastUser(holder)
  await holder.end().catch(() => {})
  if (isLast) await stop(server)
}

async function isLastUser(holder: pg.Client): Promise<boolean> {
  try {
    await holder.query('SELECT pg_advisory_unlock_shared($1)', [userLock])
    const { rows } = await holder.query<{ alone: boolean }>('SELECT pg_try_advisory_lock($1) AS alone', [userLock])
    return rows[0]?.alone === true
  } catch {
    // The connection is gone, so the server is stopping or gone; asking it to stop once more does no harm.
    return true
  }
}

async function stop({ cluster, account }: Server): Promise<void> {
  if (findPostmaster(cluster.dataFolder) === null) return
  const args = ['stop', `--pgdata=${cluster.dataFolder}`, '--mode=fast', '--wait', `--timeout=${startTimeoutSeconds}`]
  await runToEnd(account.invocation(account.binaries.pgCtl, [...args, '--silent']))
}

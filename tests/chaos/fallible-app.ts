/** The app and its database, each of which can be killed without warning and is started again where it was. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { type EmbeddedServer, openEmbeddedServer } from '@/lib/db/embedded-server'
import { findFreePort } from '@/lib/db/free-port'
import { killServer } from '@/tests/support/kill-server'
import { createDatabase, withDatabase } from '@/tests/support/scratch-database'

export type FallibleApp = {
  readonly address: string
  readonly databaseUrl: string
  readonly killApp: () => Promise<void>
  readonly killDatabase: () => Promise<void>
  readonly stop: () => Promise<void>
}

/** One web process of several on a database, killed without warning and started again where it was. */
export async function openFallibleProcess(setting: Omit<Setting, 'port'>) {
  const port = await findFreePort()
  let app = await startSoon({ ...setting, port })
  return {
    address: `http://localhost:${port}`,
    kill: () => killGroup(app),
    restart: async () => {
      app = await startSoon({ ...setting, port })
    },
  }
}

const root = fileURLToPath(new URL('../..', import.meta.url))

export async function openFallibleApp(secret: string): Promise<FallibleApp> {
  const folder = mkdtempSync(join(tmpdir(), 'surprisal-chaos-'))
  let server: EmbeddedServer = await openEmbeddedServer({ folder, durability: 'full' })
  const maintenanceUrl = server.urlOf('postgres')
  const databaseUrl = withDatabase(maintenanceUrl, await createDatabase(maintenanceUrl))
  const port = await findFreePort()
  const start = () => startSoon({ port, secret, databaseUrl })
  let app = await start()
  return {
    address: `http://localhost:${port}`,
    databaseUrl,
    killApp: async () => {
      await killGroup(app)
      app = await start()
    },
    killDatabase: async () => {
      await killServer({ url: databaseUrl, dataFolder: join(folder, 'postgres') })
      server = await openEmbeddedServer({ folder, durability: 'full', port: server.port })
    },
    stop: async () => {
      await killGroup(app)
      await server.leave()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

type Setting = { readonly port: number; readonly secret: string; readonly databaseUrl: string }

/** The port of a killed process is free a moment after it, and a database that recovers takes nobody in at first. */
async function startSoon(setting: Setting): Promise<ChildProcess> {
  for (let tries = 0; tries < maxStarts; tries += 1) {
    const child = await startProcess(setting)
    if (child !== null) return child
    await delay(restartMilliseconds)
  }
  throw new Error('The app did not start.')
}

const maxStarts = 30
const restartMilliseconds = 500

/** Null when it ended before it was ready. */
async function startProcess({ port, secret, databaseUrl }: Setting): Promise<ChildProcess | null> {
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: root,
    // A group of its own: the server and whatever it has started die together.
    detached: true,
    env: {
      ...process.env,
      DATABASE_URL: databaseUrl,
      NEXTAUTH_SECRET: secret,
      NEXTAUTH_URL: `http://localhost:${port}`,
      PORT: String(port),
      SURPRISAL_DEMO: '1',
      SURPRISAL_DEMO_CLASS: 'off',
      // What fails here fails on purpose.
      LOG_LEVEL: 'silent',
    },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const isReady = await new Promise<boolean>((resolve) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (line.startsWith('Surprisal is ready at')) resolve(true)
    })
    child.once('exit', () => resolve(false))
  })
  return isReady ? child : null
}

async function killGroup(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  process.kill(-child.pid, 'SIGKILL')
  await ended
}

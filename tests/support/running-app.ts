/**
 * The app as its user starts it: `npm start`'s own script, on a database of its own in demo mode. For the browser tests
 * and the bench.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { Durability } from '@/lib/db/embedded-cluster'
import { openEmbeddedServer } from '@/lib/db/embedded-server'
import { createDatabase, withDatabase } from './scratch-database'

export type RunningApp = {
  readonly address: string
  readonly databaseUrl: string
  readonly stop: () => Promise<void>
}

export type AppOptions = {
  readonly port: number
  readonly secret: string
  /** `none` for tests, `full` for figures that mean something. */
  readonly durability: Durability
  /** Whether the demo course comes with its simulated class. */
  readonly demoClass: 'on' | 'off'
}

const root = fileURLToPath(new URL('../..', import.meta.url))

export async function startApp({ port, secret, durability, demoClass }: AppOptions): Promise<RunningApp> {
  const folder = mkdtempSync(join(tmpdir(), 'surprisal-app-'))
  const server = await openEmbeddedServer({ folder, durability })
  const maintenanceUrl = server.urlOf('postgres')
  const databaseUrl = withDatabase(maintenanceUrl, await createDatabase(maintenanceUrl))
  const leave = async () => {
    await server.leave()
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    const { address, stop } = await serveApp({ port, secret, databaseUrl, people: 'demo', demoClass })
    return { address, databaseUrl, stop: () => stop().then(leave) }
  } catch (error) {
    await leave()
    throw error
  }
}

type Serving = Pick<AppOptions, 'port' | 'secret' | 'demoClass'> & {
  readonly databaseUrl: string
  readonly people: 'demo' | 'none'
}

/** On a database that is there, which stays when it stops. */
export async function serveApp(serving: Serving): Promise<Pick<RunningApp, 'address' | 'stop'>> {
  const { port, secret, databaseUrl, people, demoClass } = serving
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: root,
    env: {
      ...process.env,
      DATABASE_URL: databaseUrl,
      NEXTAUTH_SECRET: secret,
      NEXTAUTH_URL: `http://localhost:${port}`,
      PORT: String(port),
      SURPRISAL_DEMO: people === 'demo' ? '1' : '0',
      SURPRISAL_DEMO_CLASS: demoClass,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const stop = async () => {
    child.kill('SIGTERM')
    await ended
  }
  const isReady = await new Promise<boolean>((resolve) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (line.startsWith('Surprisal is ready at')) resolve(true)
    })
    ended.then(() => resolve(false))
  })
  if (isReady) return { address: `http://localhost:${port}`, stop }
  await stop()
  throw new Error('The app did not start; what it said stands above.')
}

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
}

const root = fileURLToPath(new URL('../..', import.meta.url))

export async function startApp({ port, secret, durability }: AppOptions): Promise<RunningApp> {
  const folder = mkdtempSync(join(tmpdir(), 'surprisal-app-'))
  const server = await openEmbeddedServer({ folder, durability })
  const maintenanceUrl = server.urlOf('postgres')
  const databaseUrl = withDatabase(maintenanceUrl, await createDatabase(maintenanceUrl))
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: root,
    env: {
      ...process.env,
      DATABASE_URL: databaseUrl,
      NEXTAUTH_SECRET: secret,
      NEXTAUTH_URL: `http://localhost:${port}`,
      PORT: String(port),
      SURPRISAL_DEMO: '1',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const stop = async () => {
    child.kill('SIGTERM')
    await ended
    await server.leave()
    rmSync(folder, { recursive: true, force: true })
  }
  const isReady = await new Promise<boolean>((resolve) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (line.startsWith('Surprisal is ready at')) resolve(true)
    })
    ended.then(() => resolve(false))
  })
  if (isReady) return { address: `http://localhost:${port}`, databaseUrl, stop }
  await stop()
  throw new Error('The app did not start; what it said stands above.')
}

import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { text } from 'node:stream/consumers'
import { expect, it } from 'vitest'
import { findFreePort } from '@/lib/db/free-port'

type Outcome = { readonly status: number | null; readonly stderr: string }

async function start(environment: Readonly<Record<string, string>>): Promise<Outcome> {
  const env = { ...process.env, DATABASE_URL: '', ...environment }
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: 20_000,
  })
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  return { stderr: await text(child.stderr), status: await ended }
}

it('a taken port is said before anything else is begun', async () => {
  const port = await findFreePort()
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(port, resolve))
  const { status, stderr } = await start({ PORT: String(port) })
  await new Promise((resolve) => server.close(resolve))
  expect(stderr).toBe(
    `Port ${port} is taken: stop what listens there, or start with another one: PORT=${port + 1} npm start\n`,
  )
  expect(status).toBe(1)
})

it('a PORT that is no port is said', async () => {
  const { status, stderr } = await start({ PORT: '80 80' })
  expect(stderr).toBe('PORT must be a whole number from 1 to 65535; it is "80 80".\n')
  expect(status).toBe(1)
})

it('an address to listen on that is not of this machine is said', async () => {
  const port = await findFreePort()
  const { status, stderr } = await start({ PORT: String(port), SURPRISAL_HOST: '203.0.113.1' })
  expect(stderr).toBe(
    'SURPRISAL_HOST must be an address of this machine, such as 0.0.0.0 for all of them; it is "203.0.113.1".\n',
  )
  expect(status).toBe(1)
})

it('a database that cannot be reached is one sentence without its password', async () => {
  const [port, closed] = [await findFreePort(), await findFreePort()]
  const { status, stderr } = await start({
    PORT: String(port),
    DATABASE_URL: `postgresql://ada:hunter2@127.0.0.1:${closed}/school`,
  })
  expect(stderr).toBe(
    `The database at 127.0.0.1:${closed}/school cannot be reached: connect ECONNREFUSED 127.0.0.1:${closed}.\n`,
  )
  expect(status).toBe(1)
})

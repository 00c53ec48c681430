// A start from nothing to a page that answers: each step is skipped when what it makes is there already.
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { buildPages, generateClient } from './build.mjs'
import { openDatabase } from './database.mjs'
import { Failure, toSentence } from './failure.mjs'
import { isOpen, outerAddress, readHost } from './host.mjs'
import { installPackages } from './install.mjs'
import { readPort, requireFreePort } from './port.mjs'
import { stopSteps } from './run-step.mjs'
import { say, startClock } from './say.mjs'
import { serve } from './serve.mjs'

const mode = process.argv.includes('--dev') ? 'dev' : 'start'

/** What runs, in the order in which it was started; it is stopped in the opposite one. @type {{ stop: () => Promise<unknown> }[]} */
const running = []
let isStopping = false

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => end(0))

try {
  await launch()
} catch (error) {
  if (!isStopping) process.stderr.write(`${toSentence(error)}\n`)
  await end(1)
}

async function launch() {
  const clock = startClock()
  const port = readPort(process.env.PORT)
  await requireFreePort(port)
  const isEmbedded = (process.env.DATABASE_URL ?? '') === ''
  const isDemo = isEmbedded || process.env.SURPRISAL_DEMO === '1'
  const host = await readHost({ given: process.env.SURPRISAL_HOST, isDemo })
  mkdirSync('.data', { recursive: true, mode: 0o755 })
  await installPackages()
  await generateClient()

  const database = await openDatabase({ isDemo, onLost: () => lose('The database') })
  running.push(database)
  if (mode === 'start') await buildPages()

  const address = process.env.NEXTAUTH_URL ?? outerAddress(host, port)
  const env = {
    DATABASE_URL: database.url,
    NEXTAUTH_URL: address,
    NEXTAUTH_SECRET: process.env.NEXTAUTH_SECRET ?? database.secret,
    SURPRISAL_DEMO: isDemo ? '1' : '0',
  }
  const app = serve({ mode, host, port, env })
  running.push(app)
  app.ended.then(() => lose('The app'))
  await app.whenReady()
  say(`\nSurprisal is ready at ${address} (${clock()})`)
  if (isDemo) sayDemoSignIns(host)
  say('Stop it with Ctrl-C.')
}

/** @param {string | undefined} host */
function sayDemoSignIns(host) {
  say('Sign in with the password surprisal-demo as')
  for (const name of ['student', 'instructor', 'admin']) say(`  ${name}@example.edu`)
  if (isOpen(host)) say('Whoever reaches this machine over the network can do so too (SURPRISAL_HOST).')
}

/** @param {string} what */
function lose(what) {
  if (isStopping) return
  process.stderr.write(`${toSentence(new Failure(`${what} ended unexpectedly.`))}\n`)
  end(1)
}

/** Stops the app before its database. A second Ctrl-C changes nothing: what is left takes seconds. @param {number} status */
async function end(status) {
  if (isStopping) return
  isStopping = true
  if (running.length > 0) say('\nStopping…')
  stopSteps()
  for (const part of running.toReversed()) await part.stop()
  process.exit(status)
}

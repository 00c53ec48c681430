// Runs a long step as a child process: a sign of life every few seconds, its output only when it fails.
import { spawn } from 'node:child_process'
import { Failure, isDiskFull } from './failure.mjs'
import { say, startClock } from './say.mjs'

const signOfLifeMilliseconds = 5_000

/** Lines shown of a step that failed: enough to see a compiler's first errors. */
const shownLines = 60

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set()

/** Ends the step that runs, when a person does not want to wait for it. */
export function stopSteps() {
  for (const child of running) child.kill('SIGTERM')
}

/**
 * @param {{ title: string, program: string, args: readonly string[], env?: Record<string, string | undefined> }} step
 * @returns {Promise<void>}
 */
export async function runStep({ title, program, args, env = {} }) {
  say(`${title}…`)
  const clock = startClock()
  const child = spawn(program, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  running.add(child)
  const output = []
  child.stdout.setEncoding('utf8').on('data', (text) => output.push(text))
  child.stderr.setEncoding('utf8').on('data', (text) => output.push(text))
  const signs = setInterval(() => say(`  … ${clock()}`), signOfLifeMilliseconds)
  const status = await new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  }).finally(() => {
    clearInterval(signs)
    running.delete(child)
  })
  if (status === 0) return say(`  done in ${clock()}`)
  const text = output.join('').trim()
  if (isDiskFull(text)) throw new Failure('ENOSPC')
  throw new Failure(`${title} failed:\n${text.split('\n').slice(-shownLines).join('\n')}`)
}

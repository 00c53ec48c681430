// Runs Next as a child until it is told to stop, and tells when it answers.
import { spawn } from 'node:child_process'
import { setTimeout as delay } from 'node:timers/promises'
import { Failure } from './failure.mjs'

const pollMilliseconds = 50

/** Requests in flight get this long to end; then the process is ended for them. */
const graceMilliseconds = 8_000

/**
 * @param {{ mode: 'start' | 'dev', port: number, env: Record<string, string | undefined> }} options
 */
export function serve({ mode, port, env }) {
  // Standard input stays open as long as this process lives: its end tells the child that nobody is left to stop it.
  const child = spawn(
    process.execPath,
    ['--import', './scripts/end-with-parent.mjs', 'node_modules/next/dist/bin/next', mode, '--port', String(port)],
    { env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env }, stdio: ['pipe', 'inherit', 'inherit'] },
  )
  const ended = new Promise((resolve) => child.once('exit', resolve))
  return { ended, whenReady: () => waitUntilReady(port, child), stop: () => stop(child, ended) }
}

/** @param {number} port @param {import('node:child_process').ChildProcess} child */
async function waitUntilReady(port, child) {
  for (;;) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Failure('The app ended before it answered.')
    const isHealthy = await fetch(`http://127.0.0.1:${port}/api/health`).then(
      (response) => response.ok,
      () => false,
    )
    if (isHealthy) return
    await delay(pollMilliseconds)
  }
}

/** @param {import('node:child_process').ChildProcess} child @param {Promise<unknown>} ended */
async function stop(child, ended) {
  child.kill('SIGTERM')
  const timer = setTimeout(() => child.kill('SIGKILL'), graceMilliseconds)
  await ended
  clearTimeout(timer)
}

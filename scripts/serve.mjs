// Runs Next as a child until it is told to stop, and tells when it answers.
import { spawn } from 'node:child_process'
import { setTimeout as delay } from 'node:timers/promises'
import { Failure } from './failure.mjs'
import { innerAddress } from './host.mjs'

const pollMilliseconds = 50

const preloaded = ['./scripts/end-with-parent.mjs', './scripts/name-caller.mjs']

/** Requests in flight get this long to end; then the process is ended for them. */
const graceMilliseconds = 8_000

/**
 * @param {{ mode: 'start' | 'dev', host: string | undefined, port: number, env: Record<string, string | undefined> }} options
 */
export function serve({ mode, host, port, env }) {
  const listening = ['--port', String(port), ...(host === undefined ? [] : ['--hostname', host])]
  // Standard input stays open as long as this process lives: its end tells the child that nobody is left to stop it.
  const child = spawn(
    process.execPath,
    [...preloaded.flatMap((path) => ['--import', path]), 'node_modules/next/dist/bin/next', mode, ...listening],
    { env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env }, stdio: ['pipe', 'inherit', 'inherit'] },
  )
  const ended = new Promise((resolve) => child.once('exit', resolve))
  return { ended, whenReady: () => waitUntilReady(innerAddress(host, port), child), stop: () => stop(child, ended) }
}

/** @param {string} address @param {import('node:child_process').ChildProcess} child */
async function waitUntilReady(address, child) {
  for (;;) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Failure('The app ended before it answered.')
    const isHealthy = await fetch(`${address}/api/health`).then(
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

// Runs one check with its output in sight, and reads from a runner's report how many tests passed and failed.
import { spawn } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'

/** @typedef {{ passed: number, failed: number }} Count */

/** Ctrl-C and its kin end what runs, which cleans up after itself; then the whole run. */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']

/**
 * @param {string} program
 * @param {readonly string[]} args
 * @param {Record<string, string>} env
 * @returns {Promise<Count>} one check: passed when its status is 0
 */
export async function runCheck(program, args, env = {}) {
  const settings = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env }
  const child = spawn(program, args, { env: settings, stdio: ['ignore', 'inherit', 'inherit'] })
  let wasStopped = false
  const forward = (signal) => {
    wasStopped = true
    child.kill(signal)
  }
  for (const signal of signals) process.once(signal, forward)
  const status = await new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  }).finally(() => {
    for (const signal of signals) process.off(signal, forward)
  })
  if (wasStopped) process.exit(1)
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/** @param {{ report: string, run: () => Promise<Count> }} options @returns {Promise<Count>} */
export async function countVitest({ report, run }) {
  return countFrom({
    report,
    run,
    read: ({ numPassedTests, numFailedTests, testResults }) => {
      // A file that could not be loaded has no tests to fail.
      const brokenFiles = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0)
      return { passed: numPassedTests, failed: numFailedTests + brokenFiles.length }
    },
  })
}

/** @param {{ report: string, run: () => Promise<Count> }} options @returns {Promise<Count>} */
export async function countPlaywright({ report, run }) {
  return countFrom({
    report,
    run,
    read: ({ stats }) => ({ passed: stats.expected + stats.flaky, failed: stats.unexpected }),
  })
}

/**
 * A runner that fails outside any test, or leaves no report, counts as one failure: silence never passes.
 * @param {{ report: string, run: () => Promise<Count>, read: (report: object) => Count }} options
 */
async function countFrom({ report, run, read }) {
  rmSync(report, { force: true })
  const { failed: runFailed } = await run()
  const count = readReport(report, read)
  if (count === null) return { passed: 0, failed: 1 }
  const isEmpty = count.passed + count.failed === 0
  return { passed: count.passed, failed: Math.max(count.failed, runFailed, isEmpty ? 1 : 0) }
}

/** @param {string} path @param {(report: object) => Count} read @returns {Count | null} */
function readReport(path, read) {
  try {
    return read(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return null
  }
}

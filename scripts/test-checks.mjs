// Runs one check with its output in sight, and reads from a runner's report how many tests passed and failed.
import { spawn } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { relative } from 'node:path'

/** `failures`: what failed, a line each, to be read again at the end. @typedef {{ passed: number, failed: number, failures?: readonly string[] }} Count */

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
      return {
        passed: numPassedTests,
        failed: numFailedTests + brokenFiles.length,
        failures: [
          ...brokenFiles.map((file) => `${fromHere(file.name)}: ${firstLines(file.message)}`),
          ...testResults.flatMap((file) => file.assertionResults.filter(hasFailed).map(toFailure(file.name))),
        ],
      }
    },
  })
}

/** @param {{ report: string, run: () => Promise<Count> }} options @returns {Promise<Count>} */
export async function countPlaywright({ report, run }) {
  return countFrom({
    report,
    run,
    read: ({ stats, suites }) => ({
      passed: stats.expected + stats.flaky,
      failed: stats.unexpected,
      failures: suites.flatMap(failedSpecs),
    }),
  })
}

const hasFailed = ({ status }) => status === 'failed'

const toFailure =
  (file) =>
  ({ fullName, failureMessages }) =>
    `${fromHere(file)} › ${fullName}: ${firstLines(failureMessages[0] ?? '')}`

/** Suites lie in suites; a spec is not ok when no try of it passed. */
function failedSpecs({ file, specs = [], suites = [] }) {
  const own = specs.filter(({ ok }) => !ok)
  return [
    ...own.map(({ title, tests }) => `${file} › ${title}: ${firstLines(errorOf(tests))}`),
    ...suites.flatMap(failedSpecs),
  ]
}

/** @param {readonly { results: readonly { error?: { message?: string } }[] }[]} tests */
function errorOf(tests) {
  return (
    tests.flatMap(({ results }) => results.map(({ error }) => error?.message ?? '')).find((text) => text !== '') ?? ''
  )
}

const fromHere = (path) => relative(process.cwd(), path)

/** Enough of a message to know it by. @param {string} message */
function firstLines(message) {
  return message.split('\n').slice(0, 8).join('\n    ').slice(0, 1000)
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
  return { ...count, failed: Math.max(count.failed, runFailed, isEmpty ? 1 : 0) }
}

/** @param {string} path @param {(report: object) => Count} read @returns {Count | null} */
function readReport(path, read) {
  try {
    return read(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return null
  }
}

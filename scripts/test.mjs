// Entry of `npm test`: everything there is to check, in order, then one line. `npm test -- --only unit` checks a part.
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { buildPages, generateClient } from './build.mjs'
import { findChromium } from './chromium.mjs'
import { toSentence } from './failure.mjs'
import { installPackages } from './install.mjs'
import { say, startClock } from './say.mjs'
import { countPlaywright, countVitest, runCheck } from './test-checks.mjs'

/** @typedef {import('./test-checks.mjs').Count} Count */

const reports = '.data/test-reports'
const node = process.execPath
/** Left to itself Vitest leaves a core free, of two every other one; even beside a database that is one too many. */
const workers = '--maxWorkers=100%'

/** What is checked, in order; each answers with how many checks passed and failed. @type {Map<string, () => Promise<Count>>} */
const checks = new Map([
  ['lint', () => runCheck(node, ['node_modules/@biomejs/biome/bin/biome', 'check', '.'])],
  ['dead-code', () => runCheck(node, ['node_modules/knip/bin/knip.js', '--no-progress', '--no-config-hints'])],
  ['types', checkTypes],
  ['unit', () => runVitest('pure')],
  ['integration', () => runVitest('integration', 'integration*')],
  ['build', checkBuild],
  ['e2e', runPlaywright],
])

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
process.exitCode = await main(process.argv.slice(2))

/** @param {string[]} args @returns {Promise<number>} */
async function main(args) {
  const { values } = parseArgs({ args, options: { only: { type: 'string', multiple: true, default: [] } } })
  const unknown = values.only.find((name) => !checks.has(name))
  if (unknown !== undefined) {
    process.stderr.write(`There is no check "${unknown}". They are: ${[...checks.keys()].join(', ')}.\n`)
    return 2
  }
  mkdirSync(reports, { recursive: true })
  const total = { passed: 0, failed: 0 }
  const allFailures = []
  try {
    await installPackages()
    await generateClient()
  } catch (error) {
    process.stderr.write(`${toSentence(error)}\n`)
    say('0 passed, 1 failed')
    return 1
  }
  for (const [name, check] of checks) {
    if (values.only.length > 0 && !values.only.includes(name)) continue
    const clock = startClock()
    const { passed, failed, failures = [] } = await check()
    total.passed += passed
    total.failed += failed
    allFailures.push(...failures.map((failure) => `${name}: ${failure}`))
    say(`${failed === 0 ? '✓' : '✗'} ${name}: ${passed} passed, ${failed} failed in ${clock()}\n`)
  }
  for (const failure of allFailures) say(`✗ ${failure}`)
  say(`${total.passed} passed, ${total.failed} failed`)
  return total.failed === 0 ? 0 : 1
}

/** @returns {Promise<Count>} */
async function checkBuild() {
  try {
    await buildPages()
    return { passed: 1, failed: 0 }
  } catch (error) {
    process.stderr.write(`${toSentence(error)}\n`)
    return { passed: 0, failed: 1 }
  }
}

/** Next writes the types of the routes first; the sources refer to them. */
async function checkTypes() {
  const routes = await runCheck(node, ['node_modules/next/dist/bin/next', 'typegen'])
  return routes.failed > 0 ? routes : runCheck(node, ['node_modules/typescript/bin/tsc', '--noEmit'])
}

/** @param {string} name @param {string} projects by name, `*` for any letters */
async function runVitest(name, projects = name) {
  const report = `${reports}/${name}.json`
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const args = ['node_modules/vitest/vitest.mjs', 'run', '--config=tests/vitest.config.ts', `--project=${projects}`]
  return countVitest({ report, run: () => runCheck(node, [...args, workers, ...reporters]) })
}

async function runPlaywright() {
  const report = `${reports}/e2e.json`
  const args = ['node_modules/@playwright/test/cli.js', 'test', '--config=tests/e2e/playwright.config.ts']
  return countPlaywright({
    report,
    run: async () => {
      const env = { CHROME_PATH: await findChromium(), PLAYWRIGHT_JSON_OUTPUT_FILE: `${process.cwd()}/${report}` }
      return runCheck(node, [...args, '--reporter=list,json'], env)
    },
  })
}

// A Chromium for the end-to-end tests: one that is there, else one from the system's packages, else Playwright's own.
import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { Failure } from './failure.mjs'
import { runStep } from './run-step.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const otherPlaces = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome']

/** @returns {Promise<string>} its path */
export async function findChromium() {
  const found = findInstalled() ?? (await findPlaywrights())
  if (found !== null) return found
  const installed = (await installFromSystem()) ?? (await installPlaywrights())
  if (installed !== null) return installed
  throw new Failure('No Chromium was found and none could be installed: install one and name it in CHROME_PATH.')
}

/** @returns {string | null} */
function findInstalled() {
  const given = process.env.CHROME_PATH
  if (given !== undefined && given !== '') {
    if (!isExecutable(given)) throw new Failure(`CHROME_PATH names ${given}, which cannot be run.`)
    return given
  }
  const folders = (process.env.PATH ?? '').split(delimiter)
  const places = folders.flatMap((folder) => names.map((name) => join(folder, name)))
  return [...places, ...otherPlaces].find(isExecutable) ?? null
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** @returns {Promise<string | null>} */
async function findPlaywrights() {
  const { chromium } = await import('@playwright/test')
  const path = chromium.executablePath()
  return existsSync(path) ? path : null
}

/** @returns {Promise<string | null>} */
async function installFromSystem() {
  const hasApt = spawnSync('apt-get', ['--version']).status === 0
  if (!hasApt || process.getuid?.() !== 0) return null
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  try {
    await runStep({ title: 'Reading the list of system packages', program: 'apt-get', args: ['update'], env })
    const args = ['install', '--yes', '--no-install-recommends', 'chromium']
    await runStep({ title: 'Installing Chromium from the system packages', program: 'apt-get', args, env })
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
  }
  return findInstalled()
}

/** @returns {Promise<string | null>} */
async function installPlaywrights() {
  const args = ['node_modules/@playwright/test/cli.js', 'install', 'chromium']
  try {
    await runStep({ title: 'Installing Chromium through Playwright', program: process.execPath, args })
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
  }
  return findPlaywrights()
}

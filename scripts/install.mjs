// Brings node_modules to what package-lock.json says, and leaves it alone when it is there already.
import { readFileSync } from 'node:fs'
import { runStep } from './run-step.mjs'

export async function installPackages() {
  if (isInstalled()) return
  const npm = process.env.npm_execpath
  const [program, first] = npm === undefined ? ['npm', []] : [process.execPath, [npm]]
  // npm hands its own settings down to the scripts it runs; a production setting must not leave out the build's tools.
  const args = [...first, 'ci', '--include=dev', '--no-audit', '--no-fund']
  await runStep({ title: 'Installing packages from the npm registry', program, args })
}

/** npm records what it installed, once it has finished; a package for another system may be absent from it. */
function isInstalled() {
  const wanted = readPackages('package-lock.json')
  const installed = readPackages('node_modules/.package-lock.json')
  if (wanted === null || installed === null) return false
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '') return true
    const there = installed[path]
    return there === undefined ? optional === true : there.version === version
  })
}

/** @param {string} path @returns {Record<string, { version?: string, optional?: boolean }> | null} */
function readPackages(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages
  } catch {
    return null
  }
}

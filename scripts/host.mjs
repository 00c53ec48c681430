// Where to listen, and what that means for who can reach it.
import { createServer } from 'node:net'
import { Failure } from './failure.mjs'

const thisMachine = '127.0.0.1'
const loopback = new Set(['localhost', thisMachine, '::1'])
const everywhere = new Set([undefined, '0.0.0.0', '::'])

/**
 * Demo people have a password everybody knows, so a demonstration listens to this machine alone unless told otherwise.
 * The setting is not called HOST: shells and compilers' environments set that to something else.
 * @param {{ given: string | undefined, isDemo: boolean }} options
 * @returns {Promise<string | undefined>} undefined for every address of this machine
 */
export async function readHost({ given, isDemo }) {
  if (given === undefined || given === '') return isDemo ? thisMachine : undefined
  await requireOwnAddress(given)
  return given
}

/** @param {string} host */
async function requireOwnAddress(host) {
  const server = createServer()
  const problem = await new Promise((resolve) => {
    server.once('error', resolve)
    server.listen(0, host, () => resolve(null))
  })
  await new Promise((resolve) => server.close(resolve))
  if (problem === null) return
  throw new Failure(
    `SURPRISAL_HOST must be an address of this machine, such as 0.0.0.0 for all of them; it is "${host}".`,
  )
}

/** Whether other machines can reach it. @param {string | undefined} host */
export function isOpen(host) {
  return !loopback.has(host)
}

/** For this machine to ask itself. @param {string | undefined} host @param {number} port */
export function innerAddress(host, port) {
  return `http://${inAddress(everywhere.has(host) ? thisMachine : host)}:${port}`
}

/** For people, unless NEXTAUTH_URL says another. @param {string | undefined} host @param {number} port */
export function outerAddress(host, port) {
  return `http://${everywhere.has(host) || !isOpen(host) ? 'localhost' : inAddress(host)}:${port}`
}

/** @param {string} host */
function inAddress(host) {
  return host.includes(':') ? `[${host}]` : host
}

// The port to serve on: read from PORT, and free.
import { createServer } from 'node:net'
import { Failure } from './failure.mjs'

const defaultPort = 3000

/** @param {string | undefined} given */
export function readPort(given) {
  const port = given === undefined || given === '' ? defaultPort : Number(given)
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port
  throw new Failure(`PORT must be a whole number from 1 to 65535; it is "${given}".`)
}

/** Asked first, so that nothing else is begun in vain. @param {number} port */
export async function requireFreePort(port) {
  const server = createServer()
  const problem = await new Promise((resolve) => {
    server.once('error', resolve)
    server.listen(port, () => resolve(null))
  })
  await new Promise((resolve) => server.close(resolve))
  if (problem === null) return
  const reasons = new Map([
    [
      'EADDRINUSE',
      `Port ${port} is taken: stop what listens there, or start with another one: PORT=${port + 1} npm start`,
    ],
    ['EACCES', `Port ${port} is not open to this account: start with another one, such as PORT=3000 npm start`],
  ])
  throw new Failure(reasons.get(problem.code) ?? `Port ${port} cannot be used: ${problem.message}`)
}

// The database as the launcher sees it: a child that opens, migrates and fills it, and keeps it until told to stop.
import { fork } from 'node:child_process'
import { Failure } from './failure.mjs'
import { say, startClock } from './say.mjs'

/**
 * @param {{ isDemo: boolean, onLost: () => void }} options
 * @returns {Promise<{ url: string, secret: string, stop: () => Promise<void> }>}
 */
export async function openDatabase({ isDemo, onLost }) {
  const clock = startClock()
  const child = fork('scripts/keep-database.ts', {
    execArgv: ['--import', 'tsx', '--conditions=react-server'],
    env: { ...process.env, SURPRISAL_DEMO: isDemo ? '1' : '0' },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  const stop = () => {
    child.off('exit', onLost)
    if (child.connected) child.disconnect()
    return ended
  }
  const answer = await Promise.race([new Promise((resolve) => child.once('message', resolve)), ended])
  if (answer?.kind === 'failed') throw new Failure(answer.reason)
  if (answer?.kind !== 'ready') throw new Failure('The database could not be prepared.')
  child.once('exit', onLost)
  say(`Database ready in ${clock()}`)
  return { url: answer.url, secret: answer.secret, stop }
}

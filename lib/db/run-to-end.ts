/** Runs a program of the database server to its end; its own last words are the message when it fails. */
import { spawn } from 'node:child_process'
import type { Invocation } from './postgres-account'

export async function runToEnd({ program, args, ids }: Invocation): Promise<void> {
  // The messages are read for their words, so they are asked for in one language.
  const env = { ...process.env, LC_ALL: 'C' }
  const child = spawn(program, args, { ...ids, env, cwd: '/', stdio: ['ignore', 'pipe', 'pipe'] })
  const output: string[] = []
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => output.push(text))
  const status = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  if (status !== 0) throw new Error(output.join('').trim() || `${program} ended with status ${status}.`)
}

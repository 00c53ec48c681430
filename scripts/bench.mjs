// Entry of `npm run bench`: what the bench needs is put in place, then it runs.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { generateClient } from './build.mjs'
import { toSentence } from './failure.mjs'
import { installPackages } from './install.mjs'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
try {
  await installPackages()
  await generateClient()
  const child = spawn(process.execPath, ['--import', 'tsx', '--conditions=react-server', 'bench/run.ts'], {
    stdio: 'inherit',
  })
  child.once('exit', (status) => {
    process.exitCode = status ?? 1
  })
} catch (error) {
  process.stderr.write(`${toSentence(error)}\n`)
  process.exitCode = 1
}

/** `npm run bench`: every figure in one run, so that they may be held against each other. */
import { randomBytes } from 'node:crypto'
import { cpus } from 'node:os'
import { findFreePort } from '@/lib/db/free-port'
import { startApp } from '@/tests/support/running-app'
import { benchCore } from './core-rates'
import { benchFairVariants } from './fair-variants'
import { benchLearner } from './learner-rates'
import { benchRecording } from './recording'
import { benchSaving } from './saving'
import { benchScriptSize } from './script-size'
import { benchTemplates } from './template-rates'
import { benchVariantMemory } from './variant-memory'

process.stdout.write(`Node ${process.versions.node}, ${cpus().length} cores\n`)
await benchCore()
await benchLearner()
await benchTemplates()
await benchVariantMemory()
await benchFairVariants()
const secret = randomBytes(24).toString('hex')
const app = await startApp({ port: await findFreePort(), secret, durability: 'full', demoClass: 'off' })
try {
  await benchScriptSize({ ...app, secret })
  await benchRecording({ ...app, secret })
  await benchSaving({ ...app, secret })
} finally {
  await app.stop()
}

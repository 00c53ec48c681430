/** What a database needs before the app may use it: its tables, its content, and the secret its web processes share. */
import { randomBytes } from 'node:crypto'
import { db } from '@/lib/db/client'
import { migrate } from '@/lib/db/migrate'
import { settleInstallationSetting } from '@/lib/db/queries/installation-setting'
import { loadSeeds } from './load-seeds'

/** @returns the secret that signs sessions. */
export async function prepareDatabase(url: string): Promise<string> {
  const applied = await migrate(url)
  if (applied.length > 0) console.log(`Applied ${count(applied.length, 'migration')}`)
  const isDemo = process.env['SURPRISAL_DEMO'] === '1'
  const { lessonsStored, questionsPublished } = await loadSeeds({ people: isDemo ? 'demo' : 'none' })
  if (lessonsStored > 0) console.log(`Stored ${count(lessonsStored, 'lesson')}`)
  if (questionsPublished > 0) console.log(`Published ${count(questionsPublished, 'question')}`)
  const proposal = randomBytes(32).toString('base64url')
  const secret = await settleInstallationSetting(db, { key: 'nextauth-secret', proposal })
  await db.$disconnect()
  return secret
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

/** Runs before each integration test file: a migrated database of its own, which lib/db/client then connects to. */
import { afterAll, inject } from 'vitest'
import { createDatabase, dropDatabase, withDatabase } from './scratch-database'

const maintenanceUrl = inject('maintenanceUrl')
const name = await createDatabase(maintenanceUrl, inject('templateName'))

process.env['DATABASE_URL'] = withDatabase(maintenanceUrl, name)
process.env['NEXTAUTH_SECRET'] ??= 'a secret for tests and nothing else'
process.env['LOG_LEVEL'] ??= 'silent'

afterAll(async () => {
  const { db } = await import('@/lib/db/client')
  await db.$disconnect()
  await dropDatabase(maintenanceUrl, name)
})

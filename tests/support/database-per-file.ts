/**
 * Runs before each integration test file: a freshly migrated database, which lib/db/client then connects to. The files of
 * one worker share their modules, and so the client: each finds a new database under the worker's one name.
 */
import { afterAll, inject } from 'vitest'
import { cloneDatabase, dropDatabase, withDatabase } from './scratch-database'

const maintenanceUrl = inject('maintenanceUrl')
const name = `test_worker_${process.pid}`
await cloneDatabase({ maintenanceUrl, name, template: inject('templateName') })

process.env['DATABASE_URL'] = withDatabase(maintenanceUrl, name)

afterAll(async () => {
  const { db } = await import('@/lib/db/client')
  await db.$disconnect()
  await dropDatabase(maintenanceUrl, name)
})

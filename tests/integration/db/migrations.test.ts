import { readFile } from 'node:fs/promises'
import pg from 'pg'
import { afterAll, describe, expect, inject, it } from 'vitest'
import { migrate, toMigrationList } from '@/lib/db/migrate'
import { readMigrationFiles } from '@/lib/db/migration-files'
import { withSchemaEngine } from '@/lib/db/schema-engine'
import { createDatabase, dropDatabase, withDatabase } from '@/tests/support/scratch-database'

const maintenanceUrl = inject('maintenanceUrl')
const created: string[] = []

async function createScratch(): Promise<string> {
  const name = await createDatabase(maintenanceUrl)
  created.push(name)
  return withDatabase(maintenanceUrl, name)
}

afterAll(() => Promise.all(created.map((name) => dropDatabase(maintenanceUrl, name))))

describe('migrate', () => {
  it('applies every migration on file, in order, and then has nothing left to do', async () => {
    const url = await createScratch()
    const names = (await readMigrationFiles()).map((file) => file.name)
    expect(await migrate(url)).toEqual(names)
    expect(await migrate(url)).toEqual([])
  })

  it('may be started by several processes at once: each migration still runs once', async () => {
    const url = await createScratch()
    const names = (await readMigrationFiles()).map((file) => file.name)
    const applied = await Promise.all([migrate(url), migrate(url), migrate(url)])
    expect(applied.flat()).toEqual(names)
  })

  it('records what ran under the checksums that `prisma migrate` expects', async () => {
    const url = await createScratch()
    await migrate(url)
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    const { rows } = await client.query('SELECT migration_name AS name, checksum FROM _prisma_migrations ORDER BY 1')
    await client.end()
    expect(rows).toEqual((await readMigrationFiles()).map(({ name, checksum }) => ({ name, checksum })))
  })

  it('leaves a database whose shape is that of schema.prisma', async () => {
    const url = await createScratch()
    const migrations = toMigrationList(await readMigrationFiles())
    const schema = { path: 'prisma/schema.prisma', content: await readFile('prisma/schema.prisma', 'utf8') }
    const difference = await withSchemaEngine(url, (engine) =>
      engine.diff({
        from: { tag: 'migrations', ...migrations },
        to: { tag: 'schemaDatamodel', files: [schema] },
        script: true,
        exitCode: true,
        filters: { externalTables: [], externalEnums: [] },
      }),
    )
    expect(difference.stdout).toMatch(/empty migration/)
    expect(difference.exitCode).toBe(0)
  })
})

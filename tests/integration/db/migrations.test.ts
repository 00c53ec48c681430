import { readFile } from 'node:fs/promises'
import pg from 'pg'
import { afterAll, describe, expect, inject, it } from 'vitest'
import { migrate } from '@/lib/db/migrate'
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
    const rows = await queryAll(url, 'SELECT migration_name AS name, checksum FROM _prisma_migrations ORDER BY 1')
    expect(rows).toEqual((await readMigrationFiles()).map(({ name, checksum }) => ({ name, checksum })))
  })

  it('leaves a database whose shape is that of schema.prisma', async () => {
    const [migrated, intended] = [await createScratch(), await createScratch()]
    await migrate(migrated)
    await queryAll(intended, await scriptOfSchema(intended))
    expect(await describeShape(migrated)).toEqual(await describeShape(intended))
  })
})

async function queryAll(url: string, statement: string): Promise<readonly unknown[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(statement)).rows
  } finally {
    await client.end()
  }
}

async function scriptOfSchema(url: string): Promise<string> {
  const schema = { path: 'prisma/schema.prisma', content: await readFile('prisma/schema.prisma', 'utf8') }
  const { stdout } = await withSchemaEngine(url, (engine) =>
    engine.diff({
      from: { tag: 'empty' },
      to: { tag: 'schemaDatamodel', files: [schema] },
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    }),
  )
  return stdout ?? ''
}

/** Columns, keys, indexes and enums; the CHECKs, triggers and partial indexes are what Prisma cannot say. */
function describeShape(url: string): Promise<readonly unknown[]> {
  return queryAll(
    url,
    `SELECT 'column ' || table_name || '.' || column_name || ' ' || udt_name || ' ' || coalesce(datetime_precision, 0)
         || ' ' || is_nullable || ' ' || coalesce(column_default, '') AS part
       FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> '_prisma_migrations'
     UNION ALL
     SELECT 'index ' || indexdef FROM pg_indexes
       WHERE schemaname = 'public' AND tablename <> '_prisma_migrations' AND indexdef NOT LIKE '% WHERE %'
     UNION ALL
     SELECT 'key ' || conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) FROM pg_constraint
       WHERE connamespace = 'public'::regnamespace AND contype IN ('p', 'u', 'f')
         AND conrelid <> coalesce(to_regclass('_prisma_migrations'), 0)
     UNION ALL
     SELECT 'enum ' || enumtypid::regtype || ' ' || enumlabel || ' ' || enumsortorder FROM pg_enum
     ORDER BY part`,
  )
}

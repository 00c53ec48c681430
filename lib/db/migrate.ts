/** Brings a database to the newest migration. Safe to run again, and by several processes at once. */
import type { MigrationList } from '@prisma/schema-engine-wasm'
import pg from 'pg'
import { type MigrationFile, migrationsFolder, readMigrationFiles } from './migration-files'
import { withSchemaEngine } from './schema-engine'

/** Names our advisory lock among all those of a database: "surp" in ASCII. */
const migrationLock = 0x73757270

/** @returns the names of the migrations that were applied now. */
export async function migrate(databaseUrl: string): Promise<readonly string[]> {
  const files = await readMigrationFiles()
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    await client.query('SELECT pg_advisory_lock($1)', [migrationLock])
    if (await isUpToDate(client, files)) return []
    return await applyMigrations(databaseUrl, files)
  } finally {
    await client.end()
  }
}

/** True when every migration on file has run as it stands; saves loading the engine at every start. */
async function isUpToDate(client: pg.Client, files: readonly MigrationFile[]): Promise<boolean> {
  const table = await client.query<{ name: string | null }>(`SELECT to_regclass('_prisma_migrations')::text AS name`)
  if (table.rows[0]?.name == null) return false
  const applied = await client.query<{ migration_name: string; checksum: string }>(
    'SELECT migration_name, checksum FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL',
  )
  const checksums = new Map(applied.rows.map((row) => [row.migration_name, row.checksum]))
  return files.every((file) => checksums.get(file.name) === file.checksum)
}

async function applyMigrations(databaseUrl: string, files: readonly MigrationFile[]): Promise<readonly string[]> {
  const migrationsList = toMigrationList(files)
  const filters = { externalTables: [], externalEnums: [] }
  const output = await withSchemaEngine(databaseUrl, (engine) => engine.applyMigrations({ migrationsList, filters }))
  return output.appliedMigrationNames
}

function toMigrationList(files: readonly MigrationFile[]): MigrationList {
  return {
    baseDir: migrationsFolder,
    lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
    shadowDbInitScript: '',
    migrationDirectories: files.map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: sql } },
    })),
  }
}

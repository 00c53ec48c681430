/** The migrations on file, in order, each with the checksum that Prisma records when it has run. */
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

export const migrationsFolder = join(process.cwd(), 'prisma', 'migrations')

export type MigrationFile = { readonly name: string; readonly sql: string; readonly checksum: string }

export async function readMigrationFiles(): Promise<readonly MigrationFile[]> {
  const entries = await readdir(migrationsFolder, { withFileTypes: true })
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  return Promise.all(names.sort().map(readMigrationFile))
}

async function readMigrationFile(name: string): Promise<MigrationFile> {
  const sql = await readFile(join(migrationsFolder, name, 'migration.sql'), 'utf8')
  return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
}

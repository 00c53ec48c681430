/** Packages of others to be timed beside ours: fetched from the registry for the length of a bench, never a dependency. */
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const execute = promisify(execFile)

const FETCH_MILLISECONDS = 60_000

/** Loads one of the packages that were fetched; what it gives is anybody's guess until it is parsed. */
type Load = (name: string) => unknown

/**
 * Packs these versions into a temporary folder, hands over what loads them, and clears the folder away. `npm pack` runs no scripts and follows no
 * dependencies: a package that needs one from elsewhere than the registry can be packed beside a version of it that is there.
 * Null where the registry cannot be reached.
 */
export async function withPeerPackages<T>(
  packages: Readonly<Record<string, string>>,
  use: (load: Load) => T,
): Promise<T | null> {
  const folder = await mkdtemp(join(tmpdir(), 'surprisal-peers-'))
  try {
    if (!(await fetchInto(folder, packages))) return null
    const require = createRequire(join(folder, 'peers.cjs'))
    return use((name) => require(name))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** False where a package cannot be had. */
async function fetchInto(folder: string, packages: Readonly<Record<string, string>>): Promise<boolean> {
  const named = Object.entries(packages)
  const specifiers = named.map(([name, version]) => `${name}@${version}`)
  try {
    await execute('npm', ['pack', '--silent', '--pack-destination', folder, ...specifiers], {
      cwd: folder,
      timeout: FETCH_MILLISECONDS,
    })
  } catch {
    return false
  }
  for (const [name, version] of named) {
    const into = join(folder, 'node_modules', name)
    await mkdir(into, { recursive: true })
    const file = `${name.replace('@', '').replace('/', '-')}-${version}.tgz`
    await execute('tar', ['xzf', join(folder, file), '-C', into, '--strip-components=1'])
  }
  return true
}

/**
 * Which system account runs the embedded server. PostgreSQL refuses to run as root, so root lends it the account
 * `postgres`, made when missing; everybody else runs it as themselves.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { chownSync } from 'node:fs'
import { findPostgresBinaries, type PostgresBinaries } from './postgres-binaries'
import { canReach, toReachableBinaries } from './reachable-binaries'

export type Invocation = {
  readonly program: string
  readonly args: readonly string[]
  readonly ids: { readonly uid?: number; readonly gid?: number }
}

export type PostgresAccount = {
  readonly binaries: PostgresBinaries
  /** Hands a file or folder to the account. */
  readonly own: (path: string) => void
  /** How to run a program as the account. */
  readonly invocation: (program: string, args: readonly string[]) => Invocation
}

/** @param folder where the data are kept. */
export async function getPostgresAccount(folder: string): Promise<PostgresAccount> {
  const installed = await findPostgresBinaries()
  if (process.getuid?.() !== 0) return asOneself(installed)
  const ids = findAccount() ?? createAccount()
  const binaries = toReachableBinaries(installed, ids)
  const own = (path: string) => chownSync(path, ids.uid, ids.gid)
  if (canReach(folder, ids)) return { binaries, own, invocation: (program, args) => ({ program, args, ids }) }
  return { binaries, own, invocation: (program, args) => throughClosedFolders({ program, args, ids }) }
}

function asOneself(binaries: PostgresBinaries): PostgresAccount {
  return { binaries, own: () => {}, invocation: (program, args) => ({ program, args, ids: {} }) }
}

/**
 * A clone under /root or a private temporary folder is closed to other accounts, and its mode is not ours to change:
 * the server keeps, of all that root may do, only the right to pass through folders.
 */
function throughClosedFolders({ program, args, ids }: Invocation & { readonly ids: AccountIds }): Invocation {
  const account = [`--reuid=${ids.uid}`, `--regid=${ids.gid}`, '--clear-groups']
  const right = ['--inh-caps=+dac_override', '--ambient-caps=+dac_override']
  return { program: 'setpriv', args: [...account, ...right, program, ...args], ids: {} }
}

export type AccountIds = { readonly uid: number; readonly gid: number }

function findAccount(): AccountIds | null {
  const [uid, gid] = ['-u', '-g'].map((option) => spawnSync('id', [option, 'postgres'], { encoding: 'utf8' }))
  if (uid?.status !== 0 || gid?.status !== 0) return null
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) }
}

function createAccount(): AccountIds {
  try {
    execFileSync('useradd', [
      '--system',
      '--user-group',
      '--no-create-home',
      '--shell',
      '/usr/sbin/nologin',
      'postgres',
    ])
  } catch {
    throw new Error(
      'PostgreSQL does not run as root, and no account "postgres" could be made: start as an ordinary user, or set DATABASE_URL.',
    )
  }
  const account = findAccount()
  if (account === null) throw new Error('The account "postgres" was made but cannot be found.')
  return account
}

/**
 * The server's programs check that they may be read with access(2), which takes no notice of lent rights; so where the
 * clone stands in a folder closed to the account, they run from a copy that everybody may read.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { AccountIds } from './postgres-account'
import type { PostgresBinaries } from './postgres-binaries'

/** Root's own, so that nobody else can put programs there. */
const copiesFolder = '/var/cache/surprisal'

export function toReachableBinaries(binaries: PostgresBinaries, ids: AccountIds): PostgresBinaries {
  if (canReach(binaries.postgres, ids)) return binaries
  const nativeFolder = dirname(dirname(binaries.postgres))
  const { size, mtimeMs } = statSync(binaries.postgres)
  const key = createHash('sha256').update(`${nativeFolder} ${size} ${mtimeMs}`).digest('hex').slice(0, 16)
  const copy = join(copiesFolder, `postgres-${key}`)
  if (!existsSync(copy)) copyFolder(nativeFolder, copy)
  const bin = join(copy, 'bin')
  return { initdb: join(bin, 'initdb'), pgCtl: join(bin, 'pg_ctl'), postgres: join(bin, 'postgres') }
}

/** Asked of a program that runs as the account: a folder on the way may be closed to it. */
export function canReach(path: string, ids: AccountIds): boolean {
  return spawnSync('test', ['-x', path], { ...ids, cwd: '/' }).status === 0
}

function copyFolder(from: string, to: string): void {
  const unfinished = `${to}.${process.pid}`
  mkdirSync(copiesFolder, { recursive: true, mode: 0o755 })
  cpSync(from, unfinished, { recursive: true, verbatimSymlinks: true })
  try {
    renameSync(unfinished, to)
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true })
    // Another process was first.
    if (!existsSync(to)) throw error
  }
}

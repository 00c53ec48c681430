/** What a PostgreSQL server writes beside its data while it runs, and whether it still does. */
import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

export type Postmaster = { readonly pid: number; readonly port: number }

/**
 * The server that runs on this data folder, or null. After a power cut or kill -9 the file stays behind, and its process
 * number may meanwhile be somebody else's, which PostgreSQL would take for a rival: such a file is removed.
 */
export function findPostmaster(dataFolder: string): Postmaster | null {
  const path = join(dataFolder, 'postmaster.pid')
  const lines = readLines(path)
  const [pid, port] = [Number(lines[0]), Number(lines[3])]
  if (!Number.isInteger(pid) || pid <= 1) return null
  if (!isPostgres(pid)) {
    rmSync(path, { force: true })
    return null
  }
  return { pid, port }
}

function readLines(path: string): readonly string[] {
  try {
    return readFileSync(path, 'utf8').split('\n')
  } catch {
    return []
  }
}

function isPostgres(pid: number): boolean {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('postgres')
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).includes('postgres')
  } catch {
    return false
  }
}

// Tells whether something made from files is still what those files would make.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * @param {readonly string[]} paths files and folders
 * @param {readonly string[]} skipped paths left out
 */
export function fingerprint(paths, skipped = []) {
  const hash = createHash('sha256').update(`${process.version} ${process.platform} ${process.arch}\n`)
  for (const path of paths.flatMap((path) => listFiles(path, new Set(skipped)))) {
    hash.update(`${path}\n`).update(createHash('sha256').update(readFileSync(path)).digest())
  }
  return hash.digest('hex')
}

/** @param {string} path @param {ReadonlySet<string>} skipped @returns {readonly string[]} */
function listFiles(path, skipped) {
  if (skipped.has(path) || !existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap((name) => listFiles(join(path, name), skipped))
}

/**
 * Makes it anew unless the fingerprint left in its folder is today's. The old one goes first: what is half made has none.
 * @param {{ folder: string, fingerprint: string, make: () => Promise<void> }} product
 */
export async function makeWhenStale({ folder, fingerprint: wanted, make }) {
  const path = join(folder, '.fingerprint')
  if (existsSync(path) && readFileSync(path, 'utf8') === wanted) return
  rmSync(path, { force: true })
  await make()
  writeFileSync(path, wanted)
}

/** Changes when the content on file changes, or the code that reads and stores it. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const folders = ['seeds', 'lib/content', 'lib/problems', 'lib/grading', 'lib/proving', 'lib/db/queries']

export function contentFingerprint(): string {
  const hash = createHash('sha256')
  for (const path of folders.flatMap(listFiles)) hash.update(`${path}\n`).update(readFileSync(path))
  return hash.digest('hex')
}

function listFiles(folder: string): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

/** The content on file: what there is, as text. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export type ContentFile = { readonly path: string; readonly text: string }

/** The files of a folder under seeds/ whose names end so, in the order of their names. */
export function readContentFiles({
  folder,
  ending,
}: {
  readonly folder: string
  readonly ending: string
}): readonly ContentFile[] {
  const path = join('seeds', folder)
  const names = readdirSync(path).filter((name) => name.endsWith(ending))
  return names.sort().map((name) => readContentFile(join(path, name)))
}

export function readContentFile(path: string): ContentFile {
  return { path, text: readFileSync(path, 'utf8') }
}

export function findContentFile(path: string): ContentFile | null {
  return existsSync(path) ? readContentFile(path) : null
}

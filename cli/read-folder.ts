/** The texts of a folder that somebody brings, by their paths in it. Links are not followed. */
import { readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import type { BankFile } from '@/lib/content/interchange/bank-files'
import { UsageError } from './usage-error'

/** Of all files in it. */
const mostBytes = 50_000_000
const mostFiles = 10_000

export async function isFolder(file: string): Promise<boolean> {
  return (await stat(file).catch(() => null))?.isDirectory() ?? false
}

/** Folders and files whose names begin with a dot are passed over. @throws UsageError where it is too large or no text. */
export async function readFolder(folder: string, ...endings: readonly string[]): Promise<readonly BankFile[]> {
  const names = (await listFiles(folder, '')).filter((name) => endings.some((ending) => name.endsWith(ending)))
  const files: BankFile[] = []
  let left = mostBytes
  for (const name of names) {
    const file = path.join(folder, name)
    left -= (await stat(file)).size
    if (left < 0) throw new UsageError(`Expected a folder of at most ${mostBytes} bytes: ${folder} has more.`)
    files.push({ name, text: toText(await readFile(file), name) })
  }
  return files
}

async function listFiles(folder: string, under: string): Promise<readonly string[]> {
  const entries = await readdir(path.join(folder, under), { withFileTypes: true })
  const names: string[] = []
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
    const name = under === '' ? entry.name : `${under}/${entry.name}`
    if (entry.isDirectory()) names.push(...(await listFiles(folder, name)))
    else if (entry.isFile()) names.push(name)
    if (names.length > mostFiles) throw new UsageError(`Expected a folder of at most ${mostFiles} files: ${folder}.`)
  }
  return names
}

function toText(content: Buffer, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content)
  } catch {
    throw new UsageError(`Expected text in UTF-8: ${name} is none.`)
  }
}

/** The texts of a file that somebody names: itself, or the files in it where it is a zip archive. */
import { readFile, stat } from 'node:fs/promises'
import type { BankFile } from '@/lib/content/interchange/bank-files'
import { UnreadableFileError } from '@/lib/content/interchange/unreadable-file'
import { isZip, readZip } from '@/lib/services/exchange/read-zip'
import { readText } from './read-text'
import { UsageError } from './usage-error'

/** Of an archive, packed. */
const mostBytes = 50_000_000

const endings: Readonly<Record<string, readonly string[]>> = {
  qti: ['.xml'],
  'moodle-xml': ['.xml'],
  csv: ['.csv', '.tsv', '.txt'],
  gift: ['.gift', '.txt'],
}

/** @throws UsageError where there is no such file, or it is too large, or no text. */
export async function readSources(file: string, format: string): Promise<readonly BankFile[]> {
  if (!file.toLowerCase().endsWith('.zip')) return [{ name: '', text: await readText(file) }]
  const files = await readArchive(file, ...(endings[format] ?? []))
  if (files.length === 0) throw new UsageError(`${file} has no file with questions in it.`)
  return files
}

/** The files in a zip archive whose names end so. @throws UsageError where there is none, or it is too large, or no archive. */
export async function readArchive(file: string, ...endings: readonly string[]): Promise<readonly BankFile[]> {
  const size = (await stat(file).catch(() => null))?.size
  if (size === undefined) throw new UsageError(`There is no file ${file}.`)
  if (size > mostBytes) throw new UsageError(`${file} is too large: expected at most ${mostBytes} bytes.`)
  const bytes = await readFile(file)
  if (!isZip(bytes)) throw new UsageError(`${file} is no zip archive.`)
  try {
    return readZip(bytes, ...endings)
  } catch (error) {
    if (error instanceof UnreadableFileError) throw new UsageError(error.message)
    throw error
  }
}

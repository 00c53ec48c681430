/** The texts of a file of questions: itself or, where it is a package, each XML file in it. */
import { readFile, stat } from 'node:fs/promises'
import { readText } from './read-text'
import { isZip, readZip } from './read-zip'
import { UsageError } from './usage-error'

/** Of an archive, packed. */
const mostBytes = 50_000_000

/** `name` is empty for a file that stands alone. */
export type QuestionSource = { readonly name: string; readonly text: string }

/** @throws UsageError where there is no such file, or it is too large, or no text. */
export async function readSources(file: string): Promise<readonly QuestionSource[]> {
  if (!file.toLowerCase().endsWith('.zip')) return [{ name: '', text: await readText(file) }]
  const files = (await readArchive(file, '.xml')).filter(({ name }) => !/(?:^|\/)imsmanifest\.xml$/i.test(name))
  if (files.length === 0) throw new UsageError(`${file} has no XML file with questions in it.`)
  return files
}

/** The files in a zip archive whose names end so. @throws UsageError where there is none, or it is too large, or no archive. */
export async function readArchive(file: string, ...endings: readonly string[]): Promise<readonly QuestionSource[]> {
  const size = (await stat(file).catch(() => null))?.size
  if (size === undefined) throw new UsageError(`There is no file ${file}.`)
  if (size > mostBytes) throw new UsageError(`${file} is too large: expected at most ${mostBytes} bytes.`)
  const bytes = await readFile(file)
  if (!isZip(bytes)) throw new UsageError(`${file} is no zip archive.`)
  return readZip(bytes, ...endings)
}

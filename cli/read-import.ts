/** A file, folder or archive of questions that somebody names, read by its format. */
import { questionFormats } from '@/lib/content/interchange/formats'
import { type ReadImport, readImport } from '@/lib/content/interchange/read-import'
import type { Placing } from '@/lib/content/interchange/to-question'
import { loadMistakes } from './load-bank'
import { readArchive, readSources } from './question-sources'
import { isFolder, readFolder } from './read-folder'
import { UsageError } from './usage-error'

export type FileToRead = { readonly file: string; readonly format: string; readonly placing: Placing }

const endings = ['.yaml', '.yml', '.md', '.json']

/** @throws UsageError for a format there is none of, and a file that is not there, too large, or no text. */
export async function readImportFile({ file, format: named, placing }: FileToRead): Promise<ReadImport> {
  const format = questionFormats.find((each) => each === named)
  if (format === undefined)
    throw new UsageError(`Expected --format and one of ${questionFormats.join(', ')}, lesson, got "${named}".`)
  const files = format === 'bank' ? await bankSources(file) : await readSources(file, format)
  const read = readImport({ files, format, placing, mistakes: format === 'bank' ? loadMistakes() : {} })
  const [wrong] = read.errors
  if (!read.isRead && wrong !== undefined)
    process.stderr.write(`The file cannot be read: line ${wrong.line}, column ${wrong.column}: ${wrong.message}\n`)
  return read
}

async function bankSources(file: string) {
  if (await isFolder(file)) return readFolder(file, ...endings)
  return file.toLowerCase().endsWith('.zip') ? readArchive(file, ...endings) : readSources(file, 'bank')
}

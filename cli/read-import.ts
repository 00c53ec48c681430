/** A file, folder or archive of questions, read by its format. */
import { ExchangeError } from '@/lib/content/interchange/exchange-error'
import type { ReadFile } from '@/lib/content/interchange/exchanged-question'
import { importQuestions } from '@/lib/content/interchange/import-questions'
import { positionsIn } from '@/lib/content/interchange/positions-in'
import { readBank } from '@/lib/content/interchange/read-bank'
import { type ReadBank, readBankFiles } from '@/lib/content/interchange/read-bank-files'
import { readGift } from '@/lib/content/interchange/read-gift'
import { readMoodleXml } from '@/lib/content/interchange/read-moodle-xml'
import { readQti } from '@/lib/content/interchange/read-qti'
import type { Placing } from '@/lib/content/interchange/to-question'
import { loadMistakes } from './load-bank'
import { type QuestionSource, readArchive, readSources } from './question-sources'
import { isFolder, readFolder } from './read-folder'
import { UsageError } from './usage-error'

type Reader = (source: string) => ReadFile

const readers: Readonly<Record<string, Reader>> = { gift: readGift, 'moodle-xml': readMoodleXml, qti: readQti }

export const importFormats: readonly string[] = [...Object.keys(readers), 'bank']

/** `isRead` is false where it is not of its format at all. */
export type ReadImport = ReadBank & { readonly isRead: boolean }
export type FileToRead = { readonly file: string; readonly format: string; readonly placing: Placing }

/** @throws UsageError for a format there is none of, and a file that is not there, too large, or no text. */
export async function readImport({ file, format, placing }: FileToRead): Promise<ReadImport> {
  const reader = readers[format]
  if (reader === undefined && format !== 'bank') {
    throw new UsageError(`Expected --format and one of ${importFormats.join(', ')}, got "${format}".`)
  }
  if (reader === undefined) return { ...(await readOwn(file)), isRead: true }
  const whole = readWhole(reader, await readSources(file))
  return { ...importQuestions(whole.file, placing), lessons: [], mistakes: {}, base: {}, isRead: whole.isRead }
}

const endings = ['.yaml', '.yml', '.md', '.json']

async function readOwn(file: string): Promise<ReadBank> {
  const mistakes = loadMistakes()
  if (await isFolder(file)) return readBankFiles(await readFolder(file, ...endings), mistakes)
  if (file.toLowerCase().endsWith('.zip')) return readBankFiles(await readArchive(file, ...endings), mistakes)
  const [{ text } = { text: '' }] = await readSources(file)
  return { ...readBank(text, mistakes), lessons: [], mistakes, base: {} }
}

/** A file that is not of its format at all has one error, and was not read; of a package, the others are. */
function readWhole(reader: Reader, sources: readonly QuestionSource[]) {
  const files = sources.map((source) => readOne(reader, source))
  const file: ReadFile = {
    questions: files.flatMap((each) => each.file.questions),
    lost: files.flatMap((each) => each.file.lost),
    errors: files.flatMap((each) => each.file.errors),
  }
  return { file, isRead: files.some(({ isRead }) => isRead) }
}

function readOne(
  reader: Reader,
  { name, text }: QuestionSource,
): { readonly file: ReadFile; readonly isRead: boolean } {
  const from = name === '' ? '' : `${name}: `
  try {
    const file = reader(text)
    const errors = file.errors.map((error) => ({ ...error, message: from + error.message }))
    return { file: { ...file, errors }, isRead: true }
  } catch (error) {
    if (!(error instanceof ExchangeError)) throw error
    const wrong = { ...positionsIn(text)(error.offset), message: from + error.message }
    process.stderr.write(`The file cannot be read: line ${wrong.line}, column ${wrong.column}: ${wrong.message}\n`)
    return { file: { questions: [], lost: [], errors: [wrong] }, isRead: false }
  }
}

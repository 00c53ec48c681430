/** Files of one import, read by their format. */
import type { MistakeCatalogue } from '@/lib/problems/mistake-catalogue'
import type { BankFile } from './bank-files'
import { ExchangeError } from './exchange-error'
import type { ReadFile } from './exchanged-question'
import type { ImportFormat } from './formats'
import { importQuestions } from './import-questions'
import { positionsIn } from './positions-in'
import { readBank } from './read-bank'
import { type ReadBank, readBankFiles } from './read-bank-files'
import { readCsv } from './read-csv'
import { readGift } from './read-gift'
import { readMoodleXml } from './read-moodle-xml'
import { readQti } from './read-qti'
import type { Placing } from './to-question'

type Reader = (source: string) => ReadFile

const readers = { gift: readGift, 'moodle-xml': readMoodleXml, qti: readQti, csv: readCsv } as const

/** `isRead` is false where it is not of its format at all. */
export type ReadImport = ReadBank & { readonly isRead: boolean }

export type FilesToRead = {
  /** The name is empty for a text that was pasted or stands alone. */
  readonly files: readonly BankFile[]
  readonly format: ImportFormat
  readonly placing: Placing
  /** What questions are read by where the files bring no catalogue of mistakes. */
  readonly mistakes: MistakeCatalogue
}

export function readImport({ files, format, placing, mistakes }: FilesToRead): ReadImport {
  if (format === 'lesson') return { ...readBankFiles(files.map(asLesson), mistakes), isRead: true }
  if (format === 'bank') return { ...readOwn(files, mistakes), isRead: true }
  const whole = readWhole(
    readers[format],
    files.filter(({ name }) => !/(?:^|\/)imsmanifest\.xml$/i.test(name)),
  )
  return { ...importQuestions(whole.file, placing), lessons: [], mistakes: {}, base: {}, isRead: whole.isRead }
}

/** One text without a name is all there is; files with names are a folder. */
function readOwn(files: readonly BankFile[], mistakes: MistakeCatalogue): ReadBank {
  const [only] = files
  if (only === undefined || only.name !== '') return readBankFiles(files, mistakes)
  return { ...readBank(only.text, mistakes), lessons: [], mistakes, base: {} }
}

/** Wherever a lesson and what stands beside it were found. */
function asLesson({ name, text }: BankFile): BankFile {
  return { name: `lessons/${name.slice(name.lastIndexOf('/') + 1)}`, text }
}

/** A file that is not of its format at all has one error, and was not read; of a package, the others are. */
function readWhole(reader: Reader, sources: readonly BankFile[]) {
  const isOne = sources.length === 1
  const files = sources.map(({ name, text }) => readOne(reader, { name: isOne ? '' : name, text }))
  const file: ReadFile = {
    questions: files.flatMap((each) => each.file.questions),
    lost: files.flatMap((each) => each.file.lost),
    errors: files.flatMap((each) => each.file.errors),
  }
  return { file, isRead: files.some(({ isRead }) => isRead) }
}

function readOne(reader: Reader, { name, text }: BankFile): { readonly file: ReadFile; readonly isRead: boolean } {
  const from = name === '' ? '' : `${name}: `
  try {
    const file = reader(text)
    const errors = file.errors.map((error) => ({ ...error, message: from + error.message }))
    return { file: { ...file, errors }, isRead: true }
  } catch (error) {
    if (!(error instanceof ExchangeError)) throw error
    const wrong = { ...positionsIn(text)(error.offset), message: from + error.message }
    return { file: { questions: [], lost: [], errors: [wrong] }, isRead: false }
  }
}

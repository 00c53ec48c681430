/** Files of questions that are no lesson: read by their format, shown or stored. */
import { ExchangeError } from '@/lib/content/interchange/exchange-error'
import type { ReadFile } from '@/lib/content/interchange/exchanged-question'
import { type ImportedQuestions, importQuestions, noPlace } from '@/lib/content/interchange/import-questions'
import { positionsIn } from '@/lib/content/interchange/positions-in'
import { readBank } from '@/lib/content/interchange/read-bank'
import { readGift } from '@/lib/content/interchange/read-gift'
import { readMoodleXml } from '@/lib/content/interchange/read-moodle-xml'
import { readQti } from '@/lib/content/interchange/read-qti'
import type { Placing } from '@/lib/content/interchange/to-question'
import type { MistakeCatalogue } from '@/lib/problems/mistake-catalogue'
import type { StoredQuestion } from '@/lib/services/import-questions'
import { loadMistakes } from './load-bank'
import { printResult } from './output'
import { type QuestionSource, readSources } from './question-sources'
import { UsageError } from './usage-error'
import { withAppDatabase } from './with-app-database'

type Reader = (source: string) => ReadFile

const readers: Readonly<Record<string, Reader>> = { gift: readGift, 'moodle-xml': readMoodleXml, qti: readQti }

export const importFormats: readonly string[] = [...Object.keys(readers), 'bank']

export type QuestionImport = {
  readonly file: string
  readonly format: string
  readonly placing: Placing
  readonly isDryRun: boolean
  readonly skipsBad: boolean
  readonly asJson: boolean
}

/** 0 where the file could be read and, unless it was only looked at, is stored; 1 where one bad question keeps all out; 2 where it is no such file. */
export async function importQuestionFile(asked: QuestionImport): Promise<number> {
  const { file, format, placing, isDryRun, skipsBad, asJson } = asked
  const reader = readers[format]
  if (reader === undefined && format !== 'bank') {
    throw new UsageError(`Expected --format and one of ${importFormats.join(', ')}, got "${format}".`)
  }
  const sources = await readSources(file)
  const catalogue = format === 'bank' ? loadMistakes() : {}
  const whole = reader === undefined ? null : readWhole(reader, sources)
  const [{ text: bank } = { text: '' }] = sources
  const read = whole === null ? readBank(bank, catalogue) : importQuestions(whole.file, placing)
  const report = { questions: read.questions.map(toEntry), lost: read.lost, errors: read.errors }
  if (isDryRun || whole?.isRead === false) {
    printResult(report, { asJson })
    return whole?.isRead === false ? 2 : 0
  }
  if (read.errors.length > 0 && !skipsBad) {
    printResult({ stored: [], ...report }, { asJson })
    process.stderr.write(
      'Nothing was stored: some questions cannot be read. Mend them, or leave them out with --skip-bad.\n',
    )
    return 1
  }
  requirePlaced(read)
  const stored = await store(read, catalogue)
  printResult({ stored, ...report }, { asJson })
  return 0
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

/** `kind` is that of the answer; a matching question is several choices. */
function toEntry({ question, line, category }: ImportedQuestions['questions'][number]) {
  const { id, title, lesson, objectives, kind, difficulty, answers } = question
  const kinds = Object.values(answers).map((answer) => answerKinds.find((each) => each in answer) ?? 'number')
  const place = lesson === noPlace ? {} : { lesson, objectives }
  return { title, kind: kinds[0], id, line, parts: kinds.length, takes: kind, difficulty, category, ...place }
}

const answerKinds = [
  ...['number', 'probabilities', 'vector', 'matrix', 'choice', 'choices', 'probabilisticChoice', 'ordering'],
  ...['expression', 'construction'],
]

function requirePlaced({ questions }: ImportedQuestions): void {
  const bare = questions.find(({ question }) => question.lesson === noPlace || question.objectives.includes(noPlace))
  if (bare === undefined) return
  throw new UsageError(
    `“${bare.question.title}” does not say where it belongs: name it with --lesson ID and --objective ID[,ID].`,
  )
}

async function store({ questions }: ImportedQuestions, mistakes: MistakeCatalogue): Promise<readonly StoredQuestion[]> {
  return withAppDatabase(async () => {
    const [{ storeQuestions }, { systemActor }, { AppError }] = await Promise.all([
      import('@/lib/services/import-questions'),
      import('@/lib/auth/actor'),
      import('@/lib/errors'),
    ])
    const definitions = questions.map(({ question }) => ({ question, mistakes }))
    return storeQuestions(systemActor, definitions).catch((error: unknown) => {
      if (error instanceof AppError) throw new UsageError(error.message)
      throw error
    })
  })
}

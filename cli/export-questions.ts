/** `export` of single questions: chosen, written for another program, and a report of what was lost. */
import { writeFile } from 'node:fs/promises'
import type { BankFile } from '@/lib/content/interchange/bank-files'
import type { Loss } from '@/lib/content/interchange/exchanged-question'
import {
  type ExportTerms,
  type QuestionToWrite,
  qtiManifestFile,
  toExport,
  writeExport,
} from '@/lib/content/interchange/write-export'
import { writeZip } from '@/lib/services/exchange/write-zip'
import { listQuestions, loadMistakes } from './load-bank'
import { toJson } from './output'
import { UsageError } from './usage-error'
import { withAppDatabase } from './with-app-database'

type Chosen = { readonly lessonId: string | null; readonly questionIds: readonly string[] | null }
export type ExportSource = 'database' | 'files'
type Asked = {
  readonly chosen: Chosen
  readonly terms: ExportTerms
  readonly source: ExportSource
  readonly out: string | undefined
  readonly asJson: boolean
}

/** @throws UsageError where there is no such question or lesson, or the file cannot be written. */
export async function exportQuestions({ chosen, terms, source, out, asJson }: Asked): Promise<number> {
  const all = source === 'files' ? await fromFiles() : await fromDatabase()
  const exchanged = pick(all, chosen).map((question) => toExport(question, terms))
  const questions = exchanged.flatMap((each) => each.questions)
  const written = writeExport(questions, terms)
  const lost = [...exchanged.flatMap((each) => each.lost), ...written.lost]
  const content = contentOf(written.files, { out, title: questions[0]?.title ?? '' })
  if (out !== undefined) await writeFile(out, content).catch((error: unknown) => refuse(out, error))
  report({ text: String(content), lost, count: questions.length, out, asJson })
  return 0
}

/** Where nothing was ever stored, the files are what there is. */
async function fromDatabase(): Promise<readonly QuestionToWrite[]> {
  const stored = await withAppDatabase(async () => {
    const [{ takeOutQuestions }, { systemActor }] = await Promise.all([
      import('@/lib/services/exchange/take-out-questions'),
      import('@/lib/auth/actor'),
    ])
    return takeOutQuestions(systemActor, { kind: 'all' })
  })
  if (stored.length > 0) return stored
  process.stderr.write('The database holds no questions yet (npm start fills it): these are those in the files.\n')
  return fromFiles()
}

async function fromFiles(): Promise<readonly QuestionToWrite[]> {
  const mistakes = loadMistakes()
  return (await listQuestions()).map((question) => ({ question, mistakes }))
}

function pick(all: readonly QuestionToWrite[], { lessonId, questionIds }: Chosen): readonly QuestionToWrite[] {
  if (questionIds !== null) {
    return questionIds.map((id) => {
      const found = all.find(({ question }) => question.id === id)
      if (found === undefined) throw new UsageError(`There is no question "${id}".`)
      return found
    })
  }
  const ofLesson = all.filter(({ question }) => lessonId === null || question.lesson === lessonId)
  if (ofLesson.length === 0) throw new UsageError(`There is no lesson "${lessonId ?? ''}" with questions.`)
  return ofLesson
}

type Content = { readonly out: string | undefined; readonly title: string }

function contentOf(files: readonly BankFile[], { out, title }: Content): string | Buffer {
  const [only, ...others] = files
  const isPackage = out?.toLowerCase().endsWith('.zip') ?? false
  if (only === undefined) throw new RangeError('an export without a file')
  if (isPackage && others.length === 0) {
    const isItem = only.name.startsWith('items/')
    return writeZip(isItem ? [qtiManifestFile([{ name: only.name, title }]), only] : [only])
  }
  if (isPackage) return writeZip(files)
  if (others.length === 0) return only.text
  throw new UsageError(
    `Expected --out FILE.zip: ${others.length} items are a package, and one is a text. Name one with --questions.`,
  )
}

type Report = {
  readonly text: string
  readonly lost: readonly Loss[]
  readonly count: number
  readonly out: string | undefined
  readonly asJson: boolean
}

function report({ text, lost, count, out, asJson }: Report): void {
  if (asJson) {
    process.stdout.write(`${toJson({ ...(out === undefined ? { text } : { out }), questions: count, lost })}\n`)
    return
  }
  if (out === undefined) process.stdout.write(text)
  const lines = lost.map(({ question, what }) => `${question}: ${what}\n`).join('')
  process.stderr.write(`${count} questions written. ${lost.length === 0 ? 'Nothing was lost.' : 'Lost:'}\n${lines}`)
}

function refuse(file: string, error: unknown): never {
  throw new UsageError(`${file} cannot be written: ${error instanceof Error ? error.message : String(error)}.`)
}

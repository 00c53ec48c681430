/** A bank from the files of a folder or archive: whatever cannot be read stands among the errors with its file, the rest is there. */
import { parse, YAMLParseError } from 'yaml'
import { z } from 'zod'
import { ContentError } from '@/lib/content/content-error'
import { importLesson } from '@/lib/content/import-lesson'
import type { LessonImport } from '@/lib/content/lesson'
import { type LessonObjectives, toObjectives } from '@/lib/content/objectives'
import { type MistakeCatalogue, mistakeCatalogueSchema } from '@/lib/problems/mistake-catalogue'
import { findYamlDepth } from '@/lib/problems/yaml-depth'
import { type BankFile, bankFormat } from './bank-files'
import type { Loss, ReadError } from './exchanged-question'
import type { ImportedQuestions } from './import-questions'
import { readBank } from './read-bank'

export type ReadLesson = {
  readonly content: LessonImport
  readonly objectives: LessonObjectives
  /** The file, to the byte. */
  readonly source: string
}
export type ReadBank = ImportedQuestions & {
  readonly lessons: readonly ReadLesson[]
  /** The folder's own, else the one given. */
  readonly mistakes: MistakeCatalogue
  /** By question: the hash of what was published when the bank was taken out. Empty where it was written by hand. */
  readonly base: Readonly<Record<string, string>>
}

const manifestSchema = z.object({ format: z.literal(bankFormat), questions: z.record(z.string(), z.string()) })

/** Files that stand beside others and are none of ours to store. */
const beside = /\.(?:flags|roots)\.ya?ml$/

/** `mistakes` is the catalogue to read by where the folder brings none. */
export function readBankFiles(files: readonly BankFile[], mistakes: MistakeCatalogue): ReadBank {
  const errors: ReadError[] = []
  const lost: Loss[] = []
  const attempt = <Value>(file: BankFile | undefined, read: (text: string) => Value): Value | null => {
    if (file === undefined) return null
    try {
      return read(file.text)
    } catch (error) {
      if (!isOfFile(error)) throw error
      errors.push({ ...placeOf(error), message: `${file.name}: ${messageOf(error)}` })
      return null
    }
  }
  const named = (end: string) => files.find(({ name }) => lastPart(name) === end)
  const manifest = attempt(named('bank.json'), (text) => manifestSchema.parse(JSON.parse(text)))
  const catalogue = attempt(named('mistakes.yaml'), (text) => mistakeCatalogueSchema.parse(parsed(text))) ?? mistakes
  const lessons = files.filter(isLesson).flatMap((file) => {
    const id = lastPart(file.name).replace(/(?:\.source)?\.md$/, '')
    const sidecar = files.find(({ name }) => lastPart(name) === `${id}.objectives.yaml`)
    const content = attempt(file, (source) => importLesson({ id, source }))
    if (content === null) return []
    const objectives = attempt(sidecar ?? { name: file.name, text: 'null' }, (text) =>
      toObjectives({ lesson: content.lesson, sidecar: parsed(text) }),
    )
    lost.push(
      ...content.unresolved.map(({ line, why }) => ({ question: id, what: `line ${line} stays as it is: ${why}` })),
    )
    return objectives === null ? [] : { content, objectives, source: file.text }
  })
  const banks = files.filter(isOfQuestions).map((file) => {
    const read = readBank(file.text, catalogue)
    errors.push(...read.errors.map((error) => ({ ...error, message: `${file.name}: ${error.message}` })))
    return read
  })
  const questions = banks.flatMap((bank) => bank.questions)
  return {
    lessons,
    questions: withoutTwins(questions, errors),
    lost,
    errors,
    mistakes: catalogue,
    base: manifest?.questions ?? {},
  }
}

function withoutTwins(questions: ImportedQuestions['questions'], errors: ReadError[]): ImportedQuestions['questions'] {
  const seen = new Set<string>()
  return questions.filter(({ question, line }) => {
    if (!seen.has(question.id)) return seen.add(question.id)
    errors.push({ line, column: 1, message: `Expected each question once: the id ${question.id} stands twice.` })
    return false
  })
}

function isLesson({ name }: BankFile): boolean {
  return name.endsWith('.md') && /(?:^|\/)lessons\/[^/]+$/.test(name)
}

function isOfQuestions({ name }: BankFile): boolean {
  if (!/\.ya?ml$/.test(name) || beside.test(name) || name.endsWith('.objectives.yaml')) return false
  return lastPart(name) !== 'mistakes.yaml'
}

function lastPart(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1)
}

/** @throws ContentError, YAMLParseError */
function parsed(text: string): unknown {
  if (findYamlDepth(text) !== null) throw new ContentError('Expected YAML that is not nested too deeply.')
  try {
    return parse(text)
  } catch (error) {
    if (error instanceof ReferenceError)
      throw new ContentError('Expected YAML that does not repeat itself by reference.')
    throw error
  }
}

type OfFile = ContentError | YAMLParseError | z.ZodError | SyntaxError

function isOfFile(error: unknown): error is OfFile {
  return (
    error instanceof ContentError ||
    error instanceof YAMLParseError ||
    error instanceof z.ZodError ||
    error instanceof SyntaxError
  )
}

function placeOf(error: OfFile) {
  const [at] = error instanceof YAMLParseError ? (error.linePos ?? []) : []
  return { line: at?.line ?? 1, column: at?.col ?? 1 }
}

function messageOf(error: OfFile): string {
  return error instanceof z.ZodError
    ? z.prettifyError(error).replaceAll('\n', ' ')
    : (error.message.split('\n')[0] ?? '')
}

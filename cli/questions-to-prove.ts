/** The questions that somebody asks to have proved: by id from the bank, from a file of their own, or the whole bank. */
import { basename } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { idSchema } from '@/lib/problems/name-schema'
import { parseQuestion, type Question, QuestionFormatError } from '@/lib/problems/question'
import { type ContentFile, findContentFile, readContentFiles } from '../seeds/content-files'
import { readText } from './read-text'
import { UsageError } from './usage-error'

export type NamedQuestion =
  | { readonly kind: 'question'; readonly id: string; readonly question: Question }
  /** Its text is no question: what is wrong, line by line. */
  | { readonly kind: 'unreadable'; readonly id: string; readonly problems: readonly string[] }

/** Of the lessons on file. */
type BankOfLessons = { readonly quizQuestions: readonly Question[] }

/** The templates on file, then the lessons' quizzes. */
export function wholeBank({ quizQuestions }: BankOfLessons): readonly NamedQuestion[] {
  const templates = readContentFiles({ folder: 'questions', ending: '.yaml' }).map(toQuestion)
  return [...templates, ...quizQuestions.map(asQuestion)]
}

/** @throws UsageError if the bank has no such question, or there is no such file. */
export async function oneQuestion(idOrFile: string, { quizQuestions }: BankOfLessons): Promise<NamedQuestion> {
  if (/[\\/]|\.ya?ml$/.test(idOrFile)) return toQuestion({ path: idOrFile, text: await readText(idOrFile) })
  const file = idSchema.safeParse(idOrFile).success ? findContentFile(`seeds/questions/${idOrFile}.yaml`) : null
  if (file !== null) return toQuestion(file)
  const question = quizQuestions.find(({ id }) => id === idOrFile)
  if (question !== undefined) return asQuestion(question)
  throw new UsageError(
    `There is no question "${idOrFile}". The command questions lists them; a file is named by its path.`,
  )
}

function asQuestion(question: Question): NamedQuestion {
  return { kind: 'question', id: question.id, question }
}

function toQuestion({ path, text }: ContentFile): NamedQuestion {
  const written = parseYaml(text)
  if (written instanceof Error) return { kind: 'unreadable', id: nameOf(path), problems: [written.message] }
  try {
    return asQuestion(parseQuestion(written))
  } catch (error) {
    if (!(error instanceof QuestionFormatError)) throw error
    const named = z.object({ id: z.string() }).safeParse(written)
    return { kind: 'unreadable', id: named.success ? named.data.id : nameOf(path), problems: error.problems }
  }
}

function parseYaml(text: string): unknown {
  try {
    return parse(text)
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}

function nameOf(path: string): string {
  return basename(path).replace(/\.ya?ml$/, '')
}

/** The bank for the offline commands: questions from the files under seeds/, and each lesson's own quiz. No database. */
import { parse } from 'yaml'
import { type MistakeCatalogue, mistakeCatalogueSchema } from '@/lib/problems/mistake-catalogue'
import { idSchema } from '@/lib/problems/name-schema'
import { parseQuestion, type Question } from '@/lib/problems/question'
import type { Variant } from '@/lib/problems/variant'
import { type ContentFile, findContentFile, readContentFile, readContentFiles } from '../seeds/content-files'
import { inFile } from '../seeds/seed-error'
import { UsageError } from './usage-error'

/** Questions on file are not numbered: a variant made from one says version 1. */
const FILE_VERSION = 1

/** All of them: the templates, then the lessons' quizzes. */
export async function listQuestions(): Promise<readonly Question[]> {
  const templates = readContentFiles({ folder: 'questions', ending: '.yaml' }).map(toQuestion)
  return [...templates, ...(await listQuizQuestions())]
}

/** @throws UsageError if the bank has no such question. */
export async function getQuestion(id: string): Promise<Question> {
  const file = idSchema.safeParse(id).success ? findContentFile(`seeds/questions/${id}.yaml`) : null
  if (file !== null) return toQuestion(file)
  const question = (await listQuizQuestions()).find((each) => each.id === id)
  if (question === undefined) throw new UsageError(`There is no question "${id}". The command questions lists them.`)
  return question
}

export async function getVariant({ id, seed }: { readonly id: string; readonly seed: number }): Promise<Variant> {
  const makeVariant = await getVariantMaker(id)
  return makeVariant(seed)
}

/** The question is read and made ready once for all its variants. */
export async function getVariantMaker(id: string): Promise<(seed: number) => Variant> {
  const question = await getQuestion(id)
  const { compileQuestion } = await import('@/lib/problems/compile-question')
  const compiled = compileQuestion(question, loadMistakes())
  return (seed) => compiled.makeVariant({ version: FILE_VERSION, seed })
}

export function loadMistakes(): MistakeCatalogue {
  const { path, text } = readContentFile('seeds/mistakes.yaml')
  return inFile(path, () => mistakeCatalogueSchema.parse(parse(text)))
}

/** A whole number, as typed after --seed. */
export function readSeed(text: string | undefined): number {
  const seed = Number(text)
  if (text !== undefined && /^-?\d+$/.test(text) && Number.isSafeInteger(seed)) return seed
  throw new UsageError(`Expected --seed and a whole number, got ${text === undefined ? 'none' : `"${text}"`}.`)
}

async function listQuizQuestions(): Promise<readonly Question[]> {
  const { readLessons } = await import('../seeds/read-lessons')
  return readLessons().flatMap(({ questions }) => questions)
}

function toQuestion({ path, text }: ContentFile): Question {
  return inFile(path, () => parseQuestion(parse(text)))
}

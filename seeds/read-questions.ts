/** The question bank on file, each question proved usable by writing one problem from it. */
import { basename } from 'node:path'
import { parse } from 'yaml'
import { makeVariant } from '@/lib/problems/make-variant'
import { type MistakeCatalogue, mistakeCatalogueSchema } from '@/lib/problems/mistake-catalogue'
import { parseQuestion, type Question } from '@/lib/problems/question'
import { type ContentFile, readContentFile, readContentFiles } from './content-files'
import { inFile, SeedError } from './seed-error'

export type SeedQuestion = { readonly file: string; readonly question: Question }
export type Bank = { readonly mistakes: MistakeCatalogue; readonly questions: readonly SeedQuestion[] }

export function readBank(): Bank {
  const catalogue = readContentFile('seeds/mistakes.yaml')
  const mistakes = inFile(catalogue.path, () => mistakeCatalogueSchema.parse(parse(catalogue.text)))
  const files = readContentFiles({ folder: 'questions', ending: '.yaml' })
  return { mistakes, questions: files.map((file) => toSeedQuestion(file, mistakes)) }
}

function toSeedQuestion({ path, text }: ContentFile, mistakes: MistakeCatalogue): SeedQuestion {
  const question = inFile(path, () => parseQuestion(parse(text)))
  if (question.id !== basename(path, '.yaml')) {
    throw new SeedError(path, `the id is ${question.id}; expected the file's name, ${basename(path, '.yaml')}.`)
  }
  inFile(path, () => makeVariant({ question, version: 1, seed: 1, mistakes }))
  return { file: path, question }
}

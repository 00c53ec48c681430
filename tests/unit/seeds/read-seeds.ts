/** The bank as it stands on file, for the tests that read it. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { objectivesSchema } from '@/lib/content/objectives'
import { mistakeCatalogueSchema } from '@/lib/problems/mistake-catalogue'
import { parseQuestion } from '@/lib/problems/question'

const seeds = fileURLToPath(new URL('../../../seeds', import.meta.url))

function read(path: string): unknown {
  return parse(readFileSync(`${seeds}/${path}`, 'utf8'))
}

export const files: readonly string[] = readdirSync(`${seeds}/questions`).filter((file) => file.endsWith('.yaml'))
export const questions = files.map((file) => parseQuestion(read(`questions/${file}`)))
export const mistakes = mistakeCatalogueSchema.parse(read('mistakes.yaml'))
export const objectives: readonly string[] = objectivesSchema
  .parse(read('lessons/13-05-cross-entropy.objectives.yaml'))
  .objectives.map(({ id }) => id)

/** The questions of tests/fixtures/questions, read and parsed. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { makeVariant } from '@/lib/problems/make-variant'
import { mistakeCatalogueSchema } from '@/lib/problems/mistake-catalogue'
import { parseQuestion, type Question } from '@/lib/problems/question'
import type { Variant } from '@/lib/problems/variant'

const folder = fileURLToPath(new URL('../../fixtures/questions', import.meta.url))
const read = (name: string): unknown => parse(readFileSync(`${folder}/${name}.yaml`, 'utf8'))

export const fixtureMistakes = mistakeCatalogueSchema.parse(read('mistakes'))
export const fixtureQuestion = (id: string): Question => parseQuestion(read(id))

export const everyDraw = fixtureQuestion('every-draw')
export const everyAnswer = fixtureQuestion('every-answer')
export const everyKind = fixtureQuestion('every-kind')
export const derivedCounts = fixtureQuestion('derived-counts')

export const variantOf = (question: Question, seed: number): Variant =>
  makeVariant({ question, version: 1, seed, mistakes: fixtureMistakes })

/** The least a question can be; each test adds what it is about. */
export const smallQuestion = (changes: Readonly<Record<string, unknown>>): Question =>
  parseQuestion({
    id: 'small',
    title: 'Small',
    lesson: '13-05-cross-entropy',
    objectives: ['perplexity'],
    kind: 'recall',
    difficulty: 'easy',
    prompt: 'How much?',
    answers: { x: { label: 'x', number: 1 } },
    solution: 'So much.',
    ...changes,
  })

// Ten thousand seeds over all templates: the key is right, every mistake is named as itself, and none is ever the key.
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { compileQuestion } from '@/lib/problems/compile-question'
import { mistakeCatalogueSchema } from '@/lib/problems/mistake-catalogue'
import { parseQuestion } from '@/lib/problems/question'
import type { Variant } from '@/lib/problems/variant'
import { gradeOne, wellTyped } from '@/lib/proving/grade-one'
import { compileTypedFormulas, type TypedFormulas } from '@/lib/proving/typed-formulas'
import { typedMistakes } from '@/lib/proving/typed-mistakes'

const seeds = fileURLToPath(new URL('../../../seeds', import.meta.url))
const read = (path: string): unknown => parse(readFileSync(`${seeds}/${path}`, 'utf8'))
const catalogue = mistakeCatalogueSchema.parse(read('mistakes.yaml'))
const questions = readdirSync(`${seeds}/questions`)
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => parseQuestion(read(`questions/${file}`)))

const seedCount = 10_000
/** Beyond those that the prover is run on. */
const firstSeed = 1_000_000

describe('ten thousand seeds', () => {
  const each = Math.ceil(seedCount / questions.length)
  it.each(questions.map((question) => [question.id, question] as const))('of which %s has its share', (_, question) => {
    const { makeVariant } = compileQuestion(question, catalogue)
    const formulas = compileTypedFormulas(question)
    const wrong = Array.from({ length: each }, (_seed, place) => firstSeed + place).flatMap((seed) => {
      const variant = makeVariant({ version: 1, seed })
      return [...wrongKeys(variant), ...wrongMistakes(variant, formulas)].map((what) => `seed ${seed}: ${what}`)
    })
    expect(wrong).toEqual([])
  })
})

function wrongKeys(variant: Variant): readonly string[] {
  return variant.parts.flatMap((part) => {
    const result = gradeOne({ variant, part, typed: wellTyped(part) })
    return result?.matched === 'key' && result.scoreFraction === 1 ? [] : [`the key of ${part.name}`]
  })
}

function wrongMistakes(variant: Variant, formulas: TypedFormulas): readonly string[] {
  return variant.mistakes.flatMap((mistake) => {
    const part = variant.parts.find(({ name }) => name === mistake.part)
    if (part === undefined) return [`no part for ${mistake.id}`]
    const [exact] = typedMistakes({ variant, part, mistake }, formulas)
    const result = gradeOne({ variant, part, typed: exact?.typed ?? '' })
    return result?.matched === 'mistake' && result.mistake === mistake.id ? [] : [mistake.id]
  })
}

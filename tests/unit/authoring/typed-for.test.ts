// What one would type to be right, or to make a mistake: graded as it was meant, in as few digits as that takes.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { typedForKey, typedForMistake } from '@/lib/authoring/typed-for'
import { grade } from '@/lib/grading/grade-response'
import { compileQuestion } from '@/lib/problems/compile-question'
import { mistakeCatalogueSchema } from '@/lib/problems/mistake-catalogue'
import { parseQuestion } from '@/lib/problems/question'

const seeds = fileURLToPath(new URL('../../../seeds', import.meta.url))
const read = (path: string): unknown => parse(readFileSync(`${seeds}/${path}`, 'utf8'))
const catalogue = mistakeCatalogueSchema.parse(read('mistakes.yaml'))
const variantOf = (id: string, seed: number) =>
  compileQuestion(parseQuestion(read(`questions/${id}.yaml`)), catalogue).makeVariant({ version: 1, seed })

describe('what is typed for the key', () => {
  it('is short where few digits are enough', () => {
    const variant = variantOf('perplexity-of-a-sequence', 7)
    const [part] = variant.parts
    expect(part === undefined ? null : typedForKey(variant, part)).toBe('5.08')
  })
})

describe.each([
  'perplexity-of-a-sequence',
  'losses-as-bits-and-perplexities',
  'table-of-losses',
  'bits-per-character-as-a-formula',
])('of %s', (id) => {
  it.each([1, 2, 3])('with seed %d every answer is graded as it was meant', (seed) => {
    const variant = variantOf(id, seed)
    const right = Object.fromEntries(variant.parts.map((part) => [part.name, typedForKey(variant, part)]))
    expect(grade({ variant, response: right })).toMatchObject({ kind: 'graded', scoreFraction: 1 })
    for (const mistake of variant.mistakes) {
      const part = variant.parts.find(({ name }) => name === mistake.part)
      if (part === undefined) throw new Error(`There is no part ${mistake.part}.`)
      const result = grade({
        variant,
        response: { ...right, [part.name]: typedForMistake(variant, { mistake, part }) },
      })
      const named = result.kind === 'graded' ? result.parts.flatMap((each) => each.mistake ?? []) : []
      expect(named).toContain(mistake.id)
    }
  })
})

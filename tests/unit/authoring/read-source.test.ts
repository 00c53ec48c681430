import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { readSource } from '@/lib/authoring/read-source'
import { mistakeCatalogueSchema } from '@/lib/problems/mistake-catalogue'
import { parseQuestion } from '@/lib/problems/question'
import { questionYaml } from '@/lib/problems/question-yaml'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const read = (path: string) => readFileSync(`${root}/${path}`, 'utf8')
const catalogue = mistakeCatalogueSchema.parse(parse(read('seeds/mistakes.yaml')))
const surroundings = { catalogue, lessons: [], takenIds: [], ownId: null }
const broken = (name: string) => read(`tests/fixtures/broken-questions/${name}.yaml`)

describe('reading the text of a question', () => {
  it('gives back every question of the bank that was written as a text', () => {
    for (const file of readdirSync(`${root}/seeds/questions`)) {
      const question = parseQuestion(parse(read(`seeds/questions/${file}`)))
      expect(readSource(questionYaml(question), surroundings)).toMatchObject({ kind: 'question', question })
    }
  })
  it('gives what the text holds where that is no question', () => {
    const reading = readSource(broken('format-unknown-key'), surroundings)
    expect(reading).toMatchObject({ kind: 'faulty', value: { tolerances: 3 } })
  })
  it('gives nothing where the text is no YAML', () => {
    const reading = readSource(broken('format-no-yaml'), surroundings)
    expect(reading).toMatchObject({ kind: 'faulty', value: null })
    expect(reading.diagnostics.length).toBeGreaterThan(0)
  })
  it('refuses what repeats itself by reference', () => {
    const bomb = `a: &a [1, 1]\nb: &b [*a, *a]\nc: [*b, *b]\n`
    expect(readSource(bomb, surroundings).diagnostics.map(({ message }) => message)).toContain(
      'A question repeats nothing by reference: write out what *a stands for.',
    )
  })
  it('refuses more text than any question has, and nesting without end', () => {
    expect(readSource('x'.repeat(200_001), surroundings).diagnostics[0]?.message).toContain('at most 200000')
    expect(readSource('['.repeat(50_000), surroundings)).toMatchObject({ kind: 'faulty', value: null })
  })
})

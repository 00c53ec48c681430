import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { answerSchema } from '@/lib/problems/answer-schema'
import { compileQuestion } from '@/lib/problems/compile-question'
import { expressionFunctions } from '@/lib/problems/expression-functions'
import { functionDocs } from '@/lib/problems/function-docs'
import { functionNames } from '@/lib/problems/function-table'
import { mistakeCatalogueSchema } from '@/lib/problems/mistake-catalogue'
import { parameterSchema } from '@/lib/problems/parameter-schema'
import { parseQuestion, questionSchema } from '@/lib/problems/question'
import { questionJsonSchema } from '@/lib/problems/question-json-schema'
import { withReference } from '@/lib/problems/question-reference'
import { schemaRows } from '@/lib/problems/schema-rows'

const doc = (name: string) => readFileSync(fileURLToPath(new URL(`../../../docs/${name}`, import.meta.url)), 'utf8')
const page = doc('question-format.md')

describe('the JSON Schema of the question format', () => {
  it('is the one in docs/question.schema.json', () => {
    expect(JSON.parse(doc('question.schema.json'))).toEqual(JSON.parse(JSON.stringify(questionJsonSchema())))
  })
  it('asks for what a question cannot do without', () => {
    expect(questionJsonSchema()).toMatchObject({
      required: ['id', 'title', 'lesson', 'objectives', 'kind', 'difficulty', 'prompt', 'answers', 'solution'],
      additionalProperties: false,
    })
  })
})

describe('the page about the format', () => {
  it('shows a question that works', () => {
    const example = /```yaml\n([\s\S]*?)```/.exec(page)?.[1] ?? ''
    const question = parseQuestion(parse(example))
    const named = { name: 'n', feedback: 'f' }
    const mistakes = { 'exponent-base-mismatch': named, 'entropy-not-exponentiated': named }
    const variant = compileQuestion(question, mistakes).makeVariant({ version: 1, seed: 1 })
    expect(variant.prompt).toContain('| word | probability |')
    expect(variant.mistakes).toHaveLength(2)
  })
  it('shows pieces of questions that work', () => {
    const pieces = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].slice(1).map(([, yaml = '']): unknown => parse(yaml))
    const [parameters, answers, catalogue] = pieces
    const question = parseQuestion({
      id: 'pieces',
      title: 'Pieces',
      lesson: 'l',
      objectives: ['perplexity'],
      kind: 'computation',
      difficulty: 'easy',
      prompt: '{{ joint }}',
      solution: 's',
      let: { bits: 'entropy(rowSums(joint))', p: '[0.2, 0.3, 0.5]', y: '[0, 0, 1]', losses: '[0.5, 0.25]' },
      ...Object.assign({}, parameters, answers),
    })
    const swapped = { 'p-and-q-swapped': { name: 'n', feedback: 'f' } }
    const mistakes = { ...mistakeCatalogueSchema.parse(catalogue), ...swapped }
    const variant = compileQuestion(question, mistakes).makeVariant({ version: 1, seed: 1 })
    expect(new Set(variant.parts.map(({ kind }) => kind)).size).toBe(8)
    expect(variant.parameters).toMatchObject({ order: expect.any(Array), counts: expect.any(Array) })
    expect(variant.mistakes.map(({ id }) => id)).toEqual(['entropy-not-exponentiated', 'p-and-q-swapped'])
  })
  it('is shown as the schema has it: run `npm run -s surprisal -- docs` after a change', () => {
    expect(withReference(page)).toBe(page)
  })
  it('names every kind of parameter and of answer, every function and every metric', () => {
    const names = [...parameterSchema.options, ...answerSchema.options].flatMap((kind) => Object.keys(kind.shape))
    for (const name of names) expect(page).toMatch(new RegExp(`\`${name}\`|#### ${name}\n`))
    for (const name of functionNames) expect(page).toContain(`\`${name}(`)
  })
  it('documents every function that exists and no other', () => {
    expect(Object.keys(functionDocs).sort()).toEqual([...expressionFunctions.keys()].sort())
    for (const [name, { call, does }] of Object.entries(functionDocs)) {
      expect(call.startsWith(`${name}(`)).toBe(true)
      expect(does).toMatch(/\.$/)
    }
  })
  it('has no place for the reference without its marks', () => {
    expect(() => withReference('# A page')).toThrow('The page has no "<!-- Written from the schema')
  })
})

describe('every key of the format', () => {
  it('says what it means', () => {
    const kinds = [...parameterSchema.options, ...answerSchema.options, mistakeCatalogueSchema.valueType]
    const rows = [questionSchema, ...kinds].flatMap((schema) => schemaRows(z.toJSONSchema(schema, { io: 'input' })))
    const silent = rows.filter(
      ({ key, meaning, type }) => meaning === '' && type !== 'object' && !/(^|\.)(min|max)$/.test(key),
    )
    expect(silent.map(({ key }) => key)).toEqual(['choice'])
  })
})

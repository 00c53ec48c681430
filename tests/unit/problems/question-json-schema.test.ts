import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { compileQuestion } from '@/lib/problems/compile-question'
import { functionNames } from '@/lib/problems/function-table'
import { parseQuestion } from '@/lib/problems/question'
import { questionJsonSchema } from '@/lib/problems/question-json-schema'

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
  it('names every function that is not a metric', () => {
    const own = functionNames.filter((name) =>
      /^(abs|[a-z]+Of(Max|Min)|sort|repeat|oneHot|normalise|mod|prod|dot)$/.test(name),
    )
    expect(own.length).toBeGreaterThan(8)
    for (const name of own) expect(page).toContain(name)
  })
})

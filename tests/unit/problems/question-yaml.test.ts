import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { parseQuestion } from '@/lib/problems/question'
import { questionYaml } from '@/lib/problems/question-yaml'
import { flowText, keyText, yamlText } from '@/lib/problems/yaml-text'

const folder = fileURLToPath(new URL('../../../seeds/questions', import.meta.url))
const files = readdirSync(folder).map((name) => readFileSync(`${folder}/${name}`, 'utf8'))

const question = parseQuestion({
  solution: 'It is\n\n$2^{ {{ bits }} }$.',
  id: 'a-sum',
  title: 'A sum',
  lesson: 'sums',
  objectives: ['adding'],
  kind: 'computation',
  difficulty: 'easy',
  parameters: { x: { integer: { min: 1, max: 6 } }, w: { choice: ['a, b', 'yes', '5'] } },
  prompt: 'What is {{ x }} + 1?',
  answers: { sum: { number: 'x + 1', label: 'Sum' } },
  mistakes: [{ part: 'sum', when: 'x', is: 'one-forgotten', feedback: 'You forgot 1.\nAdd it.' }],
})

describe('a question as its file', () => {
  it('has its keys in the order of the format, short things on one line and texts as blocks', () => {
    expect(questionYaml(question)).toBe(`id: a-sum
title: A sum
lesson: sums
objectives: [adding]
kind: computation
difficulty: easy
parameters:
  x: { integer: { min: 1, max: 6 } }
  w: { choice: ["a, b", yes, "5"] }
prompt: What is {{ x }} + 1?
answers:
  sum: { label: Sum, number: x + 1 }
mistakes:
  - part: sum
    when: x
    is: one-forgotten
    feedback: |
      You forgot 1.
      Add it.
solution: |
  It is

  $2^{ {{ bits }} }$.
`)
  })
  it('says where a question comes from only where that is not the usual', () => {
    expect(questionYaml(question)).not.toContain('origin')
    expect(questionYaml({ ...question, origin: 'as_written' })).toContain('objectives: [adding]\norigin: as_written\n')
  })
  it('reads as the same question, for the whole bank', () => {
    expect(files.length).toBeGreaterThan(80)
    for (const file of files) {
      const one = parseQuestion(parse(file))
      expect(parseQuestion(parse(questionYaml(one)))).toEqual(one)
    }
  })
})

describe('any value as YAML', () => {
  const paths = fc.constantFrom([], ['let'], ['parameters', 'q'], ['mistakes', 0])
  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: fc.constantFrom('a', ' ', '\n', ':', '#', '"', "'", '-', '{', '\t') }),
  )
  const json = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      text,
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(text, tie('value'), { maxKeys: 4, noNullPrototype: true }),
    ),
  })).value
  it('reads as itself, laid out or on one line', () => {
    fc.assert(
      fc.property(json, paths, (value, path) => {
        expect(parse(yamlText(value, path))).toEqual(value)
        expect(parse(flowText(value))).toEqual(value)
        expect(flowText(value)).not.toContain('\n')
      }),
      { numRuns: 100 },
    )
  })
  it('ends a Markdown text of several lines as a line ends', () => {
    expect(yamlText({ prompt: 'a\nb' })).toBe('prompt: |\n  a\n  b\n')
    expect(yamlText({ other: 'a\nb' })).toBe('other: |-\n  a\n  b\n')
  })
  it('quotes a key that would be something else', () => {
    expect(keyText('x')).toBe('x')
    expect(parse(`{ ${keyText('true')}: 1, ${keyText('a: b')}: 2 }`)).toEqual({ true: 1, 'a: b': 2 })
  })
})

import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { answerKinds } from '@/lib/authoring/question-outline'
import { materialsFor } from '@/lib/authoring/starts/start-bodies'
import { blankSource, startSource, withContext } from '@/lib/authoring/starts/start-source'
import { mistakeCatalogueSchema } from '@/lib/problems/mistake-catalogue'
import { parseQuestion } from '@/lib/problems/question'
import { proveQuestion } from '@/lib/proving/prove-question'
import { readContentFile } from '@/seeds/content-files'

const catalogue = mistakeCatalogueSchema.parse(parse(readContentFile('seeds/mistakes.yaml').text))
const knownMistakes = new Set(Object.keys(catalogue))
const head = {
  id: 'a-first-question',
  title: 'What "surprise" costs: a first question',
  lesson: '13-05-cross-entropy',
  objectives: ['cross-entropy-loss', 'perplexity'],
}
const starts = answerKinds.flatMap((kind) => materialsFor(kind).map((material) => ({ kind, material })))

describe.each(starts)('a start of $kind about $material', ({ kind, material }) => {
  const question = parseQuestion(parse(startSource(kind, { ...head, material, knownMistakes })))

  test('is proved without a red verdict on fifty variants', () => {
    const proof = proveQuestion({ question, catalogue, knownObjectives: head.objectives, variants: 50 })
    const reds = proof.rules.filter(({ verdict }) => verdict === 'red')
    expect(reds.map(({ rule, evidence }) => [rule, evidence.findings])).toEqual([])
  })

  test('asks for exactly this kind of answer, under the head it was given', () => {
    expect(Object.values(question.answers).map((answer) => kind in answer)).toEqual([true])
    expect(question).toMatchObject(head)
  })

  test('works as well where nobody has named a mistake yet', () => {
    const bare = parseQuestion(parse(startSource(kind, { ...head, material, knownMistakes: new Set() })))
    const proof = proveQuestion({ question: bare, catalogue: {}, knownObjectives: head.objectives, variants: 5 })
    expect(bare.mistakes).toEqual([])
    expect(proof.rules.filter(({ verdict }) => verdict === 'red')).toEqual([])
  })
})

test('there is a start for every kind of answer', () => {
  expect(new Set(starts.map(({ kind }) => kind))).toEqual(new Set(answerKinds))
})

test('a start that does not exist is a bug, said with its names', () => {
  expect(() => startSource('construction', { ...head, material: 'sequence', knownMistakes })).toThrow(
    'There is no start of construction about sequence.',
  )
})

test('only the unknown mistakes are left out, and comments stay where all are known', () => {
  const whole = startSource('vector', { ...head, material: 'counts', knownMistakes })
  expect(whole).toContain('# What known mistakes would give')
  const some = startSource('vector', { ...head, material: 'counts', knownMistakes: new Set(['nats-for-bits']) })
  expect(parseQuestion(parse(some)).mistakes.map(({ is }) => is)).toEqual(['nats-for-bits'])
})

test('a blank start reads as a question, and its words say what to write where', () => {
  const question = parseQuestion(parse(blankSource(head)))
  expect(question).toMatchObject({ ...head, parameters: {}, let: {}, mistakes: [] })
  expect(question.prompt).toContain('Write the problem here')
})

test('words kept as context change nothing of what is read, whatever is in them', () => {
  const source = blankSource(head)
  const context = 'Given: $p = [0.5]$\r\n\r\n- a: b\n# heading\n```\ncode\n```'
  const text = withContext(source, context)
  expect(parse(text)).toEqual(parse(source))
  expect(text).toContain('# Given: $p = [0.5]$\n#\n# - a: b\n# # heading\n')
})

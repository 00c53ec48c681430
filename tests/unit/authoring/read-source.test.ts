import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { readSource } from '@/lib/authoring/read-source'
import type { Surroundings } from '@/lib/authoring/surroundings'
import { mistakeCatalogueSchema } from '@/lib/problems/mistake-catalogue'
import { parseQuestion } from '@/lib/problems/question'
import { questionYaml } from '@/lib/problems/question-yaml'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const read = (path: string) => readFileSync(`${root}/${path}`, 'utf8')
const seeds = readdirSync(`${root}/seeds/questions`).map((file) => read(`seeds/questions/${file}`))
const catalogue = mistakeCatalogueSchema.parse(parse(read('seeds/mistakes.yaml')))
const ids = ['cross-entropy-loss', 'maximum-likelihood', 'perplexity', 'bits-per-character', 'loss-versus-accuracy']
const lesson = {
  id: '13-05-cross-entropy',
  number: '13.5',
  title: 'Cross-entropy',
  objectives: ids.map((id) => ({ id, title: id })),
}
const other = { id: '14-01-trees', number: '14.1', title: 'Trees', objectives: [{ id: 'splits', title: 'Splits' }] }
const surroundings: Surroundings = { catalogue, lessons: [lesson, other], takenIds: ['taken'], ownId: null }
const broken = (name: string) => read(`tests/fixtures/broken-questions/${name}.yaml`)

const sound = `id: a-sum
title: A sum
lesson: 13-05-cross-entropy
objectives: [perplexity]
kind: computation
difficulty: easy
parameters:
  x: { integer: { min: 1, max: 6 } }
let:
  twice: 2 * x
prompt: |
  What is twice $ {{ x }} $?

  Say {{ fixed(twice, 1) }}.
answers:
  sum: { label: "The \\"sum\\" of {{ x }}", number: twice }
solution: 'It''s {{ twice }}.'
`

/** What is marked, with what is said of it. */
function found(source: string, around = surroundings): readonly (readonly [string, string])[] {
  return readSource(source, around).diagnostics.map(({ from, to, message }) => [source.slice(from, to), message])
}

/** With one stretch of the sound text replaced. */
const faults = (before: string, after: string) => {
  expect(sound).toContain(before)
  return found(sound.replace(before, after))
}

describe('reading the text of a question', () => {
  it('has nothing to say about the questions of the bank', () => {
    expect(seeds.length).toBeGreaterThan(80)
    for (const seed of seeds) expect(found(seed)).toEqual([])
  })
  it('gives back every question of the bank that was written as a text', () => {
    for (const seed of seeds) {
      const question = parseQuestion(parse(seed))
      expect(readSource(questionYaml(question), surroundings)).toMatchObject({ kind: 'question', question })
    }
  })
  it('gives what the text holds where that is no question', () => {
    const reading = readSource(broken('format-unknown-key'), surroundings)
    expect(reading).toMatchObject({ kind: 'faulty', value: { tolerances: 3 } })
  })
  it('gives nothing where the text is no YAML', () => {
    expect(readSource(broken('format-no-yaml'), surroundings)).toMatchObject({ kind: 'faulty', value: null })
  })
  it('marks what the broken questions of the format are broken by', () => {
    expect(found(broken('format-unknown-function'))).toEqual([['squareOf', 'There is no function squareOf.']])
    const ofKey = found(broken('format-unknown-key'))
    expect(ofKey[0]).toEqual(['id', 'prompt is missing: The problem.'])
    expect(ofKey[1]?.[0]).toBe('tolerances')
    expect(ofKey[1]?.[1]).toContain('There is no key tolerances here.')
    expect(found(broken('format-no-yaml'))).toEqual([
      ['prompt', 'What was opened above is not closed before here: a ] is missing.'],
    ])
    expect(found(broken('objectives-unknown'))[0]?.[0]).toBe('juggling')
  })
})

describe('a fault in an expression', () => {
  it('is marked at the word, with what was perhaps meant', () => {
    expect(faults('2 * x', '2 * y + entropyy(x)')).toEqual([
      ['y', 'There is no y here. Known are x, twice.'],
      ['entropyy', 'There is no function entropyy. Did you mean entropy?'],
    ])
  })
  it('is marked within every kind of scalar', () => {
    expect(faults('{{ x }} $', '{{ xx }} $')[0]?.[0]).toBe('xx')
    expect(faults('fixed(twice', 'fixed(twicee')[0]?.[0]).toBe('twicee')
    expect(faults('of {{ x }}', 'of {{ abc }}')[0]?.[0]).toBe('abc')
    expect(faults('s {{ twice }}', 's {{ thrice }}')[0]?.[0]).toBe('thrice')
  })
  it('is marked at the slip of syntax', () => {
    expect(faults('2 * x', '2x')).toEqual([['2x', 'Write the multiplication out: "2 x" has no *.']])
    expect(faults('2 * x', '2 * * x')).toEqual([['*', 'Value expected.']])
    expect(faults('2 * x', 'x = 2')).toEqual([['=', 'A single = gives a value to a name. To compare write ==.']])
    expect(faults('$ {{ x }} $', '$ {{ x }} ')[0]?.[0]).toMatch(/^\$/)
  })
  it('is told of a name that has a meaning already, and of one that means two things', () => {
    expect(faults('twice: 2', 'e: 2')).toContainEqual(['2 * x', 'This name has a meaning of its own.'])
    expect(faults('twice: 2', 'x: 2')).toContainEqual(['2 * x', 'There is a parameter of this name.'])
  })
  it('does not hide the others', () => {
    const source = sound.replace('2 * x', 'foo').replace('{{ x }} $', '{{ bar }} $').replace('max: 6', 'max: 0')
    expect(found(source).map(([marked]) => marked)).toEqual(['x', 'foo', 'bar'])
  })
})

describe('a fault of shape', () => {
  it('is marked at the key that nobody knows', () => {
    expect(faults('difficulty', 'dificulty').map(([marked]) => marked)).toEqual(['id', 'dificulty'])
    expect(faults('max: 6', 'maks: 6')[1]).toEqual(['maks', 'There is no key maks here. Known are min, max.'])
  })
  it('is marked at the map that lacks a key', () => {
    expect(faults('{ min: 1, max: 6 }', '{ min: 1 }')).toEqual([['integer', 'max is missing: Greatest value.']])
  })
  it('is marked at the word that is none of those that may stand there', () => {
    expect(faults('computation', 'computaton')[0]?.[1]).toContain('Did you mean computation?')
  })
  it('tells of a key of a kind that does not exist', () => {
    expect(faults('{ integer:', '{ intger:')[0]).toEqual([
      'intger',
      'There is no key intger here. Did you mean integer?',
    ])
  })
  it('brings the text that would be right', () => {
    const source = sound.replace('computation', 'computaton')
    const [fix] = readSource(source, surroundings).diagnostics[0]?.fixes ?? []
    expect(fix).toEqual({
      kind: 'replace',
      from: source.indexOf('computaton'),
      to: source.indexOf('computaton') + 10,
      text: 'computation',
    })
  })
})

describe('an id', () => {
  it('may not be taken, nor be the name of a page', () => {
    expect(faults('id: a-sum', 'id: taken')).toEqual([['taken', 'Another question has the id taken. Choose another.']])
    expect(faults('id: a-sum', 'id: new')[0]?.[1]).toContain('a page of the bank')
  })
  it('stays what it was once it is published', () => {
    const around = { ...surroundings, ownId: 'another' }
    expect(found(sound, around)[0]?.[1]).toContain('was published as another')
    expect(found(sound, { ...surroundings, ownId: 'a-sum', takenIds: ['a-sum'] })).toEqual([])
  })
  it('of a lesson, an objective, an answer or a mistake must exist', () => {
    expect(faults('13-05-cross-entropy', '13-05-cross-entropi')[0]?.[1]).toContain('Did you mean 13-05-cross-entropy?')
    expect(faults('[perplexity]', '[perplexitty]')[0]).toEqual([
      'perplexitty',
      'There is no objective perplexitty. Did you mean perplexity?',
    ])
    const rule = (text: string) => found(`${sound}mistakes:\n  - ${text}\n`)
    expect(rule('{ part: som, when: x, is: nats-for-bits }')[0]).toEqual([
      'som',
      'There is no answer som. Did you mean sum?',
    ])
    expect(rule('{ part: sum, when: x, is: nothing-like-it }')[0]?.[0]).toBe('nothing-like-it')
  })
  it('of a mistake that is in no catalogue can be brought along by the draft', () => {
    const source = `${sound}mistakes:\n  - { part: sum, when: x, is: once }\n`
    const [fault] = readSource(source, surroundings).diagnostics
    expect(fault?.fixes).toContainEqual({ kind: 'own-mistake', id: 'once' })
  })
  it('of an objective of another lesson is only a warning', () => {
    const { kind, diagnostics } = readSource(sound.replace('[perplexity]', '[perplexity, splits]'), surroundings)
    expect(kind).toBe('question')
    expect(diagnostics).toMatchObject([
      { severity: 'warning', message: 'splits is an objective of lesson 14.1, not of 13.5.' },
    ])
  })
  it('of an option is known by its answer', () => {
    const options = '{ A: { text: a, feedback: b }, B: { text: b, feedback: a } }'
    const source = sound.replace('number: twice', `choice: { key: C, options: ${options} }`)
    expect(found(source)).toEqual([['C', 'There is no option C. Known are A, B.']])
  })
})

describe('a slip of YAML', () => {
  it.each([
    ['a: b: c\n', 'b', 'A colon with a space behind it would begin another value here: put the text in quotes.'],
    ['prompt: {{ x }} is\n', 'is', 'A text that begins with {{ is put in quotes, or below a | on lines of its own.'],
    ['a: `x`\n', '`x`', 'A text cannot begin with `: put it in quotes.'],
    ['a:\n\tb: 1\n', '\t', 'Lines are indented with spaces, not with tabs.'],
    ['a: "x\nb: 2\n', '"x', 'A text in quotes is not closed.'],
    ["a: 'it's'\n", "s'", "The text in quotes ended before here: within single quotes write '' for '."],
    ['a: 1\na: 2\n', 'a', 'The key a is there twice.'],
    ['a: 1\n---\nb: 2\n', '---', 'One text holds one question: leave out the line --- and what follows.'],
    [
      'let:\n  a: x\n   b: y\n',
      'x',
      'This line has a value of its own: what is indented below it cannot belong to it.',
    ],
    ['- 1\n', '- 1', 'A question is written key by key: id, title, lesson and so on.'],
  ])('%j is told in words', (source, marked, message) => {
    expect(found(source)[0]).toEqual([marked, message])
  })
  it('tells of a text that YAML takes for a map', () => {
    expect(faults('number: twice', 'number: {{ twice }}')[0]?.[1]).toContain('put in quotes')
  })
})

describe('what only a hostile text holds', () => {
  it('is refused: repetition by reference, anchors, tags', () => {
    const bomb = `a: &a [1, 1]\nb: &b [*a, *a]\nc: [*b, *b]\n`
    expect(found(bomb).map(([, message]) => message)).toContain(
      'A question repeats nothing by reference: write out what *a stands for.',
    )
    expect(found('a: !!js/function x\n').map(([, message]) => message)).toContain(
      'A question has no tags: leave out what begins with "!".',
    )
  })
  it('is refused: more text than any question has, nesting without end', () => {
    expect(found('x'.repeat(200_001))[0]?.[1]).toContain('at most 200000')
    for (const text of ['['.repeat(50_000), '- '.repeat(50_000), '{a: '.repeat(20_000)]) {
      expect(readSource(text, surroundings)).toMatchObject({ kind: 'faulty', value: null })
    }
  })
  it('names no property of an object', () => {
    const [, ...rest] = found('__proto__: 1\nconstructor: 2\nlet: { toString: 3 }\n')
    expect(rest.some(([marked]) => marked === '__proto__')).toBe(true)
  })
})

describe('a text that was cut and mended anywhere', () => {
  const cuts = fc.array(
    fc.record({
      seed: fc.nat(seeds.length - 1),
      from: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.nat(30),
      insert: fc.string({
        unit: fc.constantFrom(
          'a',
          ' ',
          '\n',
          ':',
          '{',
          '}',
          '[',
          '"',
          "'",
          '|',
          '-',
          '#',
          '$',
          '\t',
          '*',
          '&',
          '!',
          '(',
        ),
        maxLength: 6,
      }),
    }),
    { minLength: 1, maxLength: 3 },
  )
  it('is read without an error thrown, and what is marked is in it', () => {
    fc.assert(
      fc.property(cuts, (list) => {
        const text = list.reduce(
          (source, { from, length, insert }) => {
            const at = Math.floor(from * source.length)
            return `${source.slice(0, at)}${insert}${source.slice(at + length)}`
          },
          seeds[list[0]?.seed ?? 0] ?? '',
        )
        for (const { from, to, message } of readSource(text, surroundings).diagnostics) {
          expect(from).toBeGreaterThanOrEqual(0)
          expect(to).toBeGreaterThanOrEqual(from)
          expect(to).toBeLessThanOrEqual(text.length)
          expect(message).not.toBe('')
        }
      }),
      { numRuns: 60 },
    )
  })
})

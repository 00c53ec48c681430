// Tests written beside a question: what may stand in them, and that a question without them is stored as it was before there were any.
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { compileQuestion } from '@/lib/problems/compile-question'
import { mistakeCatalogueSchema } from '@/lib/problems/mistake-catalogue'
import { parseQuestion, QuestionFormatError, questionSchema } from '@/lib/problems/question'
import { smallQuestion } from './fixture-questions'

const catalogue = mistakeCatalogueSchema.parse({ doubled: { name: 'Doubled', feedback: 'Twice.' } })
const base = {
  parameters: {
    a: { integer: { min: 1, max: 9 } },
    v: { logits: { count: 2, min: 1, max: 3, step: 1 } },
    m: { jointProbabilities: { rows: 2, columns: 2, step: 0.1 } },
    word: { choose: 2, from: ['x', 'y', 'z'] },
    c: { choice: ['left', 'right'] },
  },
  answers: {
    sum: { label: 'Sum', number: 'a + v[1]', tolerance: { absolute: 0.1 } },
    side: {
      label: 'Side',
      choice: {
        options: { up: { text: 'Up', feedback: 'No.', mistake: 'doubled' }, down: { text: 'Down', feedback: 'Yes.' } },
        key: 'down',
      },
    },
  },
}
const right = { seed: 1, response: { sum: '3', side: 'down' }, score: 1 }
const problemsOf = (...tests: readonly unknown[]): readonly string[] => {
  try {
    compileQuestion(smallQuestion({ ...base, tests }), catalogue)
    return []
  } catch (error) {
    if (error instanceof QuestionFormatError) return error.problems
    throw error
  }
}

describe('the tests of a question', () => {
  it('name a variant by its seed or by parameters, and may name a mistake', () => {
    expect(problemsOf(right, { ...right, score: 0.5, mistake: 'doubled-side' })).toEqual([
      'tests.1.mistake: expected a mistake of the question (doubled), got doubled-side',
    ])
    const { seed: _seed, ...unseeded } = right
    const given = {
      a: 3,
      v: [1, 2],
      m: [
        [0.1, 0.2],
        [0.3, 0.4],
      ],
      word: ['x', 'y'],
      c: 'up',
    }
    expect(problemsOf({ ...unseeded, parameters: given, mistake: 'doubled' }, { ...unseeded, parameters: {} })).toEqual(
      [],
    )
  })
  it.each([
    [{ seed: 1, parameters: {} }, /seed, parameters|parameters, seed|unknown key/],
    [{ seed: 1.5 }, /tests\.0/],
    [{ seed: 1, score: 2 }, /tests\.0\.score/],
    [{ seed: 1, response: { sum: 3, side: 'down' } }, /^tests\.0\.response\.sum: expected string$/],
    [{ seed: 1, wanted: 'x' }, /tests\.0/],
    [{}, /seed|parameters/],
  ])('are refused as %j', (changes, problem) => {
    const { seed: _seed, ...unseeded } = right
    expect(problemsOf({ ...unseeded, ...changes }).join('\n')).toMatch(problem)
  })
  it('are refused where they name what the question does not have', () => {
    const { seed: _seed, ...unseeded } = right
    expect(problemsOf({ ...unseeded, parameters: { b: 1 } }, { ...right, response: { total: '3' } })).toEqual([
      'tests.0.parameters.b: expected a parameter (a, v, m, word, c)',
      'tests.1.response.total: expected an answer of the question (sum, side)',
      'tests.1.response: expected an answer to sum, side too',
    ])
  })
  it('are refused where a value has another shape than what is drawn', () => {
    const { seed: _seed, ...unseeded } = right
    const given = { a: [1], v: 2, m: [1, 2], word: 'x' }
    expect(problemsOf({ ...unseeded, parameters: given })).toEqual([
      'tests.0.parameters.a: expected a number',
      'tests.0.parameters.v: expected a list of numbers',
      'tests.0.parameters.m: expected a list of rows of numbers',
      'tests.0.parameters.word: expected a list',
    ])
  })
  it('know no parameter by a name that every object has', () => {
    const { seed: _seed, ...unseeded } = right
    expect(problemsOf({ ...unseeded, parameters: { constructor: 1 } })[0]).toMatch(/^tests\.0\.parameters\.constructor/)
  })
})

describe('a question without tests', () => {
  const folder = fileURLToPath(new URL('../../../seeds/questions', import.meta.url))
  const withoutTests = questionSchema.omit({ tests: true })
  it('is stored as it was before there were tests: all of the bank', () => {
    const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'))
    expect(files.length).toBeGreaterThan(80)
    for (const file of files) {
      const input: unknown = parse(readFileSync(`${folder}/${file}`, 'utf8'))
      expect(JSON.stringify(parseQuestion(input))).toBe(JSON.stringify(withoutTests.parse(input)))
    }
  })
})

// An answer that was tried, kept as a test: read again it says what the grader said.
import { describe, expect, it } from 'vitest'
import { toTest } from '@/app/components/studio/bench/to-test'
import { grade } from '@/lib/grading/grade-response'
import { compileQuestion } from '@/lib/problems/compile-question'
import { mistakeCatalogueSchema } from '@/lib/problems/mistake-catalogue'
import { parseQuestion } from '@/lib/problems/question'
import { runTests } from '@/lib/proving/run-tests'

const catalogue = mistakeCatalogueSchema.parse({ doubled: { name: 'Doubled', feedback: 'Twice.' } })
const body = {
  id: 'a-sum',
  title: 'A sum',
  lesson: 'a-lesson',
  objectives: ['adding'],
  kind: 'computation',
  difficulty: 'easy',
  parameters: { x: { integer: { min: 1, max: 60 } } },
  prompt: '{{ x }} + 1?',
  answers: {
    sum: { label: 'Sum', number: 'x + 1', tolerance: { absolute: 0.4 } },
    other: { label: 'Other', number: 'x - 100', tolerance: { absolute: 0.4 }, weight: 2 },
  },
  mistakes: [{ part: 'sum', when: '2 * (x + 1)', is: 'doubled' }],
  solution: '{{ x + 1 }}',
}
const question = parseQuestion(body)
const answered = (response: Readonly<Record<string, string>>, seed = 7) => {
  const variant = compileQuestion(question, catalogue).makeVariant({ version: 1, seed })
  const { x } = variant.parameters
  const typed = Object.fromEntries(
    Object.entries(response).map(([part, text]) => [
      part,
      text.replace('KEY', String(Number(x) + 1)).replace('TWICE', String(2 * (Number(x) + 1))),
    ]),
  )
  const result = grade({ variant, response: typed })
  if (result.kind === 'ungradable') throw new Error('The fixture cannot be read.')
  return { response: typed, grade: result }
}

describe('an answer kept as a test', () => {
  it.each([
    ['a right part', { sum: 'KEY', other: '5' }, 0.333],
    ['a mistake', { sum: 'TWICE', other: '5' }, 0],
  ])('of %s is met at once', (_what, response, score) => {
    const test = toTest({ which: { kind: 'seed', seed: 7 }, tests: [], ...answered(response) })
    expect(test).toMatchObject({ seed: 7, score })
    const [result] = runTests(compileQuestion(parseQuestion({ ...body, tests: [test] }), catalogue))
    expect(result?.isPassed).toBe(true)
  })
  it('names the mistake, and no mistake where there was none', () => {
    const which = { kind: 'seed', seed: 7 } as const
    expect(toTest({ which, tests: [], ...answered({ sum: 'TWICE', other: '5' }) })).toMatchObject({
      mistake: 'doubled',
    })
    expect(toTest({ which, tests: [], ...answered({ sum: 'KEY', other: '5' }) })).not.toHaveProperty('mistake')
  })
  it('is of the parameters of the test that is looked at', () => {
    const tests = [{ parameters: { x: 4 }, response: { sum: '5', other: '1' }, score: 0.333 }]
    const kept = toTest({ which: { kind: 'test', place: 0 }, tests, ...answered({ sum: 'KEY', other: '5' }) })
    expect(kept).toMatchObject({ parameters: { x: 4 } })
    expect(kept).not.toHaveProperty('seed')
  })
  it('is of the first seed where that test is gone', () => {
    const kept = toTest({ which: { kind: 'test', place: 3 }, tests: [], ...answered({ sum: 'KEY', other: '5' }) })
    expect(kept).toMatchObject({ seed: 1 })
  })
})

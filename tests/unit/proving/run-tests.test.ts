import { describe, expect, it } from 'vitest'
import { compileQuestion } from '@/lib/problems/compile-question'
import { runTests, tryTest } from '@/lib/proving/run-tests'
import { catalogue, proofOf, questionWith } from './sample-questions'

const given = { parameters: { x: 2, y: 3 } }
const compile = (tests: readonly unknown[], changes: Readonly<Record<string, unknown>> = {}) =>
  compileQuestion(questionWith({ tests, ...changes }), catalogue)
const resultOf = (test: unknown, changes: Readonly<Record<string, unknown>> = {}) =>
  runTests(compile([test], changes))[0]

describe('the tests of an author', () => {
  it('are passed by the score and the mistake that they expect', () => {
    const results = runTests(
      compile([
        { ...given, response: { sum: '5' }, score: 1 },
        { ...given, response: { sum: '10' }, score: 0, mistake: 'doubled' },
        { ...given, response: { sum: '10' }, score: 0 },
      ]),
    )
    expect(results.map(({ isPassed }) => isPassed)).toEqual([true, true, true])
    expect(results.map(({ outcome }) => outcome)).toEqual([
      { kind: 'graded', scoreFraction: 1, mistakes: [] },
      { kind: 'graded', scoreFraction: 0, mistakes: ['doubled'] },
      { kind: 'graded', scoreFraction: 0, mistakes: ['doubled'] },
    ])
  })
  it.each([
    ['another score', { ...given, response: { sum: '5' }, score: 0 }],
    ['another mistake', { ...given, response: { sum: '10' }, score: 0, mistake: 'negated' }],
    ['no mistake', { ...given, response: { sum: '77' }, score: 0, mistake: 'doubled' }],
  ])('fail where %s comes', (_what, test) => {
    expect(resultOf(test)?.isPassed).toBe(false)
  })
  it('fail where the answer cannot be read, with what was expected', () => {
    const result = resultOf({ ...given, response: { sum: 'five' }, score: 0 })
    expect(result).toMatchObject({ isPassed: false, outcome: { kind: 'unreadable' } })
  })
  it('fail where no variant can be made of their parameters, with the reason', () => {
    const test = { ...given, response: { sum: '5' }, score: 1 }
    expect(resultOf(test, { require: ['x > y'] })).toMatchObject({
      isPassed: false,
      outcome: { kind: 'no-variant', reason: 'require.0 "x > y"' },
    })
  })
  it('take the variant of their seed as the prover draws it', () => {
    const compiled = compile([{ seed: 7, response: { sum: '0' }, score: 0 }])
    const [test] = compiled.question.tests ?? []
    const variant = test === undefined ? null : tryTest(test, compiled).variant
    expect(JSON.stringify(variant)).toBe(JSON.stringify(compiled.makeVariant({ version: 1, seed: 7 })))
  })
  it.each([
    [0.335, true],
    [0.33, true],
    [0.34, false],
  ])('take a third for %d: %s', (score, isPassed) => {
    const thirds = {
      answers: {
        sum: { label: 'Sum', number: 'x + y', tolerance: { absolute: 0.4 }, weight: 1 },
        other: { label: 'Other', number: 'x * 1000 + y', tolerance: { absolute: 0.4 }, weight: 2 },
      },
    }
    expect(resultOf({ ...given, response: { sum: '5', other: '7' }, score }, thirds)?.isPassed).toBe(isPassed)
  })
  it('are none where there are none', () => {
    expect(runTests(compileQuestion(questionWith(), catalogue))).toEqual([])
  })
})

describe('the rule about the tests of an author', () => {
  it('is green where there are none, and where all are met', () => {
    expect(proofOf('tests').evidence).toMatchObject({ n: 0, findings: [] })
    const tests = [{ ...given, response: { sum: '5' }, score: 1 }]
    expect(proofOf('tests', { tests })).toMatchObject({ verdict: 'green', evidence: { n: 1, passed: 1, failed: 0 } })
  })
  it('is red where one is not met, and says which and what came', () => {
    const tests = [
      { ...given, response: { sum: '5' }, score: 1 },
      { ...given, response: { sum: '10' }, score: 0.5, mistake: 'negated' },
      { seed: 7, response: { sum: 'five' }, score: 1 },
    ]
    const { verdict, evidence } = proofOf('tests', { tests })
    expect(verdict).toBe('red')
    expect(evidence.findings[0]).toBe(
      'Test 2 (given parameters): expected a score of 0.5 with the mistake negated, got a score of 0 with the mistake doubled.',
    )
    expect(evidence.findings[1]).toMatch(
      /^Test 3 \(seed 7\): expected a score of 1, got an answer that cannot be read: /,
    )
    expect(evidence.seeds).toEqual([[], [7]])
    expect(evidence).toMatchObject({ n: 3, passed: 1, failed: 2 })
  })
  it('says which parameters make no problem', () => {
    const tests = [{ ...given, response: { sum: '5' }, score: 1 }]
    const { findings } = proofOf('tests', { tests, require: ['x > y'] }).evidence
    expect(findings).toEqual([
      'Test 1 (given parameters): expected a score of 1, got no problem with these parameters: require.0 "x > y".',
    ])
  })
})

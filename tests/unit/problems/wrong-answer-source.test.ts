// What an author is told who gets a newer kind of answer or parameter wrong: the path, and what was expected there.
import { describe, expect, it } from 'vitest'
import { QuestionFormatError } from '@/lib/problems/question'
import { smallQuestion } from './fixture-questions'

const options = { A: { text: 'a', feedback: 'f' }, B: { text: 'b', feedback: 'f' } }
const problemsOf = (changes: Readonly<Record<string, unknown>>): readonly string[] => {
  try {
    smallQuestion(changes)
  } catch (error) {
    if (error instanceof QuestionFormatError) return error.problems
    throw error
  }
  return []
}

describe('an answer that is wrong on file', () => {
  it.each([
    [{ choices: { options } }, 'answers.x.choices.key: expected one of: list, string, number'],
    [{ choices: { key: ['A'] } }, 'answers.x.choices.options: expected map of names'],
    [{ choices: { key: 'A', options, credits: 'each' } }, 'answers.x.choices: unknown key "credits"'],
    [{ ordering: { items: { a: 'A' }, key: ['a'] } }, 'answers.x.ordering.items: expected two items at least'],
    [{ vector: '[1]' }, 'answers.x.entries: expected one of: list, string'],
    [{ vector: '[1]', entries: ['a'], credit: 'some' }, 'answers.x.credit: expected one of all, each'],
    [
      { vector: '[1]', entries: ['a'], tolerance: { low: 1, high: 2 } },
      'answers.x.tolerance: unknown key "low", "high"',
    ],
    [{ matrix: '[[1]]', rows: ['a'] }, 'answers.x.columns: expected one of: list, string'],
    [{ expression: 'z' }, 'answers.x.variables: expected map of names'],
    [{ expression: 'z', variables: {} }, 'answers.x.variables: expected one variable at least'],
    [{ expression: 'z', variables: { z: { min: 1 } } }, 'answers.x.variables.z.max: expected number'],
    [
      { expression: 'z', variables: { z_1: { min: 1, max: 2 } } },
      'answers.x.variables.z_1: expected a letter, then letters and digits',
    ],
    [
      { number: 1, vector: '[1]', entries: ['a'] },
      'answers.x: expected one kind alone, got vector, entries, number together',
    ],
    [{ number: 1, accept: [] }, 'answers.x.accept: too small: expected array to have >=1 items'],
    [
      { number: 1, accept: [{ when: 2, credit: 2, feedback: 'f' }] },
      'answers.x.accept.0.credit: too big: expected number to be <=1',
    ],
    [{ number: 1, accept: [{ when: 2 }] }, 'answers.x.accept.0.feedback: expected string'],
    [{ number: 1, follows: ['a'] }, 'answers.x.follows: expected map of names'],
    [
      { probabilisticChoice: { key: 'A', options, floor: 0 } },
      'answers.x.probabilisticChoice.floor: too small: expected number to be >0',
    ],
    [
      {
        construction: {
          of: 'words',
          outcomes: ['a', 'b'],
          conditions: [{ id: 'c', that: 'true', feedback: 'f' }],
          example: '[1]',
        },
      },
      'answers.x.construction.of: expected one of probabilities, numbers',
    ],
  ])('%j', (answer, problem) => {
    expect(problemsOf({ answers: { x: { label: 'x', ...answer } } })).toContain(problem)
  })
})

describe('a parameter that is wrong on file', () => {
  it.each([
    [{ permutation: 0 }, 'parameters.a.permutation: too small: expected number to be >=1'],
    [{ confusionCounts: { classes: 3, total: 10 } }, 'parameters.a.confusionCounts.accuracy: expected object'],
    [
      { confusionCounts: { classes: 3, total: 10, accuracy: { min: 0 } } },
      'parameters.a.confusionCounts.accuracy.max: expected number',
    ],
    [
      { jointProbabilities: { rows: 2, step: 0.1 } },
      'parameters.a.jointProbabilities.columns: expected one of: string, number',
    ],
    [{ jointProbabilities: { rows: 2, columns: 2 } }, 'parameters.a.jointProbabilities.step: expected number'],
  ])('%j', (parameter, problem) => {
    expect(problemsOf({ parameters: { a: parameter } })).toContain(problem)
  })
})

describe('the catalogue and a question', () => {
  it('take the newer keys together', () => {
    expect(
      problemsOf({
        answers: {
          a: { label: 'a', number: 1, accept: [{ when: 2, feedback: 'f' }] },
          b: {
            label: 'b',
            vector: '[1]',
            entries: ['x'],
            follows: { k: 'a' },
            credit: 'each',
            tolerance: { absolute: 1 },
          },
        },
      }),
    ).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { parameterSchema } from '@/lib/problems/parameter-schema'

const takes = (parameter: unknown) => parameterSchema.safeParse(parameter).success
const accuracy = { min: 0.5, max: 1 }

describe('a parameter on file', () => {
  it.each([
    [{ integer: { min: -3, max: 3 } }],
    [{ decimal: { min: 0, max: 1, step: 0.1 } }],
    [{ choice: [1, 'a', [1, 2], ['a', 'b'], [[1], [2]]] }],
    [{ choose: 2, from: ['a', 'b'] }],
    [{ permutation: 5 }],
    [{ permutation: ['a', 'b'] }],
    [{ probabilities: { count: 'n', step: 0.01, min: 0, max: 0.5, concentration: 3 } }],
    [{ independentProbabilities: { count: 2, min: 0, max: 1, step: 0.5 } }],
    [{ logits: { count: 2, min: -1, max: 1, step: 0.5 } }],
    [{ perplexityTarget: { count: 4, perplexity: 'target', step: 0.01, relative: 0.02 } }],
    [{ jointProbabilities: { rows: 2, columns: 'n', step: 0.05, min: 0.05, max: 0.5, concentration: 2 } }],
    [{ confusionCounts: { classes: 3, total: 'n * 10', accuracy, least: 1 } }],
  ])('may be %j', (parameter) => {
    expect(takes(parameter)).toBe(true)
  })
  it.each([
    [{}],
    [{ integer: { min: 1, max: 2 }, choice: [1] }],
    [{ integer: { min: 0.5, max: 2 } }],
    [{ choice: [] }],
    [{ choice: [[1, 'a']] }],
    [{ choice: [[]] }],
    [{ choice: [[[1, 2], [3]]] }],
    [{ choice: [Array.from({ length: 26 }, () => Array.from({ length: 40 }, () => 1))] }],
    [{ permutation: 0 }],
    [{ permutation: 1.5 }],
    [{ permutation: 1_001 }],
    [{ permutation: [] }],
    [{ permutation: [[1]] }],
    [{ jointProbabilities: { rows: 2, step: 0.1 } }],
    [{ jointProbabilities: { rows: 2, columns: 2, step: 0 } }],
    [{ jointProbabilities: { rows: 2, columns: 2, step: 0.1, min: -0.1 } }],
    [{ jointProbabilities: { rows: 2, columns: 2, step: 0.1, concentration: 0 } }],
    [{ jointProbabilities: { count: 4, step: 0.1 } }],
    [{ confusionCounts: { classes: 2, total: 10 } }],
    [{ confusionCounts: { classes: 2, total: 10, accuracy: 0.5 } }],
    [{ confusionCounts: { classes: 2, total: 10, accuracy: { min: 0, max: 1.1 } } }],
    [{ confusionCounts: { classes: 2, total: 10, accuracy, least: -1 } }],
    [{ confusionCounts: { classes: 2, total: 10, accuracy, least: 0.5 } }],
  ])('may not be %j', (parameter) => {
    expect(takes(parameter)).toBe(false)
  })
})

describe('the limits of a parameter', () => {
  const list = (length: number) => Array.from({ length }, () => 1)
  const words = (length: number) => Array.from({ length }, () => 'w')
  const joint = (changes: object) => ({ jointProbabilities: { rows: 2, columns: 2, step: 0.1, ...changes } })
  const target = (changes: object) => ({ perplexityTarget: { count: 4, perplexity: 2, step: 0.01, ...changes } })
  const counts = (changes: object) => ({ confusionCounts: { classes: 2, total: 10, accuracy, ...changes } })
  it.each<readonly [string, (of: number) => object, number, number]>([
    ['the values of a choice', (length) => ({ choice: list(length) }), 1, 1_000],
    ['the entries of a vector to choose', (length) => ({ choice: [list(length)] }), 1, 1_000],
    ['the texts of a list to choose', (length) => ({ choice: [words(length)] }), 1, 1_000],
    ['the columns of a matrix to choose', (length) => ({ choice: [[list(length)]] }), 1, 100],
    ['the rows of a matrix to choose', (length) => ({ choice: [Array.from({ length }, () => [1])] }), 1, 100],
    ['the places to choose from', (length) => ({ choose: 1, from: list(length) }), 1, 1_000],
    ['the numbers of a permutation', (count) => ({ permutation: count }), 1, 1_000],
    ['the entries of a permutation', (length) => ({ permutation: words(length) }), 1, 1_000],
    ['a concentration', (concentration) => joint({ concentration }), 1, 20],
  ])('take %s from one to the other, ends included', (_what, make, low, high) => {
    expect([low - 1, low, high, high + 1].map((of) => takes(make(of)))).toEqual([false, true, true, false])
  })
  it.each<readonly [string, (of: number) => object, number, number]>([
    ['the least share', (min) => joint({ min }), 0, 1],
    ['the greatest share', (max) => joint({ max }), 0, 1],
    ['the least accuracy', (min) => counts({ accuracy: { min, max: 1 } }), 0, 1],
    ['the greatest accuracy', (max) => counts({ accuracy: { min: 0, max } }), 0, 1],
    ['how far a perplexity may be off', (relative) => target({ relative }), 0.001, 0.5],
  ])('take %s from one to the other, and nothing outside', (_what, make, low, high) => {
    expect([low - 0.01, low, high, high + 0.01].map((of) => takes(make(of)))).toEqual([false, true, true, false])
  })
  it('have no end where there are whole counts, and none below 0', () => {
    expect([-1, 0, 7, 1.5].map((least) => takes(counts({ least })))).toEqual([false, true, true, false])
    expect([0, 1, 2, 1.5].map((choose) => takes({ choose, from: [1, 2] }))).toEqual([false, true, true, false])
  })
  it('are a thousand numbers of a matrix, however they are arranged', () => {
    const matrix = (rows: number, columns: number) => ({ choice: [Array.from({ length: rows }, () => list(columns))] })
    expect([matrix(10, 100), matrix(25, 40), matrix(100, 10)].map(takes)).toEqual([true, true, true])
    expect([matrix(11, 100), matrix(7, 143)].map(takes)).toEqual([false, false])
    expect(takes({ choice: [[[1], [2, 3]]] })).toBe(false)
  })
})

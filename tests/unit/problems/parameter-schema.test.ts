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

import { describe, expect, it } from 'vitest'
import { compileParameter } from '@/lib/problems/compile-parameter'
import { type Parameter, parameterSchema } from '@/lib/problems/parameter-schema'
import { QuestionFormatError } from '@/lib/problems/question'
import { randomStream } from '@/lib/problems/random'
import type { Value } from '@/lib/problems/value'
import { isMatrix } from '@/lib/problems/value-guards'

const context = { path: 'parameters.x', symbols: new Map([['n', 0]]) }
const parse = (source: unknown): Parameter => parameterSchema.parse(source)
const compile = (source: unknown) => compileParameter(parse(source), context)
const drawn = (source: unknown, n: Value = 2) => {
  const draw = compile(source)
  return Array.from({ length: 100 }, (_draw, seed) => {
    const value = draw(randomStream({ questionId: 'q', version: 1, seed, name: 'x' }), [n])
    return isMatrix(value) ? value : []
  })
}
const joint = (changes: object = {}) => ({ jointProbabilities: { rows: 2, columns: 3, step: 0.05, ...changes } })
const counts = (changes: object = {}) => ({
  confusionCounts: { classes: 3, total: 100, accuracy: { min: 0.6, max: 0.9 }, ...changes },
})

describe('joint probabilities', () => {
  it('are drawn with a concentration of 1 where the file names none', () => {
    expect(drawn(joint())).toEqual(drawn(joint({ concentration: 1 })))
    expect(drawn(joint())).not.toEqual(drawn(joint({ concentration: 2 })))
  })
  it('are a matrix on the grid that sums to exactly 1 as displayed', () => {
    for (const matrix of drawn(joint())) {
      expect(matrix.map(({ length }) => length)).toEqual([3, 3])
      const twentieths = matrix.flat().map((entry) => Number(`${entry}e2`) / 5)
      expect(twentieths.every((ticks) => Number.isInteger(ticks) && ticks >= 1)).toBe(true)
      expect(twentieths.reduce((sum, ticks) => sum + ticks, 0)).toBe(20)
    }
  })
  it('keep to their bounds, and have sizes from expressions', () => {
    for (const matrix of drawn(joint({ rows: 'n', columns: 'n + 1', min: 0.1, max: 0.3 }))) {
      expect(matrix.map(({ length }) => length)).toEqual([3, 3])
      expect(matrix.flat().every((entry) => entry >= 0.1 && entry <= 0.3)).toBe(true)
    }
    expect(drawn(joint({ min: 0 })).flat(2)).toContain(0)
  })
  it('are drawn together by a greater concentration', () => {
    const spread = (changes: object) =>
      drawn(joint({ step: 0.01, ...changes }))
        .flat(2)
        .reduce((sum, entry) => sum + (entry - 1 / 6) ** 2, 0)
    expect(spread({ concentration: 20 })).toBeLessThan(spread({}) / 4)
  })
  it.each([
    [joint({ rows: 5, columns: 5 }), 'parameters.x: 25 entries between 0.05 and 1 cannot sum to 1'],
    [joint({ step: 0.03 }), 'whole numbers of steps'],
  ])('that cannot be are refused: %j', (source, why) => {
    expect(() => compile(source)).toThrow(QuestionFormatError)
    expect(() => compile(source)).toThrow(why)
  })
  it('refuse on the draw a size that is none', () => {
    expect(() => drawn(joint({ rows: 'n' }), 0)).toThrow('rows expects a whole number from 1 to 30')
    expect(() => drawn(joint({ columns: 'n' }), 1.5)).toThrow('columns expects a whole number from 1 to 30')
    expect(() => drawn(joint({ rows: 'n' }), 9)).toThrow('27 entries between 0.05 and 1 cannot sum to 1')
  })
})

describe('confusion counts', () => {
  it('have an accuracy within its bounds, which are met exactly', () => {
    const right = drawn(counts({ total: 10, accuracy: { min: 0.7, max: 0.7 } })).map((matrix) =>
      matrix.reduce((sum, row, place) => sum + (row[place] ?? 0), 0),
    )
    expect(new Set(right)).toEqual(new Set([7]))
    for (const matrix of drawn(counts())) {
      const correct = matrix.reduce((sum, row, place) => sum + (row[place] ?? 0), 0)
      expect(correct >= 60 && correct <= 90).toBe(true)
      expect(matrix.flat().reduce((sum, count) => sum + count, 0)).toBe(100)
    }
  })
  it('take sizes from expressions and a least count', () => {
    const matrices = drawn(counts({ classes: 'n', total: '10 * n', least: 1 }))
    expect(matrices.every((matrix) => matrix.length === 2 && Math.min(...matrix.flat()) >= 1)).toBe(true)
  })
  it('refuse bounds the wrong way round, and on the draw what cannot be', () => {
    expect(() => compile(counts({ accuracy: { min: 0.9, max: 0.6 } }))).toThrow(
      'parameters.x: expected accuracy.min ≤ accuracy.max',
    )
    expect(() => drawn(counts({ classes: 1 }))).toThrow('classes expects a whole number from 2 to 30')
    expect(() => drawn(counts({ total: 2 }))).toThrow('no 2 counts of 3 classes')
    expect(() => drawn(counts({ total: 3, accuracy: { min: 0.4, max: 0.5 } }))).toThrow('no 3 counts of 3 classes')
  })
})

describe('the accuracy of confusion counts', () => {
  const right = (matrix: readonly (readonly number[])[]) =>
    matrix.reduce((sum, row, place) => sum + (row[place] ?? Number.NaN), 0)
  it('is in its range as counts: 0.55 to 0.65 of ten is six, 0.58 to 0.61 of a hundred 58 to 61', () => {
    const ten = drawn(counts({ classes: 2, total: 10, accuracy: { min: 0.55, max: 0.65 } }))
    expect(new Set(ten.map(right))).toEqual(new Set([6]))
    const hundred = drawn(counts({ accuracy: { min: 0.58, max: 0.61 } }))
    expect(new Set(hundred.map(right))).toEqual(new Set([58, 59, 60, 61]))
  })
  it('that no whole count has is one that cannot be drawn', () => {
    expect(() => drawn(counts({ classes: 2, total: 10, accuracy: { min: 0.61, max: 0.69 } }))).toThrow(
      'no 10 counts of 2 classes have such an accuracy and 0 in each cell',
    )
  })
  it('is of at least one example and at most a million', () => {
    for (const total of [0, -1, 1_000_001, 1.5]) {
      expect(() => drawn(counts({ total }))).toThrow(
        `total expects a whole number from 1 to 1000000, got the number ${total}.`,
      )
    }
    const [million = []] = drawn(counts({ total: 1_000_000 }))
    expect(million.flat().reduce((sum, count) => sum + count, 0)).toBe(1_000_000)
  })
  it('leaves every cell its least, also on the diagonal of a classifier that is mostly wrong', () => {
    const few = drawn(counts({ total: 40, least: 3, accuracy: { min: 0, max: 1 } }))
    expect(few.flat(2).every((count) => count >= 3)).toBe(true)
    expect(Math.min(...few.map(right))).toBeGreaterThanOrEqual(9)
    expect(Math.max(...few.map(right))).toBeLessThanOrEqual(40 - 18)
  })
})

import { describe, expect, it } from 'vitest'
import { columnMarginals } from '@/lib/metrics/column-marginals'
import { jointEntropy } from '@/lib/metrics/joint-entropy'
import { requireJointDistribution } from '@/lib/metrics/require-joint-distribution'
import { rowMarginals } from '@/lib/metrics/row-marginals'
import { transpose } from '@/lib/metrics/transpose'

const fromJson = (text: string) => JSON.parse(text)

describe('a joint distribution', () => {
  it('may be a single cell, and may have impossible ones', () => {
    expect(() => requireJointDistribution([[1]])).not.toThrow()
    expect(() =>
      requireJointDistribution([
        [0, 0.5],
        [0.5, 0],
      ]),
    ).not.toThrow()
  })
  it.each([
    ['[[0.5,0.6]]', RangeError, 'joint must sum to 1'],
    ['[[0.5,0.5],[]]', RangeError, 'joint must have rows of one length, got 2 and, in row 2, 0.'],
    ['[[1.5,-0.5]]', RangeError, 'joint, entry 2, must be a finite probability of at least 0, got -0.5'],
    ['[]', RangeError, 'at least one entry'],
    ['[[]]', RangeError, 'at least one entry'],
    ['[0.5,0.5]', TypeError, 'joint must be a matrix of probabilities'],
    ['"joint"', TypeError, 'joint must be a matrix of probabilities'],
    ['[["a"]]', TypeError, 'joint, entry 1, must be a number'],
  ])('is not %s', (text, kind, message) => {
    expect(() => requireJointDistribution(fromJson(text))).toThrow(kind)
    expect(() => requireJointDistribution(fromJson(text))).toThrow(message)
  })
  it('has marginals by row and by column', () => {
    const joint = [
      [0.5, 0.25, 0],
      [0.125, 0, 0.125],
    ]
    expect(rowMarginals(joint)).toEqual([0.75, 0.25])
    expect(columnMarginals(joint)).toEqual([0.625, 0.25, 0.125])
    expect(() => columnMarginals([[0.5], [0.25, 0.25]])).toThrow('rows of one length')
    expect(() => rowMarginals([[0.5]])).toThrow('sum to 1')
  })
  it('turned round has its columns for rows', () => {
    expect(
      transpose([
        [1, 2, 3],
        [4, 5, 6],
      ]),
    ).toEqual([
      [1, 4],
      [2, 5],
      [3, 6],
    ])
    expect(transpose([])).toEqual([])
  })
  it('of four cells ½, ¼, ⅛, ⅛ has an entropy of 1.75 bits', () => {
    expect(
      jointEntropy([
        [0.5, 0.25],
        [0.125, 0.125],
      ]),
    ).toBe(1.75)
    expect(jointEntropy([[0.5, 0.5]], Math.E)).toBeCloseTo(Math.LN2, 15)
    expect(() => jointEntropy([[0.5, 0.5]], 0)).toThrow('base must be')
  })
})

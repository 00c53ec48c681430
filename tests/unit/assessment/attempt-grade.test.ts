import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { finalScore, gradeFinally, isBlank } from '@/lib/assessment/attempt-grade'
import { grade } from '@/lib/grading/grade-response'
import type { NumberPart } from '@/lib/problems/part'

function numberPart(name: string, parts: { readonly key: number; readonly weight: number }): NumberPart {
  return {
    kind: 'number',
    name,
    label: name,
    unit: 'none',
    tolerance: { kind: 'closeTo', relative: 0, absolute: 0.001 },
    accepted: [],
    ...parts,
  }
}

const variant = {
  parts: [numberPart('mean', { key: 2, weight: 0.25 }), numberPart('spread', { key: 5, weight: 0.75 })],
  mistakes: [],
}

function scoreOf(response: Readonly<Record<string, string>>): number {
  return finalScore(gradeFinally({ variant, response }), variant.parts)
}

describe('gradeFinally', () => {
  it('grades what can be read as it is graded anywhere', () => {
    const response = { mean: '2', spread: '4' }
    expect(gradeFinally({ variant, response })).toEqual(grade({ variant, response }))
    expect(scoreOf(response)).toBe(0.25)
  })

  it('counts the parts that can be read where others are empty: 0.75 of the points for the second alone', () => {
    expect(scoreOf({ spread: '5' })).toBeCloseTo(0.75, 12)
    expect(scoreOf({ mean: '2', spread: '' })).toBeCloseTo(0.25, 12)
  })

  it('says of each part that could not be read what was expected', () => {
    const graded = gradeFinally({ variant, response: { mean: 'two or so', spread: '5' } })
    if (graded.kind !== 'unreadable') throw new TypeError('the first part cannot be read')
    expect(graded.unreadable.map(({ name }) => name)).toEqual(['mean'])
    expect(graded.unreadable[0]?.expected).not.toBe('')
    expect(graded.read?.parts.map(({ name }) => name)).toEqual(['spread'])
  })

  it('earns nothing where nothing can be read', () => {
    const graded = gradeFinally({ variant, response: { mean: '??', spread: '!' } })
    expect(graded).toMatchObject({ kind: 'unreadable', read: null })
    expect(finalScore(graded, variant.parts)).toBe(0)
  })

  it('never throws and never leaves [0, 1], whatever was typed', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('mean', 'spread', 'other'), fc.string()), (response) => {
        expect(scoreOf(response)).toBeGreaterThanOrEqual(0)
        expect(scoreOf(response)).toBeLessThanOrEqual(1)
      }),
    )
  })
})

describe('isBlank', () => {
  it('is nothing entered, spaces included', () => {
    expect(isBlank({})).toBe(true)
    expect(isBlank({ mean: ' ', spread: '' })).toBe(true)
    expect(isBlank({ mean: ' ', spread: '0' })).toBe(false)
  })
})

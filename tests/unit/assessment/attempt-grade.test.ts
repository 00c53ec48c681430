import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { finalScore, gradeFinally, isBlank } from '@/lib/assessment/attempt-grade'
import { grade } from '@/lib/grading/grade-response'
import { makeVariant } from '@/lib/problems/make-variant'
import type { NumberPart } from '@/lib/problems/part'
import { smallQuestion } from '../problems/fixture-questions'

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

  it('does not break on a problem as it is drawn, when one part cannot be read and the other is wrong', () => {
    const number = { label: 'l', number: 1 }
    const drawn = makeVariant({
      question: smallQuestion({ answers: { x: number, y: number }, mistakes: [{ part: 'y', when: '-1', is: 'sign' }] }),
      version: 1,
      seed: 1,
      mistakes: { sign: { name: 'A sign', feedback: 'Mind the sign.' } },
    })
    const graded = gradeFinally({ variant: drawn, response: { x: 'so much', y: '-1' } })
    expect(graded).toMatchObject({ kind: 'unreadable', read: { parts: [{ name: 'y', mistake: 'sign' }] } })
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

// What is read from a box of the editor, and what is not.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseNumber, parsePercents } from '@/app/components/assessment-editor/parse-field'

const points = { min: 0.1, max: 1_000, step: 'any' } as const

describe('a number', () => {
  it('is read with a point or a comma, with blanks around it', () => {
    expect(['10', ' 2.5 ', '2,5', '1000'].map((text) => parseNumber(text, points))).toEqual([10, 2.5, 2.5, 1_000])
  })

  it.each(['', 'ten', '1e3', '0', '0.05', '1000.1', '1,000.5', '--1', 'Infinity', '1 2'])('is not in %j', (text) => {
    expect(parseNumber(text, points)).toBeNull()
  })

  it('is whole where it has to be', () => {
    const whole = { min: 1, max: 100, step: 'whole' } as const
    expect(['3', '3.0', '3.5', '101'].map((text) => parseNumber(text, whole))).toEqual([3, 3, null, null])
  })

  it('comes back from how it is shown', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), (tenths) => {
        expect(parseNumber(String(tenths / 10), points)).toBe(tenths / 10)
      }),
    )
  })
})

describe('percentages', () => {
  it('are read apart by commas, semicolons or blanks, with or without their sign', () => {
    expect(parsePercents('100, 70, 50')).toEqual([100, 70, 50])
    expect(parsePercents('100;70 50%')).toEqual([100, 70, 50])
    expect(parsePercents('0')).toEqual([0])
  })

  it.each(['', ' , ', '100, x', '100, 101', '-1', '1,2,3,4,5,6,7,8,9,10,11'])('are not in %j', (text) => {
    expect(parsePercents(text)).toBeNull()
  })
})

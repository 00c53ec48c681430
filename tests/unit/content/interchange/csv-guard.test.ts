import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { guarded, unguarded } from '@/lib/content/interchange/csv-guard'

const nasty = fc.string({ unit: fc.constantFrom(..."=+-@'＝＋－＠\t\r1.,eE ab".split('')), maxLength: 8 })

describe('a guarded cell', () => {
  it.each(['=1+1', '+cmd', '-2+3', '@SUM(A1)', '\t=1', "'=1", '＝1', '-', '--1', '+1.5.2'])(
    'is no formula to a spreadsheet: %s',
    (text) => {
      expect(guarded(text)).toBe(`'${text}`)
    },
  )

  it.each(['-1.5', '+2', '-1e-7', 'a=b', '', "it's", '1,5'])('stays as it is where it is none: %s', (text) => {
    expect(guarded(text)).toBe(text)
  })

  it('comes back as it was, whatever it was, and never begins like a formula', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const cell = guarded(text)
        expect(unguarded(cell)).toBe(text)
        expect(/^[=@＝＋－＠\t\r]/.test(cell)).toBe(false)
        if (/^[+-]/.test(cell)) expect(cell).toMatch(/^[+-]\d[\d.,eE+-]*$/)
      }),
      { numRuns: 100 },
    )
  })
})

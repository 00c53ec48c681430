import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { convertUnit, isInformationUnit } from '@/lib/metrics/convert-unit'
import { logInBase, natsToBase } from '@/lib/metrics/log-in-base'

const units = ['bits', 'nats', 'dits'] as const
const unit = fc.constantFrom(...units)

describe('a quantity of information in another unit', () => {
  it.each([
    [1, 'bits', 'nats', Math.LN2],
    [1, 'nats', 'bits', Math.LOG2E],
    [1, 'dits', 'bits', 3.321928094887362],
    [1, 'dits', 'nats', Math.LN10],
    [1, 'nats', 'dits', Math.LOG10E],
    [3, 'bits', 'dits', 0.9030899869919435],
    [0, 'bits', 'nats', 0],
  ] as const)('%d %s in %s', (value, from, to, expected) => {
    expect(convertUnit(value, from, to)).toBeCloseTo(expected, 14)
  })
  it('in its own unit is itself to the last bit, infinities included', () => {
    for (const each of units) {
      for (const value of [0.1, -7, 1e308, Number.POSITIVE_INFINITY]) expect(convertUnit(value, each, each)).toBe(value)
    }
    expect(convertUnit(Number.NEGATIVE_INFINITY, 'bits', 'dits')).toBe(Number.NEGATIVE_INFINITY)
  })
  it('comes back, by whatever way', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), unit, unit, unit, (value, a, b, c) => {
        const around = convertUnit(convertUnit(convertUnit(value, a, b), b, c), c, a)
        expect(Math.abs(around - value)).toBeLessThanOrEqual(1e-14 * Math.abs(value) + 1e-300)
      }),
    )
  })
  it('is refused without a number or a unit', () => {
    expect(() => convertUnit(Number.NaN, 'bits', 'nats')).toThrow('A quantity to convert must be a number, got NaN.')
    expect(() => convertUnit(JSON.parse('"1"'), 'bits', 'nats')).toThrow('got 1.')
    for (const [from, to] of [
      ['bytes', 'bits'],
      ['bits', 'bytes'],
    ]) {
      expect(() => convertUnit(1, JSON.parse(`"${from}"`), JSON.parse(`"${to}"`))).toThrow(
        'A unit must be "bits", "nats" or "dits", got bytes.',
      )
    }
  })
  it('knows its units from other words', () => {
    expect([...units, 'bit', 'BITS', '', null, 2].map(isInformationUnit)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
      false,
      false,
    ])
  })
})

describe('a logarithm in a base', () => {
  it('is whole where the power is', () => {
    expect([logInBase(1024, 2), logInBase(0.25, 2), logInBase(1e-7, 10), logInBase(Math.E, Math.E)]).toEqual([
      10, -2, -7, 1,
    ])
    expect(logInBase(81, 3)).toBeCloseTo(4, 14)
  })
  it('ends at 0 and at ∞', () => {
    for (const base of [2, Math.E, 10, 3]) {
      expect(logInBase(0, base)).toBe(Number.NEGATIVE_INFINITY)
      expect(logInBase(Number.POSITIVE_INFINITY, base)).toBe(Number.POSITIVE_INFINITY)
      expect(Object.is(logInBase(1, base), 0)).toBe(true)
    }
  })
  it('does not exist below 0 or in a base that is none', () => {
    for (const bad of [-1, -5e-324, Number.NaN]) expect(() => logInBase(bad, 2)).toThrow(`at least 0, got ${bad}`)
    expect(() => logInBase(2, 1)).toThrow('base must be')
  })
  it('changes base by the logarithm of the base', () => {
    expect(natsToBase(1, Math.E)).toBe(1)
    expect(natsToBase(Math.log(8), 2)).toBeCloseTo(3, 14)
    fc.assert(
      fc.property(
        fc.double({ min: 1e-300, max: 1e300, noNaN: true }),
        fc.double({ min: 1.5, max: 1e6, noNaN: true }),
        (x, base) => {
          expect(logInBase(x, base)).toBeCloseTo(logInBase(x, 2) / logInBase(base, 2), 9)
        },
      ),
    )
  })
})

// The seed in the address of a variant: any whole number of 32 bits, and nothing else.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { highestSeed, lowestSeed, parseSeed } from '@/app/components/bank/parse-seed'

describe('a seed in the address', () => {
  it('is 0 when none is asked', () => {
    expect(parseSeed(undefined)).toBe(0)
    expect(parseSeed('')).toBe(0)
  })
  it('is read at both ends of its range and refused beyond', () => {
    expect(parseSeed('2147483647')).toBe(highestSeed)
    expect(parseSeed('-2147483648')).toBe(lowestSeed)
    expect(parseSeed('2147483648')).toBeNull()
    expect(parseSeed('-2147483649')).toBeNull()
  })
  it('may carry a typographic minus and spaces around it', () => {
    expect(parseSeed(' −12 ')).toBe(-12)
  })
  it.each(['1.5', 'abc', '1e3', '0x10', '12345678901', '1 2'])('that reads %j is none', (text) => {
    expect(parseSeed(text)).toBeNull()
  })
  it('asked twice is none', () => {
    expect(parseSeed(['1', '2'])).toBeNull()
  })
  it('comes back as it was written', () => {
    fc.assert(fc.property(fc.integer(), (seed) => parseSeed(String(seed)) === seed))
  })
})

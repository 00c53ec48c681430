// A unit that is told once holds for all; one that may hold for the last alone is asked about.
import { describe, expect, it } from 'vitest'
import { splitCommonUnit } from '@/lib/grading/common-unit'

describe('a unit told once', () => {
  it.each([
    ['(1, 2) nats', '(1, 2)', 'nats'],
    ['[1 2]bits', '[1 2]', 'bits'],
    ['(1, 2) nats.', '(1, 2)', 'nats'],
    ['1, 2 bits', '1, 2', 'bits'],
    ['1; 2 bit', '1; 2', 'bit'],
    ['1.5 nats', '1.5', 'nats'],
    ['H (nats) = 1, 2', ' 1, 2', 'nats'],
    ['nats: 1, 2', ' 1, 2', 'nats'],
    ['losses in nats = 1, 2', ' 1, 2', 'nats'],
  ])('is parted from "%s"', (text, numbers, unit) => {
    expect(splitCommonUnit(text, 'bits')).toEqual({ text: numbers, unit })
  })
  it.each(['1, 2', '1 bit, 2 bits', '1 nat, 2', 'a: 1 nat, b: 2', 'nats: 1, other: 2', 'habits, 2', ''])(
    'is not in "%s"',
    (text) => {
      expect(splitCommonUnit(text, 'bits')).toEqual({ text, unit: null })
    },
  )
  it.each(['1, 2 nats', '1; 2 nats', '1 2 nats', 'a: 1, b: 2 nats', '1 | 2 nat'])(
    'after the last number of "%s" is asked about',
    (text) => {
      expect(() => splitCommonUnit(text, 'bits')).toThrow(/^Are all the numbers in nats?, or the last alone\?/)
      expect(splitCommonUnit(text, 'nats').unit).toMatch(/^nats?$/)
    },
  )
  it('is looked for in one pass, however the text is padded', () => {
    const blank = ' '.repeat(20_000)
    expect(splitCommonUnit(`${blank}bits x${blank}`, 'bits').unit).toBeNull()
    expect(splitCommonUnit(`(1,${blank}2)${blank}nats${blank}.${blank}`, 'bits').unit).toBe('nats')
    expect(splitCommonUnit(`1${blank}x${blank}bits${blank}=${blank}1`, 'bits').unit).toBe('bits')
  })
  it('is the same in capitals', () => {
    expect(splitCommonUnit('1, 2 Bits', 'bits')).toEqual({ text: '1, 2', unit: 'Bits' })
    expect(splitCommonUnit('1, 2 BIT', 'bits')).toEqual({ text: '1, 2', unit: 'BIT' })
  })
})

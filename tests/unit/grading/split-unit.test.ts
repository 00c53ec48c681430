// A quantity is a number and perhaps a unit, a label, an "about".
import { describe, expect, it } from 'vitest'
import { splitUnit } from '@/lib/grading/split-unit'

describe('a quantity', () => {
  it.each([
    ['3.28', '3.28', null],
    ['3.28 bits', '3.28', 'bits'],
    ['3.28 bits per word', '3.28', 'bits'],
    ['3.28 bits/character', '3.28', 'bits'],
    ['3.28bit', '3.28', 'bits'],
    ['3.28 nats.', '3.28', 'nats'],
    ['3.28 BPC', '3.28', 'bits'],
    ['ln(2) nats', 'ln(2)', 'nats'],
    ['H = 3.28', '3.28', null],
    ['H(p, q) ≈ 3.28 bits', '3.28', 'bits'],
    ['loss: 0.2 nats', '0.2', 'nats'],
    ['bits = 3', '3', 'bits'],
    ['loss (nats): 3', '3', 'nats'],
    ['≈ 3.28', '3.28', null],
    ['approx. 3.28', '3.28', null],
    ['3.28 per token', '3.28', null],
    ['3.28/word', '3.28', null],
    ['bits', '', 'bits'],
    ['', '', null],
  ] as const)('"%s" is "%s" in %s', (text, number, unit) => {
    expect(splitUnit(text)).toEqual({ number, unit })
  })
  it('is not cut inside a function or a product', () => {
    expect(splitUnit('ln(0.7)')).toEqual({ number: 'ln(0.7)', unit: null })
    expect(splitUnit('1/2')).toEqual({ number: '1/2', unit: null })
  })
})

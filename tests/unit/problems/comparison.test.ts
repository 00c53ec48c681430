import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { holds } from '@/lib/problems/comparison'
import { ExpressionError } from '@/lib/problems/expression'

describe('a comparison', () => {
  it.each([
    ['<', 1, 2, true],
    ['<', 2, 2, false],
    ['<=', 2, 2, true],
    ['>', 2, 1, true],
    ['>', 2, 2, false],
    ['>=', 2, 2, true],
    ['==', 0.1 + 0.2, 0.3, true],
    ['!=', 0.1 + 0.2, 0.3, false],
    ['==', 1, 1 + 1e-11, false],
    ['==', 'A', 'A', true],
    ['!=', 'A', 'B', true],
    ['==', true, true, true],
    ['!=', true, false, true],
    ['==', Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, true],
    ['==', Number.POSITIVE_INFINITY, 1, false],
  ] as const)('%s of %s and %s', (operator, left, right, expected) => {
    expect(holds(operator, left, right)).toBe(expected)
  })
  it.each([
    ['<', 'A', 'B'],
    ['==', 'A', 1],
    ['==', [1], [1]],
    ['>', true, false],
  ] as const)('refuses %s of what has no such relation', (operator, left, right) => {
    expect(() => holds(operator, left, right)).toThrow(ExpressionError)
  })
  it('of two numbers holds in exactly one of three ways, but for those equal to the last bits', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), (x, y) => {
        expect([holds('<', x, y), holds('==', x, y), holds('>', x, y)].filter(Boolean)).toHaveLength(1)
        expect(holds('<=', x, y)).toBe(!holds('>', x, y))
        expect(holds('!=', x, y)).toBe(!holds('==', x, y))
      }),
    )
  })
})

describe('two numbers that agree', () => {
  it('do so to twelve digits, at any size, and no further', () => {
    for (const size of [1e-6, 1, 1e6, -1e6]) {
      expect(holds('==', size, size * (1 + 0.9e-12))).toBe(true)
      expect(holds('==', size * (1 + 0.9e-12), size)).toBe(true)
      expect(holds('!=', size, size * (1 + 2.5e-12))).toBe(true)
      expect(holds('==', size * (1 + 2.5e-12), size)).toBe(false)
    }
    expect(holds('==', 0, 1e-300)).toBe(false)
  })
  it('are never a number and a flag, or a text and a number', () => {
    expect(() => holds('==', true, 1)).toThrow('== expects a number, got true')
    expect(() => holds('==', 1, true)).toThrow('== expects a number, got true')
    expect(() => holds('!=', 'a', 1)).toThrow('!= expects a number, got a text')
    expect(() => holds('==', true, 'true')).toThrow('== expects a number, got true')
  })
})

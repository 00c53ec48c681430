import { describe, expect, it } from 'vitest'
import { mutantsOf } from '@/lib/authoring/proposals/mutants-of'
import { expressionText } from '@/lib/problems/expression-text'
import { parseExpression } from '@/lib/problems/parse-expression'

const nothing = {
  lets: new Map(),
  alike: new Map(),
  shares: new Set<string>(),
  counts: [],
  given: [],
  unit: 'none' as const,
}
const texts = (text: string, named: Partial<Parameters<typeof mutantsOf>[1]> = {}) =>
  mutantsOf(parseExpression(text), { ...nothing, ...named }).map(({ tree }) => expressionText(tree))

describe('an expression with one slip in it', () => {
  it('has it at one place and leaves all others as they are', () => {
    expect(texts('a / n + b / n')).toEqual([
      '-(a / n + b / n)',
      'a / n',
      'b / n',
      'a + b / n',
      'n / a + b / n',
      'a * n + b / n',
      'a - n + b / n',
      'a / n + b',
      'a / n + n / b',
      'a / n + b * n',
      'a / n + b - n',
    ])
  })
  it('has it inside of the values it is made of, however deep', () => {
    const lets = new Map([
      ['h', parseExpression('mean(s)')],
      ['s', parseExpression('-log2(r)')],
    ])
    const found = texts('2 ^ h', { lets })
    expect(found).toContain('exp(h)')
    expect(found).toContain('2^sum(s)')
    expect(found).toContain('2^mean(-ln(r))')
  })
  it('may stop at any step on the way', () => {
    const lets = new Map([
      ['h', parseExpression('mean(s)')],
      ['s', parseExpression('-log2(r)')],
    ])
    expect(texts('2 ^ h', { lets })).toEqual(expect.arrayContaining(['h', 's']))
  })
  it('takes another quantity for a name, and the opposite of a share', () => {
    const found = texts('p * x', { alike: new Map([['p', ['q']]]), shares: new Set(['p']) })
    expect(found).toEqual(expect.arrayContaining(['q * x', '(1 - p) * x']))
    expect(texts('p[2] * x', { shares: new Set(['p']) })).toContain('(1 - p[2]) * x')
  })
  it('comes out in another unit only where a unit is asked for', () => {
    expect(texts('h', { unit: 'bits' })).toEqual(['h * ln(2)', 'h * log10(2)', 'h / ln(2)', 'h / 8', 'h * 8', '-h'])
    expect(texts('h', { unit: 'nats' })).toEqual(['h / ln(2)', 'h / ln(10)', 'h * ln(2)', '-h'])
    expect(texts('h')).toEqual(['-h'])
  })
  it('ends where values are made of each other', () => {
    const lets = new Map([
      ['a', parseExpression('b + 1')],
      ['b', parseExpression('a + 1')],
    ])
    expect(texts('a', { lets }).length).toBeLessThan(100)
  })
})

import { describe, expect, it } from 'vitest'
import { childrenOf, symbolsOf } from '@/lib/problems/expression'
import { parseExpression } from '@/lib/problems/parse-expression'

const namesIn = (source: string) => [...symbolsOf(parseExpression(source))].sort().join(' ')

describe('the names that an expression mentions', () => {
  it.each([
    ['1 + 2', ''],
    ['"a"', ''],
    ['true', ''],
    ['a', 'a'],
    ['a + a * b', 'a b'],
    ['-a', 'a'],
    ['not a', 'a'],
    ['a and (b or c)', 'a b c'],
    ['a < b <= c', 'a b c'],
    ['a ? b : c', 'a b c'],
    ['[a, b, 3]', 'a b'],
    ['a:b', 'a b'],
    ['a[b]', 'a b'],
    ['a[b, c + d]', 'a b c d'],
    ['sum(a, max(b))', 'a b'],
  ])('%s: %s', (source, names) => {
    expect(namesIn(source)).toBe(names)
  })
  it('are not those of functions', () => {
    expect(namesIn('entropy(p, e)')).toBe('e p')
  })
  it('are found in the pieces directly inside, in the order they are written', () => {
    const kinds = (source: string) => childrenOf(parseExpression(source)).map(({ kind }) => kind)
    expect(kinds('x ? 1 : "a"')).toEqual(['symbol', 'number', 'string'])
    expect(kinds('m[1, x]')).toEqual(['symbol', 'number', 'symbol'])
    expect(kinds('1:x')).toEqual(['number', 'symbol'])
    expect(kinds('3')).toEqual([])
  })
})

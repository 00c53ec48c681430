import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { symbolsOf } from '@/lib/problems/expression'
import { expressionText } from '@/lib/problems/expression-text'
import { parseExpression } from '@/lib/problems/parse-expression'
import { replaceSymbols } from '@/lib/problems/replace-symbols'

const replaced = (source: string, meanings: Readonly<Record<string, string>>) =>
  expressionText(
    replaceSymbols(parseExpression(source), (name) => {
      const meaning = meanings[name]
      return meaning === undefined ? undefined : parseExpression(meaning)
    }),
  )

describe('replaceSymbols', () => {
  it('puts an expression in the place of a name, in brackets where it needs them', () => {
    expect(replaced('2 * a^b', { a: 'x + 1' })).toBe('2 * (x + 1)^b')
  })

  it('leaves functions and names without a meaning, and does not look at what it put in', () => {
    expect(replaced('min(min, a)', { a: 'a + min' })).toBe('min(min, a + min)')
  })

  it('reaches every kind of node', () => {
    const source = 'not a > 1 or a == 2 ? [a, 1:a][a] : m[1, -a]'
    expect(replaced(source.replace('not a > 1', 'not (a > 1)'), { a: 'z' })).toBe(
      expressionText(parseExpression('not (z > 1) or z == 2 ? [z, 1:z][z] : m[1, -z]')),
    )
  })

  it('leaves no name that has a meaning without itself in it', () => {
    fc.assert(
      fc.property(fc.constantFrom('a + b', 'a[b]', 'f(a, -b)', '[a, b^a]'), (source) => {
        expect(symbolsOf(parseExpression(replaced(source, { a: 'c' }))).has('a')).toBe(false)
      }),
      { numRuns: 20 },
    )
  })
})

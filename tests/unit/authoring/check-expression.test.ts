import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkExpression } from '@/lib/authoring/check-expression'
import { checkText } from '@/lib/authoring/check-text'
import { wordsOf } from '@/lib/authoring/expression-words'
import { compileTemplate } from '@/lib/problems/compile-template'

const names = ['p', 'q', 'words']
const marked = (expression: string, isShown = false) =>
  checkExpression(expression, { names, isShown }).map(({ from, to }) => expression.slice(from, to))
const told = (expression: string) => checkExpression(expression, { names, isShown: false })[0]?.message
const markedInText = (text: string) => checkText(text, names).map(({ from, to }) => text.slice(from, to))

describe('the words of an expression', () => {
  it('are names, calls, numbers, texts and signs', () => {
    expect(wordsOf('a and f (x) >= 1.5e-3 * "b c"').map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      ...['name a', 'sign and', 'call f', 'sign (', 'name x', 'sign )', 'sign >=', 'number 1.5e-3', 'sign *'],
      'text "b c"',
    ])
  })
  it('of any text leave out nothing but spaces', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (text) => {
        const spans = wordsOf(text)
        expect(
          spans
            .map((word) => word.text)
            .join('')
            .replaceAll(/\s/g, ''),
        ).toBe(text.replaceAll(/\s/g, ''))
        for (const { from, to, text: said } of spans) expect(text.slice(from, to)).toBe(said)
      }),
      { numRuns: 100 },
    )
  })
})

describe('an expression', () => {
  it.each(['p * q', 'entropy(p) + pi', 'q[1] > 0.5 ? "a" : "b"', 'sum(p) == 1 and not (q[1] < 0)', 'mean(-log2(q))'])(
    'is sound: %s',
    (expression) => {
      expect(marked(expression)).toEqual([])
    },
  )
  it('is marked at every unknown name, each time it stands there', () => {
    expect(marked('p + foo * (bar - foo)')).toEqual(['foo', 'bar', 'foo'])
  })
  it('does not take a name within a text for one', () => {
    expect(marked('q[1] > 0.5 ? "foo" : "bar"')).toEqual([])
  })
  it('is marked at the call with too few or too many arguments, not at another of the same name', () => {
    expect(checkExpression('log(1) + log(1, 2, 3) + log(2)', { names, isShown: false })).toEqual([
      { from: 9, to: 12, message: 'log takes 1 to 2 arguments, not 3.', instead: null },
    ])
  })
  it('tells a function without brackets, and a value with them', () => {
    expect(told('2 * entropy')).toBe('entropy is a function: write entropy(…).')
    expect(told('p(1)')).toBe('p is a value, not a function. Between two values stands an operator.')
  })
  it.each([
    ['p +', '+'],
    ['(p', 'p'],
    ['p q', 'p q'],
    ['2(p + q)', '2('],
    ['50% * p', '%'],
    ['p = 2', '='],
    ['p @ q', '@'],
    ['p.length', 'p.length'],
  ])('of %s is marked at %s', (expression, where) => {
    expect(marked(expression)).toEqual([where])
  })
  it('writes no value where none is written', () => {
    expect(told('fixed(p, 2)')).toBe('fixed writes a value into a text: it stands between {{ and }} alone.')
  })
})

describe('a text', () => {
  it('is sound with every word of display in its place', () => {
    const text =
      'a {{ fixed(p, 2) }}, {{ p[1] > 0 ? significant(q, 3) : vector(p) }}\n\n{{ table("a", fixed(p, 2)) }}\n'
    expect(markedInText(text)).toEqual([])
  })
  it('is marked at what stands where it may not', () => {
    expect(markedInText('{{ 1 + fixed(p, 2) }}')).toEqual(['fixed'])
    expect(markedInText('see {{ table(p) }} here')).toEqual(['table(p)'])
    expect(markedInText('{{ table("a") }}')).toEqual(['table("a")'])
    expect(markedInText('{{ p }} and {{ fo }} and {{ q + }}')).toEqual(['fo', '+'])
  })
  it('is marked where something was opened and never closed', () => {
    expect(markedInText('a {{ p and more')).toEqual(['{{'])
    expect(markedInText('$a$ and $b')).toEqual(['$b'])
  })
  it('has no fault exactly where it can be made ready', () => {
    const piece = fc.constantFrom(
      'a ',
      '$',
      '{{ p }}',
      '{{ foo }}',
      '{{ p + }}',
      '{{',
      '\n',
      '{{ table(p) }}',
      '`',
      '{{ fixed(q, 2) }}',
    )
    const symbols = new Map(names.map((name, slot) => [name, slot]))
    const isReady = (text: string) => {
      try {
        compileTemplate(text, { symbols })
        return true
      } catch {
        return false
      }
    }
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        const text = pieces.join('')
        expect(checkText(text, names).length === 0).toBe(isReady(text))
      }),
      { numRuns: 100 },
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseXml } from '@/lib/content/interchange/parse-xml'
import { NotInQti, qtiCondition, qtiNumber } from '@/lib/content/interchange/qti-from-expression'
import { NotOurs, toExpression } from '@/lib/content/interchange/qti-to-expression'
import { normalised } from '@/lib/content/interchange/qti-tree'
import { compileTree } from '@/lib/problems/compile-expression'
import type { Expression } from '@/lib/problems/expression'
import { expressionText } from '@/lib/problems/expression-text'
import { parseExpression } from '@/lib/problems/parse-expression'

const symbols = new Map([
  ['a', 0],
  ['b', 1],
])
const reading = {
  valueOf: (name: string): Expression | undefined => (symbols.has(name) ? { kind: 'symbol', name } : undefined),
  draw: () => undefined,
}
const back = (xml: string) => toExpression(normalised(parseXml(xml)), reading)
const numberBack = (source: string) => expressionText(back(qtiNumber(parseExpression(source))))
const conditionBack = (source: string) => expressionText(back(qtiCondition(parseExpression(source))))

describe('an expression through QTI', () => {
  it.each([
    'a + b * 2',
    '(a + b) / (2 - a)^3',
    '-a',
    'log2(a)',
    'log10(a + b)',
    'ln(a) / ln(3)',
    'exp(-a)',
    'sqrt(a)',
    'abs(a - b)',
    'sign(a)',
    'floor(a) + ceil(b)',
    'round(a)',
    'round(a / b, 3)',
    'min(a, b, 1)',
    'max(a, b)',
    'e^a * pi',
  ])('comes back as it was: %s', (source) => {
    expect(numberBack(source)).toBe(source)
  })

  it.each(['a > b', 'a >= 2 and b < 3', 'a == b', 'a != b', 'not (a <= b) or b == 1'])(
    'comes back as it was, a condition: %s',
    (source) => {
      expect(conditionBack(source)).toBe(expressionText(parseExpression(source)))
    },
  )

  it('says in the words of QTI what is no single word there', () => {
    expect(numberBack('mean(a, b)')).toBe('(a + b) / 2')
    expect(numberBack('sum([a, b, 1])')).toBe('a + b + 1')
    expect(numberBack('log(a, 3)')).toBe('ln(a) / ln(3)')
    expect(conditionBack('0 < a < b')).toBe('0 < a and a < b')
  })

  it.each(['[a, b]', 'a[1]', 'entropy([a, b])', 'a > b ? 1 : 2', '"text"', 'sort(a)', 'abs(a, b)', 'round(a, b)'])(
    'is refused where QTI has none: %s',
    (source) => {
      expect(() => qtiNumber(parseExpression(source))).toThrow(NotInQti)
    },
  )

  it.each(['<variable identifier="c"/>', '<sum/>', '<subtract><null/></subtract>', '<math-operator name="tan"/>'])(
    'is refused where we have none: %s',
    (xml) => {
      expect(() => back(xml)).toThrow(NotOurs)
    },
  )

  it('reads the log of QTI as that of base 10, and a difference within a tolerance', () => {
    expect(expressionText(back('<math-operator name="log"><variable identifier="a"/></math-operator>'))).toBe(
      'log10(a)',
    )
    const near =
      '<equal tolerance-mode="absolute" tolerance="0.5"><variable identifier="a"/><variable identifier="b"/></equal>'
    expect(expressionText(back(near))).toBe('abs(a - b) <= 0.5')
    expect(expressionText(back('<truncate><variable identifier="a"/></truncate>'))).toBe('sign(a) * floor(abs(a))')
  })

  const leaf = fc.constantFrom('a', 'b', '2', '0.5', 'pi', '10')
  const { tree } = fc.letrec<{ tree: string }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4 },
      leaf,
      fc
        .tuple(fc.constantFrom('+', '-', '*', '/', '^'), tie('tree'), tie('tree'))
        .map(([operator, left, right]) => `((${left}) ${operator} (${right}))`),
      fc
        .tuple(fc.constantFrom('abs', 'exp', 'ln', 'log2', 'log10', 'sqrt', 'floor', 'ceil', 'sign', '-'), tie('tree'))
        .map(([name, of]) => `${name}(${of})`),
      fc
        .tuple(fc.constantFrom('min', 'max', 'sum', 'mean', 'log'), tie('tree'), tie('tree'))
        .map(([name, x, y]) => `${name}(${x}, ${y})`),
      fc.tuple(tie('tree'), fc.integer({ min: 0, max: 6 })).map(([of, places]) => `round(${of}, ${places})`),
    ),
  }))

  it('has the same value when it comes back, whatever it is', () => {
    fc.assert(
      fc.property(tree, fc.double({ min: 0.1, max: 9 }), fc.double({ min: 0.1, max: 9 }), (source, a, b) => {
        const own = parseExpression(source)
        const value = Number(compileTree(own, symbols)([a, b]))
        const again = Number(compileTree(back(qtiNumber(own)), symbols)([a, b]))
        if (Number.isFinite(value))
          expect(Math.abs(again - value)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(value)))
      }),
      { numRuns: 100 },
    )
  })
})

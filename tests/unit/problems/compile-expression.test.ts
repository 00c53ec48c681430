import { describe, expect, it } from 'vitest'
import { crossEntropy } from '@/lib/metrics/cross-entropy'
import { compileExpression } from '@/lib/problems/compile-expression'
import { ExpressionError } from '@/lib/problems/expression'
import { functionNames } from '@/lib/problems/function-table'
import type { Value } from '@/lib/problems/value'

const values: Readonly<Record<string, Value>> = {
  n: 3,
  x: 0.5,
  p: [0.2, 0.3, 0.5],
  q: [0.25, 0.25, 0.5],
  m: [
    [1, 2],
    [3, 4],
  ],
  name: 'A',
  words: ['cat', 'dog'],
}
const symbols = new Map(Object.keys(values).map((name, slot) => [name, slot]))
const evaluate = (source: string | number): Value => compileExpression(source, symbols)(Object.values(values))

describe('an expression', () => {
  it.each([
    ['1 + 2 * 3 ^ 2', 19],
    ['-2 ^ 2', -4],
    ['2 ^ 3 ^ 2', 512],
    ['(1 + 2) / 4', 0.75],
    ['1e-3', 0.001],
    ['.5', 0.5],
    ['-x', -0.5],
    ['+x', 0.5],
    ['p * 2', [0.4, 0.6, 1]],
    ['p * q', [0.05, 0.075, 0.25]],
    ['p .* q', [0.05, 0.075, 0.25]],
    ['1 - q', [0.75, 0.75, 0.5]],
    ['-q', [-0.25, -0.25, -0.5]],
    [
      'm + 1',
      [
        [2, 3],
        [4, 5],
      ],
    ],
    [
      'm * m',
      [
        [1, 4],
        [9, 16],
      ],
    ],
    ['p[1]', 0.2],
    ['p[n]', 0.5],
    ['m[2]', [3, 4]],
    ['m[2, 1]', 3],
    ['words[2]', 'dog'],
    ['[n, n + 1]', [3, 4]],
    ['["a", name]', ['a', 'A']],
    [
      '[1, 2; 3, 4]',
      [
        [1, 2],
        [3, 4],
      ],
    ],
    ['1:n', [1, 2, 3]],
    ['n:n', [3]],
    ['1000000:1000000', [1_000_000]],
    ['-1000000:-999999', [-1_000_000, -999_999]],
    ['1 < 1', false],
    ['1 <= 1', true],
    ['2 > 2', false],
    ['2 >= 2', true],
    ['1 < 3 < 2', false],
    ['1 + 1e-11 == 1', false],
    ['1 + 1e-13 != 1', false],
    ['true != false', true],
    ['false or false', false],
    ['true and false', false],
    ['true or x', true],
    ['false and x', false],
    [
      '-m',
      [
        [-1, -2],
        [-3, -4],
      ],
    ],
    ['m[n - 1][1]', 3],
    ['pi > 3.14 and e < 2.72', true],
    ['x < 1 ? "yes" : "no"', 'yes'],
    ['0 < x < 1', true],
    ['0 < x and x >= 1', false],
    ['not (x > 1) or false', true],
    ['name == "A"', true],
    ['name != "A"', false],
    ['true == true', true],
    ['0.1 + 0.2 == 0.3', true],
    ['1 / 0 == 5', false],
    ['1 / 0 != -1 / 0', true],
    ['1 / 0 == 2 / 0', true],
    ['0 / 0 == 0 / 0', false],
    ['sum(p)', 1],
    ['sum(p, 1, 2)', 4],
    ['mean(1, 2, 6)', 3],
    ['min(p)', 0.2],
    ['max(m)', 4],
    ['prod(1:5)', 120],
    ['dot(p, q)', 0.375],
    ['length(words)', 2],
    ['round(2.345, 2)', 2.35],
    ['round(-0.5)', 0],
    ['floor(2.7) + ceil(2.1)', 5],
    ['abs(-3)', 3],
    ['mod(-1, 3)', 2],
    ['sort([3, 1, 2])', [1, 2, 3]],
    ['reverse(words)', ['dog', 'cat']],
    ['normalise([1, 3])', [0.25, 0.75]],
    ['repeat(0.5, 2)', [0.5, 0.5]],
    ['oneHot(2, 3)', [0, 1, 0]],
    ['indexOfMax(p)', 3],
    ['indexOfMin(p)', 1],
    ['log2(8)', 3],
    ['log10(1000)', 3],
    ['ln(e)', 1],
    ['log(8, 2)', 3],
    ['log(e)', 1],
    ['sqrt(9)', 3],
    ['sign(-2)', -1],
    ['exp(0)', 1],
  ])('%s', (source, expected) => {
    const value = evaluate(source)
    if (typeof expected === 'number') expect(value).toBeCloseTo(expected, 12)
    else expect(value).toEqual(expected)
  })
  it('calls the metrics under their own names', () => {
    expect(evaluate('crossEntropy(p, q)')).toBe(crossEntropy([0.2, 0.3, 0.5], [0.25, 0.25, 0.5]))
    expect(evaluate('crossEntropy(p, q, e)')).toBe(crossEntropy([0.2, 0.3, 0.5], [0.25, 0.25, 0.5], Math.E))
    expect(evaluate('2 ^ entropy([0.5, 0.5])')).toBe(2)
  })
  it('takes a number for its source', () => {
    expect(evaluate(-0.25)).toBe(-0.25)
    expect(evaluate(1e-7)).toBe(1e-7)
  })
  it.each([
    ['', 'empty'],
    ['1 +', 'cannot be read'],
    ['2 n', 'Write the multiplication out'],
    ['n(2)', 'There is no function n'],
    ['50%', 'percentage as a decimal'],
    ['5 % 3', 'not part of the expression language'],
    ['y + 1', 'There is no y here. Known names: n, x, p'],
    ['evil(1)', 'There is no function evil'],
    ['entropy()', 'entropy takes 1 to 2 arguments, not 0'],
    ['abs(1, 2)', 'abs takes 1 arguments, not 2'],
    ['n = 4', 'not part of the expression language (AssignmentNode)'],
    ['f(x) = x', 'FunctionAssignmentNode'],
    ['1; 2', 'BlockNode'],
    ['{a: 1}', 'ObjectNode'],
    ['p.length', 'AccessorNode'],
    ['p["length"]', 'whole number'],
    ['p[1:2]', 'AccessorNode'],
    ['5!', 'OperatorNode'],
    ["p'", 'OperatorNode'],
    ['x ?? 1', 'OperatorNode'],
    ['1:2:9', 'RangeNode'],
    ['null', 'finite number'],
    ['1e999', 'finite number'],
    ['[]', 'one entry at least'],
    ['(x)(1)', 'Write the multiplication out'],
    ['constructor', 'There is no constructor'],
    ['__proto__', 'There is no __proto__'],
    ['toString()', 'There is no function toString'],
    ['p[4]', 'whole number from 1 to 3'],
    ['p[0]', 'whole number from 1 to 3'],
    ['p[1.5]', 'whole number'],
    ['x[1]', 'expects a vector before it'],
    ['name + 1', '+ expects numbers, got a text'],
    ['p + [1, 2]', 'Vectors of 3 and 2 entries'],
    ['m + p', 'not with a vector'],
    ['p < 1', '< expects a number, got a vector of 3'],
    ['x ? 1 : 2', '? expects true or false'],
    ['x and true', 'and expects true or false'],
    ['[1, "a"]', 'all numbers, all texts'],
    ['[[1, 2], [3]]', 'all vectors of one length'],
    ['[[1], [2, 3]]', 'all vectors of one length'],
    ['[p, 1]', 'all vectors of one length'],
    ['[true, false]', 'all numbers, all texts'],
    ['1000001:1000001', 'a range expects a whole number from -1000000 to 1000000'],
    ['-1000001:0', 'a range expects a whole number from -1000000 to 1000000'],
    ['3:2', 'a range expects a whole number from 3 to 1002'],
    ['0.5:2', 'a range expects a whole number'],
    ['words < 1', '< expects a number, got a list of 2 texts'],
    ['name < "B"', '< expects a number, got a text'],
    ['name == 1', '== expects a number, got a text'],
    ['true > false', '> expects a number, got true'],
    ['1:5000', 'whole number'],
    ['repeat(1, 5000)', 'repeat expects a whole number'],
    ['oneHot(4, 3)', 'whole number from 1 to 3'],
    ['length(3)', 'length expects a vector'],
  ])('refuses %s and says why', (source, why) => {
    expect(() => evaluate(source)).toThrow(why)
    expect(() => evaluate(source)).toThrow(ExpressionError)
  })
  it('is bounded in length, in parts and in depth', () => {
    expect(() => evaluate('1+'.repeat(600))).toThrow('over 1000 characters')
    expect(() => evaluate(Array.from({ length: 300 }, () => '1').join('+'))).toThrow(/over 400 parts|nested over 40/)
    expect(() => evaluate(`${'('.repeat(60)}1${')'.repeat(60)}`)).toThrow('nested over 40')
    expect(() => evaluate(`${'-'.repeat(400)}1`)).toThrow(ExpressionError)
    expect(() => evaluate(`${'not '.repeat(200)}true`)).toThrow(ExpressionError)
  })
  it('says that a name has no value yet instead of reading nothing', () => {
    expect(() => compileExpression('x', symbols)([])).toThrow('x has no value yet')
  })
  it('makes no value of over a thousand numbers, however they are put together', () => {
    expect(evaluate('[1:500, 1:500]')).toHaveLength(2)
    expect(() => evaluate('[1:500, 1:500, n:502]')).toThrow('may have 1000 entries, not 1500')
    expect(() => evaluate('[1:500, 1:500, 1:500]')).toThrow(ExpressionError)
  })
  it('says what a metric cannot take as a fault of the expression', () => {
    expect(() => evaluate('entropy([x, 0.6])')).toThrow(ExpressionError)
    expect(() => evaluate('entropy([x, 0.6])')).toThrow('p must sum to 1')
    expect(() => evaluate('entropy(name)')).toThrow(ExpressionError)
  })
  it('may hold a constant that cannot be evaluated in a branch that is never taken', () => {
    expect(evaluate('x > 0 ? 1 : oneHot(9, 3)')).toBe(1)
    expect(() => evaluate('x < 0 ? 1 : oneHot(9, 3)')).toThrow('whole number from 1 to 3')
  })
  it('reads a name in preference to the constant of the same name', () => {
    expect(compileExpression('e + 1', new Map([['e', 0]]))([2])).toBe(3)
    expect(compileExpression('e + 1', new Map())([])).toBe(Math.E + 1)
  })
  it('knows its own functions and the metrics, and no other', () => {
    expect(functionNames).toEqual(expect.arrayContaining(['abs', 'crossEntropy', 'klDivergence', 'mean', 'softmax']))
  })
})

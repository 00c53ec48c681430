import { describe, expect, it } from 'vitest'
import { ExpressionError } from '@/lib/problems/expression'
import { parseExpression } from '@/lib/problems/parse-expression'

const [one, two, x, y] = [
  { kind: 'number', value: 1 },
  { kind: 'number', value: 2 },
  { kind: 'symbol', name: 'x' },
  { kind: 'symbol', name: 'y' },
]

describe('the tree of an expression', () => {
  it.each([
    ['2', two],
    ['-2', { kind: 'number', value: -2 }],
    ['+x', x],
    ['-x', { kind: 'negate', of: x }],
    ['not x', { kind: 'not', of: x }],
    ['((x))', x],
    ['"1 + 2"', { kind: 'string', value: '1 + 2' }],
    ['false', { kind: 'boolean', value: false }],
    ['1 - 2', { kind: 'arithmetic', operator: '-', left: one, right: two }],
    ['x / y', { kind: 'arithmetic', operator: '/', left: x, right: y }],
    ['x ./ y', { kind: 'arithmetic', operator: '/', left: x, right: y }],
    ['x .* y', { kind: 'arithmetic', operator: '*', left: x, right: y }],
    ['x .^ y', { kind: 'arithmetic', operator: '^', left: x, right: y }],
    ['x <= y', { kind: 'comparison', operators: ['<='], operands: [x, y] }],
    ['x != y', { kind: 'comparison', operators: ['!='], operands: [x, y] }],
    ['1 > x >= y', { kind: 'comparison', operators: ['>', '>='], operands: [one, x, y] }],
    ['x or y', { kind: 'logic', operator: 'or', left: x, right: y }],
    ['x ? 1 : 2', { kind: 'conditional', condition: x, yes: one, no: two }],
    ['[x, 2]', { kind: 'vector', items: [x, two] }],
    ['1:x', { kind: 'range', from: one, to: x }],
    ['x[1]', { kind: 'index', of: x, places: [one] }],
    ['x[1, 2]', { kind: 'index', of: x, places: [one, two] }],
    ['f(x, 1)', { kind: 'call', name: 'f', args: [x, one] }],
  ])('of %s', (source, tree) => {
    expect(parseExpression(source)).toEqual(tree)
  })
  it('binds powers before signs, products before sums and comparisons before logic', () => {
    expect(parseExpression('-x ^ 2')).toMatchObject({ kind: 'negate', of: { operator: '^' } })
    expect(parseExpression('1 + x * y')).toMatchObject({ operator: '+', right: { operator: '*' } })
    expect(parseExpression('1 - 2 - x')).toMatchObject({ operator: '-', left: { operator: '-' }, right: x })
    expect(parseExpression('x < 1 and y > 2')).toMatchObject({ kind: 'logic', left: { kind: 'comparison' } })
  })
})

describe('the bounds of an expression', () => {
  const refuses = (source: string, why: string) => {
    expect(() => parseExpression(source)).toThrow(ExpressionError)
    expect(() => parseExpression(source)).toThrow(why)
  }
  it('are 1,000 characters', () => {
    expect(parseExpression('x'.padEnd(1_000))).toEqual(x)
    refuses('x'.padEnd(1_001), 'An expression is over 1000 characters.')
  })
  it('are 400 parts, the outermost counted', () => {
    const ofParts = (count: number) =>
      `[${Array(count - 1)
        .fill('1')
        .join(',')}]`
    expect(parseExpression(ofParts(400))).toMatchObject({ kind: 'vector' })
    refuses(ofParts(401), 'An expression has over 400 parts.')
  })
  it('are 40 brackets within each other, of any kind, but any number beside each other', () => {
    const nested = (open: string, close: string, depth: number) => `${open.repeat(depth)}1${close.repeat(depth)}`
    expect(parseExpression(nested('(', ')', 40))).toEqual(one)
    refuses(nested('(', ')', 41), 'An expression is nested over 40 deep.')
    refuses(nested('[', ']', 41), 'An expression is nested over 40 deep.')
    expect(parseExpression(Array(50).fill('(1)').join(',').replace(/^/, '[').concat(']'))).toMatchObject({
      kind: 'vector',
    })
  })
  it('hold for what nests without brackets too', () => {
    expect(parseExpression(`${'not '.repeat(40)}x`)).toMatchObject({ kind: 'not' })
    refuses(`${'not '.repeat(41)}x`, 'An expression is nested over 40 deep.')
  })
  it('ask for something to be there', () => {
    for (const empty of ['', ' ', '\n\t']) refuses(empty, 'An expression is empty.')
  })
})

describe('brackets', () => {
  it('are counted from the first one open: those closed before do not make room for more', () => {
    expect(() => parseExpression(`")))))))))))))))))))))))))" == x ${'('.repeat(50)}`)).toThrow('nested over 40 deep')
  })
})

describe('what mathjs reads and the language does not', () => {
  it.each([
    ['x = 1', 'AssignmentNode'],
    ['x.y', 'AccessorNode'],
    ['x[1, 2, 3]', 'AccessorNode'],
    ['x[1:2]', 'AccessorNode'],
    ['x[]', 'AccessorNode'],
    ['1:2:5', 'RangeNode'],
    ['x % y', 'OperatorNode'],
    ['x & y', 'OperatorNode'],
    ['x << 2', 'OperatorNode'],
    ['x xor y', 'OperatorNode'],
    ['~x', 'OperatorNode'],
    ['x!', 'OperatorNode'],
    ['{a: 1}', 'ObjectNode'],
    ['1; 2', 'BlockNode'],
  ])('refuses %s as a %s', (source, type) => {
    expect(() => parseExpression(source)).toThrow(`is not part of the expression language (${type})`)
  })
  it('has no function that is called by anything but its name', () => {
    expect(() => parseExpression('x.f(1)')).toThrow('A function is called by its name.')
  })
  it('shows where a slip of syntax is', () => {
    expect(() => parseExpression('1 + (2')).toThrow(/"1 \+ \(2" cannot be read: .*\(char 7\)/)
  })
})

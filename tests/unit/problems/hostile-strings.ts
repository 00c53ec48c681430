/** Strings nobody should write into an expression: sentences of its grammar gone wrong, and known attacks, changed at random. */
import { functionNames } from '@/lib/problems/function-table'
import type { RandomStream } from '@/lib/problems/random'
import { uniformInteger } from '@/lib/problems/uniform'

const names = ['n', 'x', 'p', 'm', 'name', 'words', 'pi', 'e']
const operators = [
  '+',
  '-',
  '*',
  '/',
  '^',
  '.*',
  './',
  '.^',
  '==',
  '!=',
  '<',
  '<=',
  '>',
  '>=',
  ' and ',
  ' or ',
  ':',
  ',',
]
const oddLeaves = [
  '1e308',
  '1e-324',
  '9'.repeat(40),
  '1e999',
  '-0',
  '0x1F',
  '0b101',
  '1n',
  '2i',
  '5 cm',
  '3 deg',
  'Infinity',
  'NaN',
  'null',
  'undefined',
  'true',
  '"text"',
  "'text'",
  '"\\u0000"',
  '"</script>"',
  '/a+/g',
  'x!',
  "m'",
  'end',
  '1:1000',
  '-1e6:1e6',
  '[]',
  '{}',
  '{a: 1}',
  '# note',
  'ℵ',
  '𝒙',
  'é',
  '\u202e',
  '\u2028',
]

const attacks = [
  'constructor',
  'x.constructor',
  'p["constructor"]',
  'cos.constructor("return process")()',
  'f(x) = constructor',
  'import({}, {override: true})',
  'createUnit("a")',
  'eval("1 + 1")',
  'parse("1")',
  'evaluate("x")',
  'compile("x").evaluate()',
  'simplify("x + x")',
  'derivative("x^2", "x")',
  'chain(3).done()',
  'typed("f", {})',
  '__proto__',
  'x.__proto__.polluted = 1',
  '{}.__proto__.polluted = 1',
  '{"__proto__": {"polluted": 1}}',
  'a = b = c',
  'f(x) = f(x); f(1)',
  'f = function() { return process }',
  '(() => globalThis)()',
  '`$\u007bprocess.exit()}`',
  'this.constructor.constructor("return this")()',
  'Object.assign(p, {a: 1})',
  'hasOwnProperty("x")',
  'toString()',
  'valueOf(1)',
  'require("fs")',
  'process.exit(1)',
  'p[1:3] = [9, 9, 9]',
  'p[1] = 9; p',
  '2 ^ 2 ^ 2 ^ 2 ^ 2 ^ 2',
  '9 ^ 9 ^ 9 ^ 9',
  'repeat(1, 1000000000)',
  'oneHot(1, 1e15)',
  '1:1000000000',
  'range(1, 1e9)',
  'zeros(10000, 10000)',
  'ones(1e9)',
  '[1:1000, 1:1000; 1:1000, 1:1000]',
  'factorial(1e9)',
  'map(p, f(x) = x)',
  'p.map(x)',
  'matrix([1, 2])',
  'bignumber("1e1000000")',
  'unit("5 cm")',
  '"a" + "b"',
  '"a" * 1000000',
  'softmax(softmax(softmax(p)))',
  'entropy([1, 0], 1)',
  'convertUnit(1, "__proto__", "constructor")',
  'sort(words)',
  'x ? x : x ? x : x',
  'not not not x',
  '1; 2; 3',
  'p%',
  '50% * 2',
  '3 mod 2',
  'x in cm',
  'x to inch',
  'x xor x',
  'x & 1 | 2',
  'x << 1000',
  "m'",
  '((((((((((x))))))))))',
  '----------x',
]

/** `kind` says how it is made. */
export type HostileString = { readonly kind: 'sentence' | 'attack' | 'noise'; readonly source: string }

export function hostileString(stream: RandomStream): HostileString {
  const kind = pick(stream, ['sentence', 'sentence', 'attack', 'noise'] as const)
  switch (kind) {
    case 'sentence':
      return { kind, source: mutated(stream, sentence(stream, 4), below(stream, 3) === 0 ? 1 : 0) }
    case 'attack':
      return { kind, source: mutated(stream, pick(stream, attacks), below(stream, 4)) }
    case 'noise':
      return { kind, source: noise(stream) }
  }
}

/** A sentence of the grammar: mostly one the language has, with odd leaves among its own. */
function sentence(stream: RandomStream, depth: number): string {
  const inner = () => sentence(stream, depth - 1)
  if (depth === 0 || below(stream, 4) === 0) return leaf(stream)
  switch (below(stream, 8)) {
    case 0:
      return `(${inner()})`
    case 1:
      return `-${inner()}`
    case 2:
      return `${inner()} ? ${inner()} : ${inner()}`
    case 3:
      return `[${listOf(stream, inner)}]`
    case 4:
      return `${inner()}[${inner()}]`
    case 5:
      return `${inner()}${pick(stream, operators)}${inner()}`
    default:
      return `${pick(stream, functionNames)}(${listOf(stream, inner)})`
  }
}

function leaf(stream: RandomStream): string {
  const which = below(stream, 12)
  if (which < 6) return pick(stream, names)
  return which < 10 ? String(below(stream, 12) / 4) : pick(stream, oddLeaves)
}

function listOf(stream: RandomStream, item: () => string): string {
  return Array.from({ length: 1 + below(stream, 3) }, item).join(', ')
}

function noise(stream: RandomStream): string {
  const pieces = Array.from({ length: below(stream, 30) }, () => {
    const which = below(stream, 4)
    if (which === 0) return String.fromCodePoint(1 + below(stream, 0xd7ff))
    return which === 1
      ? String.fromCharCode(32 + below(stream, 95))
      : pick(stream, [...names, ...operators, ...oddLeaves])
  })
  const repeated = below(stream, 20) === 0 ? pick(stream, ['(', '-', '[', 'x?', 'not ', '1^', '"', 'x+']) : ''
  return pieces.join('') + repeated.repeat(below(stream, 1_500))
}

/** Characters left out, doubled, swapped, or a piece of another attack put in. */
function mutated(stream: RandomStream, source: string, times: number): string {
  let text = source
  for (let time = 0; time < times; time += 1) {
    const place = below(stream, text.length + 1)
    const [before, after] = [text.slice(0, place), text.slice(place)]
    const changes = [
      before + after.slice(1),
      before + after.slice(0, 1) + after,
      before + after.slice(1, 2) + after.slice(0, 1) + after.slice(2),
      before + pick(stream, attacks) + after,
      before + pick(stream, oddLeaves) + after,
    ]
    text = pick(stream, changes)
  }
  return text
}

function below(stream: RandomStream, count: number): number {
  return uniformInteger(stream, { low: 0, high: count - 1 })
}

function pick<T>(stream: RandomStream, from: readonly T[]): T {
  const found = from[below(stream, from.length)]
  if (found === undefined) throw new RangeError('There is nothing to pick from.')
  return found
}

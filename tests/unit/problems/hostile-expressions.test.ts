// Whatever a file holds, an expression gives a plain value or refuses clearly, changes nothing, and costs no more than it may.
import { describe, expect, it } from 'vitest'
import { compileExpression } from '@/lib/problems/compile-expression'
import { ExpressionError } from '@/lib/problems/expression'
import { MOST_ENTRIES } from '@/lib/problems/expression-function'
import { functionNames } from '@/lib/problems/function-table'
import { randomStream } from '@/lib/problems/random'
import type { Value } from '@/lib/problems/value'
import { hostileString } from './hostile-strings'

const values: Readonly<Record<string, Value>> = {
  n: 3,
  x: 0.5,
  p: [0.2, 0.3, 0.5],
  m: [
    [1, 2],
    [3, 4],
  ],
  name: 'A',
  words: ['cat', 'dog'],
}
const symbols = new Map(Object.keys(values).map((name, slot) => [name, slot]))
const scope = Object.values(values)

type Outcome =
  | { readonly kind: 'value'; readonly value: Value }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'escaped'; readonly error: unknown }

function outcomeOf(source: string): Outcome {
  try {
    return { kind: 'value', value: compileExpression(source, symbols)(scope) }
  } catch (error) {
    return error instanceof ExpressionError ? { kind: 'refused', message: error.message } : { kind: 'escaped', error }
  }
}

function isPlain(value: unknown): boolean {
  return Array.isArray(value) ? value.every(isPlain) : ['number', 'string', 'boolean'].includes(typeof value)
}

function entriesIn(value: Value): number {
  return Array.isArray(value) ? value.reduce((sum: number, each: Value) => sum + entriesIn(each), 0) : 1
}

/** Everything a hostile expression could want to change. */
function surroundings() {
  const prototypes = [Object, Array, Function, String, Number, Boolean, RegExp, Map, Error].map(({ prototype }) =>
    Reflect.ownKeys(prototype).map(String),
  )
  return { prototypes, globals: Reflect.ownKeys(globalThis).map(String), scope: structuredClone(scope) }
}

describe('100,000 hostile strings', () => {
  it('give a plain value or a clear refusal, never anything else, and change nothing', () => {
    const stream = randomStream({ questionId: 'hostile', version: 1, seed: 1, name: 'strings' })
    const before = surroundings()
    const counts = { value: 0, refused: 0 }
    const wrong: unknown[] = []
    for (let run = 0; run < 100_000; run += 1) {
      const { source } = hostileString(stream)
      const outcome = outcomeOf(source)
      if (outcome.kind === 'escaped') wrong.push({ source, outcome })
      else counts[outcome.kind] += 1
      if (outcome.kind === 'refused' && outcome.message === '') wrong.push({ source, outcome })
      if (outcome.kind === 'value' && !(isPlain(outcome.value) && entriesIn(outcome.value) <= MOST_ENTRIES)) {
        wrong.push({ source, outcome })
      }
    }
    expect(wrong.slice(0, 5)).toEqual([])
    expect(surroundings()).toEqual(before)
    // Both happen often, so that both are tested.
    expect(counts.value).toBeGreaterThan(10_000)
    expect(counts.refused).toBeGreaterThan(10_000)
  })
})

describe('the cost of an expression', () => {
  it('is bounded: each of its parts is evaluated at most once', () => {
    const stream = randomStream({ questionId: 'hostile', version: 1, seed: 2, name: 'strings' })
    for (let run = 0; run < 10_000; run += 1) {
      const { source } = hostileString(stream)
      let reads = 0
      const counted = new Proxy(scope, {
        get: (target, key) => {
          reads += 1
          return Reflect.get(target, key)
        },
      })
      try {
        compileExpression(source, symbols)(counted)
      } catch (error) {
        expect(error).toBeInstanceOf(ExpressionError)
      }
      expect(reads, source).toBeLessThanOrEqual(source.length)
    }
  })
  it('is bounded: no function makes more numbers than a value may have, whatever it is given', () => {
    const given: Readonly<Record<string, Value>> = {
      long: Array.from({ length: MOST_ENTRIES }, (_, place) => place / 7 - 70),
      even: Array.from({ length: MOST_ENTRIES }, () => 1 / MOST_ENTRIES),
      square: Array.from({ length: 31 }, () => Array.from({ length: 31 }, () => 1 / 961)),
      texts: Array.from({ length: MOST_ENTRIES }, (_, place) => `t${place}`),
      huge: 1e15,
      most: MOST_ENTRIES,
      half: 0.5,
    }
    const slots = new Map(Object.keys(given).map((name, slot) => [name, slot]))
    const argumentLists = Object.keys(given).flatMap((one) => [
      [one],
      ...Object.keys(given).flatMap((two) => [
        [one, two],
        [one, two, 'half'],
      ]),
    ])
    for (const name of functionNames) {
      for (const list of argumentLists) {
        try {
          const value = compileExpression(`${name}(${list.join(', ')})`, slots)(Object.values(given))
          expect(entriesIn(value), `${name}(${list.join(', ')})`).toBeLessThanOrEqual(MOST_ENTRIES)
        } catch (error) {
          expect(error, `${name}(${list.join(', ')})`).toBeInstanceOf(ExpressionError)
        }
      }
    }
  })
})

describe('an attack', () => {
  it.each([
    ['by nesting unary signs', `${'-'.repeat(900)}1`],
    ['by nesting negations', `${'not '.repeat(240)}true`],
    ['by nesting conditions', `${'x?'.repeat(300)}1${':1'.repeat(300)}`],
    ['by nesting powers', `1${'^1'.repeat(450)}`],
    ['by nesting brackets', `${'('.repeat(480)}1${')'.repeat(480)}`],
    ['by nesting brackets after closing some in a text', `")))))))))))))))))))))" == ${'('.repeat(300)}`],
    ['by nesting vectors', `${'['.repeat(30)}1${']'.repeat(30)}`],
    ['by a long sum', Array.from({ length: 480 }, () => '1').join('+')],
    ['by a long refusal', `x.${'y.'.repeat(480)}z`],
    ['by a function of its own', 'f(x) = constructor; f(1)'],
    ['by a property', 'p.constructor'],
    ['by a property in a text', 'p["constructor"]'],
    ['by the constructor of a function', 'cos.constructor("return 1")()'],
    ['by a name of every object', 'toString'],
    ['by a function of every object', 'hasOwnProperty("x")'],
    ['by changing what it was given', 'p[1] = 9'],
    ['by importing', 'import({a: 1}, {})'],
    ['by evaluating a text', 'evaluate("1 + 1")'],
    ['by a unit', '5 cm'],
    ['by a range too long', '1:1000000'],
    ['by a vector too long', 'repeat(1, 1e9)'],
    ['by a matrix too large', '[1:900; 1:900]'],
  ])('%s is refused', (_how, source) => {
    expect(outcomeOf(source)).toMatchObject({ kind: 'refused' })
  })
})

import { describe, expect, it } from 'vitest'
import {
  matrixArgument,
  numberArgument,
  numberOrVectorArgument,
  optional,
  predictionsArgument,
  unitArgument,
  vectorArgument,
} from '@/lib/metrics/argument'

const values: Readonly<Record<string, unknown>> = {
  number: 0.5,
  text: 'bits',
  truth: true,
  nothing: null,
  vector: [0.5, 1],
  'empty vector': [],
  'list of vectors': [[1], [2, 3]],
  'mixed list': [1, [2]],
  'list of texts': ['a'],
  object: { length: 1 },
}
const kinds = {
  number: numberArgument('x'),
  vector: vectorArgument('x'),
  'number or vector': numberOrVectorArgument('x'),
  matrix: matrixArgument('x'),
  predictions: predictionsArgument('x'),
  unit: unitArgument('x'),
}
const taken: Readonly<Record<keyof typeof kinds, readonly string[]>> = {
  number: ['number'],
  vector: ['vector', 'empty vector'],
  'number or vector': ['number', 'vector', 'empty vector'],
  matrix: ['empty vector', 'list of vectors'],
  predictions: ['vector', 'empty vector', 'list of vectors'],
  unit: ['text'],
}

describe.each(Object.entries(kinds))('an argument that is a %s', (kind, argument) => {
  it('has its name and must be given', () => {
    expect(argument.name).toBe('x')
    expect(argument.isOptional).toBe(false)
  })
  it.each(Object.entries(values))('reads or refuses a %s', (name, value) => {
    const isTaken = Object.entries(taken).some(([each, names]) => each === kind && names.includes(name))
    if (isTaken) expect(argument.read(value)).toBe(value)
    else expect(() => argument.read(value)).toThrow(TypeError)
  })
})

describe('a refusal', () => {
  it('says what was expected and shows what was given', () => {
    expect(() => kinds.number.read('a')).toThrow('x must be a number, got "a".')
    expect(() => kinds.vector.read({ a: 1 })).toThrow('x must be a vector of numbers, got {"a":1}.')
    expect(() => kinds['number or vector'].read(null)).toThrow('x must be a number or a vector of numbers, got null.')
    expect(() => kinds.predictions.read([1, [2]])).toThrow(
      'x must be a vector of classes or a list of vectors, got [1,[2]].',
    )
    expect(() => kinds.unit.read('bytes')).toThrow('x must be "bits", "nats" or "dits", got "bytes".')
  })
  it('can be told also of what JSON cannot write', () => {
    expect(() => kinds.number.read(undefined)).toThrow('x must be a number, got undefined.')
  })
})

describe('an argument that may be left out', () => {
  const argument = optional(numberArgument('base'))
  it('keeps its name', () => {
    expect(argument.name).toBe('base')
    expect(argument.isOptional).toBe(true)
  })
  it('reads nothing as nothing, and anything else as before', () => {
    expect(argument.read(undefined)).toBeUndefined()
    expect(argument.read(10)).toBe(10)
    expect(() => argument.read(null)).toThrow('base must be a number, got null.')
  })
})

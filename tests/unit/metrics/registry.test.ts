import { describe, expect, it } from 'vitest'
import { metricRegistry } from '@/lib/metrics/registry'

const apply = (name: string, ...args: readonly unknown[]) => metricRegistry[name]?.apply(args)

describe('the registry of metrics', () => {
  it('calls a metric by its name', () => {
    expect(apply('entropy', [0.5, 0.5])).toBe(1)
    expect(apply('softmax', [0, 0])).toEqual([0.5, 0.5])
    expect(apply('convertUnit', 1, 'bits', 'bits')).toBe(1)
    expect(
      apply(
        'accuracy',
        [0, 1],
        [
          [0.9, 0.1],
          [0.2, 0.8],
        ],
      ),
    ).toBe(1)
  })
  it('takes the base as the last argument, 2 when left out', () => {
    expect(apply('surprisal', 0.01, 10)).toBe(2)
    expect(apply('crossEntropySmoothed', 0, [0.5, 0.5], 0)).toBe(1)
  })
  it('says how many arguments a metric needs, the base not counted', () => {
    const table = ['entropy', 'crossEntropy', 'crossEntropySmoothed', 'softmax', 'convertUnit'].map((name) => [
      metricRegistry[name]?.arity,
      metricRegistry[name]?.takesBase,
    ])
    expect(table).toEqual([
      [1, true],
      [2, true],
      [3, true],
      [1, false],
      [3, false],
    ])
  })
  it('has a line of documentation for each', () => {
    expect(Object.values(metricRegistry).filter(({ doc }) => doc.length < 8 || doc.includes('\n'))).toEqual([])
  })
  it('refuses too few or too many arguments by naming them', () => {
    expect(() => apply('crossEntropy', [1])).toThrow('The arguments must be (p, q, base?), got 1 of them.')
    expect(() => apply('perplexity', [1], 2)).toThrow('The arguments must be (p), got 2 of them.')
  })
  it.each([
    ['entropy', [0.5], 'p must be a vector of numbers, got 0.5.'],
    ['entropy', [['a']], 'p must be a vector of numbers, got ["a"].'],
    ['surprisal', [[0.5]], 'probability must be a number, got [0.5].'],
    ['convertUnit', [1, 'bits', 'bytes'], 'to must be "bits", "nats" or "dits", got "bytes".'],
    ['accuracy', [[0], 'x'], 'predictions must be a vector of classes or a list of vectors, got "x".'],
    ['bitsPerCharacter', [true, 3], 'bitsOrTokenProbabilities must be a number or a vector of numbers, got true.'],
    ['entropy', [[1], 'e'], 'base must be a number, got "e".'],
  ])('%s refuses an argument of the wrong type: %j', (name, args, message) => {
    expect(() => apply(name, ...args)).toThrow(TypeError)
    expect(() => apply(name, ...args)).toThrow(message)
  })
})

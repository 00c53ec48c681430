import { describe, expect, it } from 'vitest'
import { numberArgument, optional, vectorArgument } from '@/lib/metrics/argument'
import {
  BASE_NAME,
  binaryMetric,
  quaternaryMetric,
  quinaryMetric,
  ternaryMetric,
  unaryMetric,
} from '@/lib/metrics/metric-entry'

const [a, b, c, d] = [numberArgument('a'), numberArgument('b'), numberArgument('c'), numberArgument('d')]
const base = optional(numberArgument(BASE_NAME))
const digits = (...numbers: readonly (number | undefined)[]) => Number(numbers.map((x) => x ?? 9).join(''))

describe('a metric by name', () => {
  it('hands its arguments over in their order', () => {
    expect(unaryMetric('One.', a, digits).apply([1])).toBe(1)
    expect(binaryMetric('Two.', [a, b], digits).apply([1, 2])).toBe(12)
    expect(ternaryMetric('Three.', [a, b, c], digits).apply([1, 2, 3])).toBe(123)
    const e = numberArgument('e')
    expect(quinaryMetric('Five.', [a, b, c, d, e], digits).apply([1, 2, 3, 4, 5])).toBe(12345)
    expect(quaternaryMetric('Four.', [a, b, c, d], digits).apply([1, 2, 3, 4])).toBe(1234)
  })
  it('reads each before it calls', () => {
    const entry = binaryMetric('Two.', [vectorArgument('p'), b], (p, x) => p.length + x)
    expect(entry.apply([[1, 2, 3], 4])).toBe(7)
    expect(() => entry.apply([1, 4])).toThrow('p must be a vector of numbers, got 1.')
    expect(() => entry.apply([[1], 'x'])).toThrow('b must be a number, got "x".')
  })
  it('knows its documentation, the names of its arguments and how many must be given', () => {
    const entry = ternaryMetric('Three.', [a, b, base], digits)
    expect(entry).toMatchObject({ doc: 'Three.', parameters: ['a', 'b', 'base'], arity: 2, takesBase: true })
    expect(unaryMetric('One.', a, digits)).toMatchObject({ parameters: ['a'], arity: 1, takesBase: false })
  })
  it('takes a base only where that is the last', () => {
    const temperature = optional(numberArgument('temperature'))
    expect(binaryMetric('Two.', [a, temperature], digits)).toMatchObject({ arity: 1, takesBase: false })
    expect(binaryMetric('Two.', [numberArgument(BASE_NAME), a], digits).takesBase).toBe(false)
  })
  it('may be called without what is optional, but with no fewer and no more', () => {
    const entry = ternaryMetric('Three.', [a, b, base], digits)
    expect(entry.apply([1, 2])).toBe(129)
    expect(entry.apply([1, 2, 3])).toBe(123)
    expect(() => entry.apply([1])).toThrow('The arguments must be (a, b, base?), got 1 of them.')
    expect(() => entry.apply([1, 2, 3, 4])).toThrow('The arguments must be (a, b, base?), got 4 of them.')
    expect(() => entry.apply([])).toThrow(TypeError)
  })
})

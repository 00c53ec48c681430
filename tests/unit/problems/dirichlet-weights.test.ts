import { describe, expect, it } from 'vitest'
import { dirichletWeights } from '@/lib/problems/dirichlet-weights'

/** A stream that gives these fractions, one after the other, each an eighth or coarser. */
const streamOf = (...fractions: readonly number[]) => {
  const bits = fractions.flatMap((fraction) => [fraction * 2 ** 32, 0])
  return { nextUint32: () => bits.shift() ?? Number.NaN, left: () => bits.length / 2 }
}

describe('Dirichlet weights from uniform cuts', () => {
  it('are the gaps between the sorted cuts', () => {
    const stream = streamOf(0.75, 0.25)
    expect(dirichletWeights(stream, { count: 3, concentration: 1 })).toEqual([0.25, 0.5, 0.25])
    expect(stream.left()).toBe(0)
  })
  it('at concentration 2 are sums of two neighbouring gaps', () => {
    // Cuts at 1/8, 1/4, 1/2, 3/4, 7/8: every second one ends a weight.
    const stream = streamOf(0.5, 0.125, 0.875, 0.25, 0.75)
    expect(dirichletWeights(stream, { count: 3, concentration: 2 })).toEqual([0.25, 0.5, 0.25])
    expect(stream.left()).toBe(0)
  })
  it('of one outcome need a cut for each further unit of concentration, and give certainty', () => {
    const stream = streamOf(0.25, 0.5)
    expect(dirichletWeights(stream, { count: 1, concentration: 3 })).toEqual([1])
    expect(stream.left()).toBe(0)
  })
  it('are 0 where two cuts meet', () => {
    expect(dirichletWeights(streamOf(0.5, 0.5), { count: 3, concentration: 1 })).toEqual([0.5, 0, 0.5])
    expect(dirichletWeights(streamOf(0), { count: 2, concentration: 1 })).toEqual([0, 1])
  })
})

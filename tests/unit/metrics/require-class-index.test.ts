import { describe, expect, it } from 'vitest'
import { crossEntropyOneHot } from '@/lib/metrics/cross-entropy-one-hot'
import { crossEntropySmoothed } from '@/lib/metrics/cross-entropy-smoothed'
import { requireClassIndex } from '@/lib/metrics/require-class-index'

describe('the index of a class', () => {
  it('counts from 0 to one less than the number of classes', () => {
    for (const index of [0, 1, 2]) expect(() => requireClassIndex(index, 3)).not.toThrow()
    for (const index of [-1, 3, 4]) {
      expect(() => requireClassIndex(index, 3)).toThrow(RangeError)
      expect(() => requireClassIndex(index, 3)).toThrow(`A class must be a whole number from 0 to 2, got ${index}.`)
    }
  })
  it('is whole and finite', () => {
    for (const index of [0.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => requireClassIndex(index, 3)).toThrow(`got ${index}`)
    }
  })
  it('is checked by the losses of a known class', () => {
    for (const index of [-1, 2, 0.5]) {
      expect(() => crossEntropyOneHot(index, [0.5, 0.5])).toThrow(`from 0 to 1, got ${index}`)
      expect(() => crossEntropySmoothed(index, [0.5, 0.5], 0.1)).toThrow(`from 0 to 1, got ${index}`)
    }
  })
})

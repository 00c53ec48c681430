import { describe, expect, it } from 'vitest'
import { crossEntropyFromLogits } from '@/lib/metrics/cross-entropy-from-logits'
import { logSoftmax } from '@/lib/metrics/log-softmax'
import { logSumExp } from '@/lib/metrics/log-sum-exp'
import { requireLogits } from '@/lib/metrics/require-logits'
import { requirePossibleOutcome } from '@/lib/metrics/require-possible-outcome'
import { softmax } from '@/lib/metrics/softmax'
import { softmaxCrossEntropyGradient } from '@/lib/metrics/softmax-cross-entropy-gradient'

const none = Number.NEGATIVE_INFINITY

describe('logits', () => {
  it('are finite, or −∞ for an outcome ruled out', () => {
    for (const z of [[0], [-1e308, 1e308], [none, 3], [none]]) expect(() => requireLogits(z)).not.toThrow()
  })
  it('are never ∞ or NaN, and the place is told, counted from 1', () => {
    for (const bad of [Number.POSITIVE_INFINITY, Number.NaN]) {
      expect(() => requireLogits([0, 1, bad])).toThrow(RangeError)
      expect(() => requireLogits([0, 1, bad])).toThrow(`logits, entry 3, must be finite or -Infinity, got ${bad}.`)
    }
  })
  it('are one at least', () => {
    expect(() => requireLogits([])).toThrow('logits must hold at least one number.')
  })
  it('are a vector of numbers', () => {
    expect(() => requireLogits(JSON.parse('3'))).toThrow('logits must be a vector of numbers, got 3.')
    expect(() => requireLogits(JSON.parse('3'))).toThrow(TypeError)
    expect(() => requireLogits(JSON.parse('[1, "2"]'))).toThrow('logits, entry 2, must be a number, got 2.')
    expect(() => requireLogits(JSON.parse('[1, "2"]'))).toThrow(TypeError)
  })
})

describe('a softmax', () => {
  it('needs an outcome to give its mass to', () => {
    expect(() => requirePossibleOutcome([none, 0])).not.toThrow()
    expect(() => requirePossibleOutcome([none, none])).toThrow(RangeError)
    expect(() => requirePossibleOutcome([none, none])).toThrow('at least one finite number')
    expect(() => requirePossibleOutcome([])).toThrow('at least one number')
    const calls: readonly (() => unknown)[] = [
      () => softmax([none]),
      () => logSoftmax([none, none]),
      () => crossEntropyFromLogits([1], [none]),
      () => softmaxCrossEntropyGradient([1], [none]),
    ]
    for (const call of calls) expect(call, String(call)).toThrow('with all at -Infinity no outcome is possible')
  })
  it('has a log-sum-exp also where there is none', () => {
    expect(logSumExp([none, none])).toBe(none)
  })
})

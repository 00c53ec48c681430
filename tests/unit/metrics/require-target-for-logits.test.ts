import { describe, expect, it } from 'vitest'
import { crossEntropyFromLogits } from '@/lib/metrics/cross-entropy-from-logits'
import { requireTargetForLogits } from '@/lib/metrics/require-target-for-logits'
import { softmaxCrossEntropyGradient } from '@/lib/metrics/softmax-cross-entropy-gradient'

const refusals: readonly (readonly [string, readonly number[], readonly number[], string])[] = [
  ['a target that is no distribution', [0.5, 0.6], [0, 0], 'target must sum to 1'],
  ['a target with a negative entry', [1.5, -0.5], [0, 0], 'target, entry 2, must be a finite probability'],
  ['no target', [], [0], 'target must be a probability vector with at least one entry'],
  ['a NaN among the logits', [0.5, 0.5], [0, Number.NaN], 'logits, entry 2, must be finite or -Infinity'],
  ['no logits', [1], [], 'logits must hold at least one number'],
  ['more logits than classes', [1], [0, 0], 'the same number of classes, got 1 and 2'],
  ['fewer logits than classes', [0.5, 0.5], [0], 'the same number of classes, got 2 and 1'],
]

describe('a target and logits', () => {
  it('over the same classes are taken', () => {
    expect(() => requireTargetForLogits([0.25, 0.75], [-3, Number.NEGATIVE_INFINITY])).not.toThrow()
  })
  it.each(refusals)('are refused with %s', (_name, target, logits, message) => {
    expect(() => requireTargetForLogits(target, logits)).toThrow(RangeError)
    expect(() => requireTargetForLogits(target, logits)).toThrow(message)
    expect(() => crossEntropyFromLogits(target, logits)).toThrow(message)
    expect(() => softmaxCrossEntropyGradient(target, logits)).toThrow(message)
  })
})

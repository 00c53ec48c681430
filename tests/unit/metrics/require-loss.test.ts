import { describe, expect, it } from 'vitest'
import { bitsPerCharacter } from '@/lib/metrics/bits-per-character'
import { perplexityFromLoss } from '@/lib/metrics/perplexity-from-loss'
import { requireLoss } from '@/lib/metrics/require-loss'

describe('a loss', () => {
  it.each([0, -0, 5e-324, 3.2, Number.POSITIVE_INFINITY])('may be %d', (loss) => {
    expect(() => requireLoss(loss, 'loss')).not.toThrow()
  })
  it.each([-5e-324, -1, Number.NEGATIVE_INFINITY, Number.NaN])('may not be %d', (loss) => {
    expect(() => requireLoss(loss, 'loss')).toThrow(RangeError)
    expect(() => requireLoss(loss, 'loss')).toThrow(`loss must be at least 0, got ${loss}.`)
  })
  it('is a number', () => {
    expect(() => requireLoss(JSON.parse('"3"'), 'loss')).toThrow(TypeError)
    expect(() => requireLoss(JSON.parse('"3"'), 'loss')).toThrow('loss must be a number of at least 0, got 3.')
  })
  it('is told by the name it has where it was given', () => {
    expect(() => perplexityFromLoss(-1)).toThrow(/^loss must/)
    expect(() => bitsPerCharacter(-1, 1)).toThrow(/^total bits must/)
  })
})

// Slips that any number may show, in words.
import { describe, expect, it } from 'vitest'
import type { NumberPart } from '@/lib/problems/part'
import { graderOf, loss, perplexity } from './sample-variant'

const feedbackOn = (part: NumberPart) => (typed: string) => {
  const result = graderOf(part, [])(typed)
  return 'feedback' in result ? result.feedback : result.expected
}
const inBits = feedbackOn({ ...loss, key: 3 })
const inNats = feedbackOn({ ...loss, key: 3, unit: 'nats' })
const pure = feedbackOn({ ...perplexity, key: 0.25 })

describe('a wrong number', () => {
  it('of the other sign is told so', () => {
    for (const feedback of [inBits('-3'), inNats('-3'), pure('-0.25')])
      expect(feedback).toMatch(/^The size is right and the sign is not/)
  })
  it('right in the other unit is told which', () => {
    expect(inBits(String(3 * Math.LN2))).toMatch(/right amount in nats, and bits are asked/)
    expect(inNats(String(3 / Math.LN2))).toMatch(/right amount in bits, and nats are asked/)
  })
  it('a hundred times off is asked about per cent, where it has no unit', () => {
    expect(pure('25')).toMatch(/^This is 100 times too large/)
    expect(pure('0.0025')).toMatch(/^This is 100 times too small/)
    expect(inBits('300')).toMatch(/none of the slips we know/)
  })
  it('explained by none of them is told to compare', () => {
    expect(pure('0.4')).toMatch(/none of the slips we know/)
    expect(feedbackOn({ ...perplexity, key: 1 })('0')).toMatch(/none of the slips we know/)
  })
  it('is still a wrong one: no slip without a name earns anything', () => {
    expect(graderOf({ ...loss, key: 3 }, [])('-3')).toMatchObject({ matched: 'general', scoreFraction: 0 })
  })
})

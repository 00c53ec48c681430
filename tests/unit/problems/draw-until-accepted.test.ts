import { describe, expect, it } from 'vitest'
import { RejectedDraw } from '@/lib/problems/compile-context'
import { drawUntilAccepted, MOST_DRAWS } from '@/lib/problems/draw-until-accepted'
import { randomStream } from '@/lib/problems/random'
import { uniformFraction } from '@/lib/problems/uniform'

const key = { questionId: 'q', version: 1, seed: 4 }

describe('drawing until a draw can be used', () => {
  it('takes the first, and then has rejected none', () => {
    expect(drawUntilAccepted(() => 'draft', key)).toEqual({ draft: 'draft', rejectedDraws: 0, reasons: new Map() })
  })
  it('counts each reason, and the draws before the one that is taken', () => {
    const reasons = ['low', 'high', 'low']
    const drawn = drawUntilAccepted(() => {
      const reason = reasons.shift()
      if (reason !== undefined) throw new RejectedDraw(reason)
      return 'fourth'
    }, key)
    expect(drawn).toEqual({
      draft: 'fourth',
      rejectedDraws: 3,
      reasons: new Map([
        ['low', 2],
        ['high', 1],
      ]),
    })
  })
  it('gives up after a thousand, with every reason', () => {
    let draws = 0
    const drawn = drawUntilAccepted(() => {
      draws += 1
      throw new RejectedDraw(draws % 4 === 0 ? 'fourth' : 'other')
    }, key)
    expect(draws).toBe(MOST_DRAWS)
    expect(drawn).toEqual({
      draft: null,
      rejectedDraws: 1_000,
      reasons: new Map([
        ['other', 750],
        ['fourth', 250],
      ]),
    })
  })
  it('gives each name a stream of its own, which goes on from draw to draw', () => {
    const seen: number[][] = []
    drawUntilAccepted((streamFor) => {
      seen.push([uniformFraction(streamFor('a')), uniformFraction(streamFor('b')), uniformFraction(streamFor('a'))])
      if (seen.length < 3) throw new RejectedDraw('again')
      return seen
    }, key)
    const [a, b] = [randomStream({ ...key, name: 'a' }), randomStream({ ...key, name: 'b' })]
    expect(seen).toEqual(
      seen.map(() => {
        const first = uniformFraction(a)
        return [first, uniformFraction(b), uniformFraction(a)]
      }),
    )
  })
  it('lets an error through that is no rejection', () => {
    const broken = () => drawUntilAccepted(() => JSON.parse('{'), key)
    expect(broken).toThrow(SyntaxError)
  })
})

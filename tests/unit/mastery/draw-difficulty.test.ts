import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawDifficulty, drawSpread } from '@/lib/mastery/draw-difficulty'
import type { DrawEffect } from '@/lib/mastery/draw-effects'

const size: DrawEffect = {
  ...{ parameter: 'n', feature: 'size', option: null, effect: 0.5, standardError: 0.1, mean: 2, deviation: 1 },
}
const isNats: DrawEffect = {
  ...size,
  parameter: 'unit',
  feature: 'is',
  option: 'nats',
  effect: 0.3,
  mean: 0.5,
  deviation: 0.5,
}

describe('drawDifficulty', () => {
  it('is half a logit for a draw one standard deviation larger: n = 7 has size 3', () => {
    expect(drawDifficulty({ n: 7 }, [size])).toBeCloseTo(0.5, 12)
    expect(drawDifficulty({ n: 3 }, [size])).toBeCloseTo(0, 12)
    expect(drawDifficulty({ n: 0 }, [size])).toBeCloseTo(-1, 12)
  })

  it('adds up, and takes what a draw does not have for nothing of it', () => {
    expect(drawDifficulty({ n: 7, unit: 'nats' }, [size, isNats])).toBeCloseTo(0.8, 12)
    expect(drawDifficulty({ n: 7, unit: 'bits' }, [size, isNats])).toBeCloseTo(0.2, 12)
    expect(drawDifficulty({ unit: 'nats', other: 9 }, [size])).toBeCloseTo(-1, 12)
  })

  it('is nothing where nothing was found to matter', () => {
    expect(drawDifficulty({ n: 7 }, [])).toBe(0)
  })

  it('is 0 on average over draws that lie as the answered ones did', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1_000 }), { minLength: 2, maxLength: 20 }), (numbers) => {
        const sizes = numbers.map((n) => Math.log2(1 + n))
        const mean = sizes.reduce((sum, each) => sum + each, 0) / sizes.length
        const effect = { ...size, mean, deviation: 2 }
        const total = numbers.reduce((sum, n) => sum + drawDifficulty({ n }, [effect]), 0)
        expect(total).toBeCloseTo(0, 8)
      }),
    )
  })
})

describe('drawSpread', () => {
  it('is the root of the sum of squares: 0.3 and 0.4 are 0.5 together', () => {
    expect(
      drawSpread([
        { ...size, effect: 0.3 },
        { ...isNats, effect: -0.4 },
      ]),
    ).toBeCloseTo(0.5, 12)
    expect(drawSpread([])).toBe(0)
  })
})

// Where an axis is marked.
import { scaleLinear } from 'd3-scale'
import { describe, expect, it } from 'vitest'
import { thinned, ticksOf } from '@/app/components/charts/ticks'

describe('the marks of an axis', () => {
  it('stand at round values, placed by the scale and told in words', () => {
    const scale = scaleLinear([0, 1], [200, 0])
    const ticks = ticksOf(scale, { count: 4, label: (value) => `${Math.round(100 * value)} %` })
    expect(ticks).toEqual([
      { at: 200, label: '0 %' },
      { at: 160, label: '20 %' },
      { at: 120, label: '40 %' },
      { at: 80, label: '60 %' },
      { at: 40, label: '80 %' },
      { at: 0, label: '100 %' },
    ])
  })
  it('of a scale on one value are that value alone', () => {
    expect(ticksOf(scaleLinear([3, 3], [0, 10]), { count: 5, label: String })).toEqual([{ at: 5, label: '3' }])
  })
})

describe('marks that are too many', () => {
  const weeks = Array.from({ length: 10 }, (_, place) => ({ at: place, label: `week ${place + 1}` }))
  it.each([
    [10, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]],
    [5, [0, 2, 4, 6, 8]],
    [4, [0, 3, 6, 9]],
    [1, [0]],
  ])('become at most %i, evenly, with the first among them', (most, places) => {
    expect(thinned(weeks, { most }).map(({ at }) => at)).toEqual(places)
  })
  it('stay none where there are none', () => {
    expect(thinned([], { most: 3 })).toEqual([])
  })
})

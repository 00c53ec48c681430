import { describe, expect, it } from 'vitest'
import { type Sightings, sight, timesOf, toldOf, withSeed } from '@/lib/proving/sightings'

describe('what is sighted on the variants of a run', () => {
  it('is counted, with the first five seeds that show it', () => {
    const seen: Sightings = new Map()
    for (const seed of [3, 4, 5, 8, 13, 21]) sight(seen, 'a fault', seed)
    sight(seen, 'another', 4)
    expect(timesOf(seen)).toEqual({ 'a fault': 6, another: 1 })
    expect(toldOf(seen, (what, times) => `${what} ${times} times.`)).toEqual([
      { words: 'a fault 6 times.', seeds: [3, 4, 5, 8, 13] },
      { words: 'another 1 times.', seeds: [4] },
    ])
  })
  it('counts twice on one variant, and names its seed once', () => {
    const seen: Sightings = new Map()
    sight(seen, 'a fault', 3)
    sight(seen, 'a fault', 3)
    expect([...seen]).toEqual([['a fault', { times: 2, seeds: [3] }]])
  })
  it('is nothing before anything was seen', () => {
    expect(toldOf(new Map(), String)).toEqual([])
    expect(timesOf(new Map())).toEqual({})
  })
  it('changes no list of seeds that somebody holds', () => {
    const seeds = [1, 2]
    expect(withSeed(seeds, 3)).toEqual([1, 2, 3])
    expect(seeds).toEqual([1, 2])
  })
})

import { describe, expect, it } from 'vitest'
import { attemptStream } from '@/lib/assessment/attempt-stream'

const first = (seed: number, name: string) => {
  const stream = attemptStream(seed, name)
  return [stream.nextUint32(), stream.nextUint32(), stream.nextUint32()]
}

describe('attemptStream', () => {
  it('is the same for the same seed and name', () => {
    expect(first(5, 'order')).toEqual(first(5, 'order'))
  })

  it('is another for every seed and every name: the order of slots tells nothing of their questions', () => {
    const streams = [1, 2, 3].flatMap((seed) =>
      ['order', 'questions 0', 'seeds 0'].map((name) => first(seed, name).join(' ')),
    )
    expect(new Set(streams).size).toBe(9)
  })
})

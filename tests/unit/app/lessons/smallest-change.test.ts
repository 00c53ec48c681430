import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { smallestChange } from '@/app/components/studio/lessons/smallest-change'

describe('what differs between two texts', () => {
  test('is one replacement, and nothing where they are the same', () => {
    expect(smallestChange('a coin', 'a fair coin')).toEqual({ from: 2, to: 2, insert: 'fair ' })
    expect(smallestChange('a fair coin', 'a coin')).toEqual({ from: 2, to: 7, insert: '' })
    expect(smallestChange('heads', 'tails')).toEqual({ from: 0, to: 4, insert: 'tail' })
    expect(smallestChange('', 'a')).toEqual({ from: 0, to: 0, insert: 'a' })
    expect(smallestChange('a', 'a')).toBeNull()
  })

  test('turns the one into the other', () => {
    const text = fc.array(fc.constantFrom('a', 'b', '\n'), { maxLength: 8 }).map((letters) => letters.join(''))
    fc.assert(
      fc.property(text, text, (before, after) => {
        const change = smallestChange(before, after)
        const { from, to, insert } = change ?? { from: 0, to: 0, insert: '' }
        expect(before.slice(0, from) + insert + before.slice(to)).toBe(after)
        expect(change === null).toBe(before === after)
      }),
    )
  })
})

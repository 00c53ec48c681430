import { describe, expect, it } from 'vitest'
import { optionLetter } from '@/lib/contracts/option-letter'

describe('optionLetter', () => {
  it('goes from A to Z, and on in numbers', () => {
    expect([0, 1, 25, 26, 27].map(optionLetter)).toEqual(['A', 'B', 'Z', '27', '28'])
  })

  it('names no two options alike', () => {
    const names = Array.from({ length: 60 }, (_, place) => optionLetter(place))
    expect(new Set(names).size).toBe(60)
  })
})

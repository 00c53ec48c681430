// Which entries are off, without what they should be.
import { describe, expect, it } from 'vitest'
import { offEntriesWords } from '@/lib/grading/entry-words'

const names = (count: number) => Array.from({ length: count }, (_, place) => `e${place}`)

describe('entries that are off', () => {
  it('are named, with the number of those that are right', () => {
    expect(offEntriesWords(['a', 'b', 'c'], [true, false, true])).toBe(
      '2 of the 3 numbers are right. Look again at **b**.',
    )
    expect(offEntriesWords(['a', 'b', 'c'], [true, false, false])).toBe(
      'One number is right. Look again at **b**, **c**.',
    )
  })
  it('are counted where they are many', () => {
    const marks = names(9).map((_, place) => place < 3)
    expect(offEntriesWords(names(9), marks)).toMatch(/^3 of the 9 numbers are right. Look again at \*\*e3\*\*/)
    expect(offEntriesWords(names(9), [true, true, ...marks.slice(3), false])).toBe(
      '2 of the 9 numbers are right. Work through the others again.',
    )
  })
  it('that are all of them are told in other words', () => {
    expect(offEntriesWords(['a', 'b'], [false, false])).toMatch(/^None of the numbers is the one asked for/)
  })
})

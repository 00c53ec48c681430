// The boxes of a probability vector are kept and sent as one text; nothing typed is lost on the way there and back.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { joinEntries, splitEntries } from '@/app/components/answer/entries-text'
import { readProbabilities } from '@/lib/grading/read-probabilities'

describe('the text of a vector', () => {
  it('separates entries so that a decimal comma stays one', () => {
    expect(joinEntries(['0,2', '0,3', '0,5'])).toBe('0,2; 0,3; 0,5')
    expect(splitEntries('0,2; 0,3; 0,5', 3)).toEqual(['0,2', '0,3', '0,5'])
  })
  it('is read by the grader as what stands in the boxes', () => {
    const reading = readProbabilities(joinEntries(['1/4', '25%', '.5']), ['a', 'b', 'c'])
    expect(reading).toMatchObject({ kind: 'read', values: [0.25, 0.25, 0.5] })
  })
  it('is empty while every box is, so that nothing typed is nothing sent', () => {
    expect(joinEntries(['', ' ', ''])).toBe('')
    expect(splitEntries('', 3)).toEqual(['', '', ''])
  })
  it('keeps the place of a box left empty', () => {
    expect(splitEntries(joinEntries(['', '0.5', '']), 3)).toEqual(['', '0.5', ''])
  })
  it('comes back as it was for any entries without a semicolon', () => {
    const entry = fc.string({ maxLength: 8 }).filter((text) => !text.includes(';') && text.trim() !== '')
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 6 }), (entries) => {
        const back = splitEntries(joinEntries(entries), entries.length)
        expect(back.map((text) => text.trim())).toEqual(entries.map((text) => text.trim()))
      }),
    )
  })
})

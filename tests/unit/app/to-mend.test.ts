// Which of several boxes are marked when they could not be read.
import { describe, expect, it } from 'vitest'
import { filledCount, isToMend } from '@/app/components/answer/to-mend'

const marked = (entries: readonly string[]) => entries.map((entry) => isToMend(entry, entries))

describe('of boxes that could not be read', () => {
  it('the empty ones are to be mended, and no other', () => {
    expect(marked(['0.2', '', ' '])).toEqual([false, true, true])
    expect(isToMend(undefined, ['0.2'])).toBe(true)
  })
  it('all are when all are filled in: their sum may be wrong', () => {
    expect(marked(['0.2', '0.9'])).toEqual([true, true])
  })
  it('those with more than spaces are filled in', () => {
    expect(filledCount(['1', ' ', '', 'x'])).toBe(2)
  })
})

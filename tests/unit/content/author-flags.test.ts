import { describe, expect, test } from 'vitest'
import { toAuthorFlags } from '@/lib/content/author-flags'
import { ContentError } from '@/lib/content/content-error'
import { makeLesson } from './make-lesson'

const lesson = makeLesson({ objectives: ['Toss a coin.'], pitfalls: [{ title: 'Luck', markdown: 'Has no memory.' }] })
const read = (sidecar: unknown) => toAuthorFlags({ lesson, sidecar })
const flag = (quote: string) => ({ quote, question: 'Is it?' })

describe('the flags of a lesson', () => {
  test.each([[[]], [[flag('a coin')]], [[flag('Has no memory.'), flag('Luck'), flag('a coin')]]])(
    'are those of the file, in its order: %j',
    (flags) => {
      expect(read({ flags })).toEqual(flags)
    },
  )

  test('are none where no file stands beside it', () => {
    expect(read(null)).toEqual([])
  })

  test.each(['a die', 'toss a coin', 'Coins', 'Toss a coin.Luck'])(
    'may not quote what it does not say: %s',
    (quote) => {
      expect(() => read({ flags: [flag('a coin'), flag(quote)] })).toThrow(
        new ContentError(`Flags of 01-02-coins: the lesson does not say "${quote}".`),
      )
    },
  )

  test.each([
    undefined,
    {},
    [flag('a coin')],
    { flags: [flag('')] },
    { flags: [{ quote: 'a coin' }] },
    { flags: [{ ...flag('a coin'), answer: 'Yes.' }] },
    { flags: [], more: 1 },
    { flags: [{ quote: 'a coin', question: 'x'.repeat(2_001) }] },
    { flags: Array.from({ length: 201 }, () => flag('a coin')) },
  ])('are refused by their shape: %#', (sidecar) => {
    expect(() => read(sidecar)).toThrow(/^Flags of 01-02-coins: ✖ /)
  })
})

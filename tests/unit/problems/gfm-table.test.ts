import { describe, expect, it } from 'vitest'
import { gfmTable } from '@/lib/problems/gfm-table'

const numbers = (...texts: readonly string[]) => texts.map((text) => ({ kind: 'number', text }) as const)
const words = (...texts: readonly string[]) => texts.map((text) => ({ kind: 'text', text }) as const)

describe('a table', () => {
  it('has a heading, a line and the rows', () => {
    const columns = [
      { heading: 'word', cells: words('cat', 'dog') },
      { heading: '$q$', cells: numbers('0.25', '0.75') },
    ]
    expect(gfmTable(columns)).toBe('| word | $q$ |\n| --- | ---: |\n| cat | 0.25 |\n| dog | 0.75 |')
  })
  it('is as long as its longest column, with the others empty below', () => {
    const columns = [
      { heading: 'a', cells: numbers('1') },
      { heading: 'b', cells: numbers('1', '2', '3') },
    ]
    expect(gfmTable(columns).split('\n').slice(2)).toEqual(['| 1 | 1 |', '|  | 2 |', '|  | 3 |'])
  })
  it('sets a column to the right only where every cell is a number', () => {
    const mixed = [{ heading: 'a', cells: [...numbers('1'), ...words('none')] }]
    expect(gfmTable(mixed)).toBe('| a |\n| --- |\n| 1 |\n| none |')
  })
  it('sets all numbers of a column as mathematics where one of them is, and leaves the words', () => {
    const columns = [
      { heading: 'z', cells: [...numbers('1', '-2'), ...words('a-b')] },
      { heading: 'w', cells: words('-', 'a') },
    ]
    expect(gfmTable(columns).split('\n').slice(2)).toEqual(['| $1$ | \\- |', '| $-2$ | a |', '| a-b |  |'])
  })
  it('keeps a heading to its line', () => {
    expect(gfmTable([{ heading: 'a\nb', cells: numbers('1') }])).toBe('| a b |\n| ---: |\n| 1 |')
  })
})

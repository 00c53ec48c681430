// A table is right entry by entry, and a mistake only as a whole.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { confusion, graderOf } from './sample-variant'

const mistakes = [
  {
    id: 'shares',
    part: 'm',
    value: [
      [0.4, 0.1],
      [0.05, 0.45],
    ],
    name: 'Shares for counts',
    feedback: 'Counts are asked.',
  },
]
const tight = { ...confusion, tolerance: { kind: 'closeTo', relative: 0.01, absolute: 0 } } as const
const gradeTable = graderOf(tight, mistakes)

describe('a table', () => {
  it.each(['40; 10\n5; 45', '[[40, 10], [5, 45]]', '40 10; 5 45', '| cat | 40 | 10 |\n| dog | 5 | 45 |'])(
    '"%s" is right',
    (typed) => {
      expect(gradeTable(typed)).toMatchObject({ scoreFraction: 1, matched: 'key' })
    },
  )
  it('that a known mistake gives gets its name', () => {
    expect(gradeTable('0.4; 0.1\n0.05; 0.45')).toMatchObject({ scoreFraction: 0, mistake: 'shares' })
  })
  it('with rows and columns swapped is told so', () => {
    expect(gradeTable('40; 5\n10; 45')).toMatchObject({
      matched: 'general',
      feedback: 'These are the right numbers with rows and columns swapped. Look again at what a row stands for.',
    })
    expect(gradeTable('10; 40\n5; 45')).toMatchObject({ feedback: expect.stringContaining('in another order') })
    const wide = {
      ...tight,
      key: [
        [1, 2],
        [3, 4],
        [5, 6],
      ],
      rows: ['a', 'b', 'c'],
    } as const
    expect(graderOf(wide, [])('1; 2\n3; 4\n5; 7')).toMatchObject({
      feedback: '5 of the 6 numbers are right. Look again at **c, said dog**.',
    })
  })
  it('with entries off is told which, row and column', () => {
    expect(gradeTable('40; 12\n5; 45')).toMatchObject({
      feedback: '3 of the 4 numbers are right. Look again at **cat, said dog**.',
    })
  })
  it('with many entries off is told how many are right', () => {
    const key = [
      [1, 2, 3, 4],
      [5, 6, 7, 8],
    ]
    const large = { ...tight, key, columns: ['w', 'x', 'y', 'z'] }
    expect(graderOf(large, [])('1; 9; 9; 9\n9; 9; 9; 9')).toMatchObject({
      feedback: '1 of the 8 numbers are right. Work through the others again.',
    })
  })
  it('a little off is right but for rounding', () => {
    expect(gradeTable('40; 10.2\n5; 45')).toMatchObject({
      matched: 'near-miss',
      scoreFraction: 0,
      evidenceFraction: 0.5,
    })
  })
  it('that follows another reading is accepted for what it is worth', () => {
    const accepted = [
      {
        value: [
          [40, 5],
          [10, 45],
        ],
        scoreFraction: 0.5,
        feedback: 'Columns are the true classes here.',
      },
    ]
    expect(graderOf({ ...tight, accepted }, mistakes)('40; 5\n10; 45')).toMatchObject({
      matched: 'accepted',
      scoreFraction: 0.5,
    })
  })
  it('credited entry by entry earns the share that is right', () => {
    expect(graderOf({ ...tight, credit: 'each' }, mistakes)('40; 10\n5; 4')).toMatchObject({
      matched: 'partial',
      scoreFraction: 0.75,
    })
  })
  it('of another shape costs nothing', () => {
    expect(gradeTable('40; 10')).toMatchObject({ expected: expect.stringContaining('In the row cat') })
  })
  it('is right whatever its numbers are, when they are the key', () => {
    const tables = fc.array(fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 2, maxLength: 2 }), {
      minLength: 2,
      maxLength: 2,
    })
    fc.assert(
      fc.property(tables, (key) => {
        const typed = key.map((row) => row.join('; ')).join('\n')
        expect(graderOf({ ...tight, key }, [])(typed)).toMatchObject({ matched: 'key' })
      }),
    )
  })
})

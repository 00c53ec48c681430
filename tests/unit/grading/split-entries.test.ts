// The ways a typed vector can be parted; the reader chooses among them.
import { describe, expect, it } from 'vitest'
import { splitEntries } from '@/lib/grading/split-entries'

describe('the entries of a vector', () => {
  it.each([
    ['0.2 0.3 0.5', [['0.2', '0.3', '0.5']]],
    ['0.2; 0.3; 0.5', [['0.2', '0.3', '0.5']]],
    ['0,2; 0,8', [['0,2', '0,8']]],
    ['0.2 | 0.8', [['0.2', '0.8']]],
    ['0.2\n0.8\n', [['0.2', '0.8']]],
    ['1 / 2 1 / 2', [['1/2', '1/2']]],
    ['20 % 80 %', [['20%', '80%']]],
    ['((0.2 0.8))', [['0.2', '0.8']]],
    ['[0.2 0.8]', [['0.2', '0.8']]],
    ['a = 0.2 b = 0.8', [['a=0.2', 'b=0.8']]],
    ['(1/5) (4/5)', [['(1/5)', '(4/5)']]],
  ])('of "%s"', (text, entries) => {
    expect(splitEntries(text)).toEqual(entries)
  })
  it('have two readings where a comma may be a decimal mark', () => {
    expect(splitEntries('0,5, 0,5')).toEqual([
      ['0', '5', '0', '5'],
      ['0,5', '0,5'],
    ])
  })
  it('keep a comma inside parentheses', () => {
    expect(splitEntries('sqrt(0,25), 0.5')).toContainEqual(['sqrt(0,25)', '0.5'])
  })
})

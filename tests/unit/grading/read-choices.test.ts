// Several choices: the ids ticked, or none.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readChoices } from '@/lib/grading/read-choices'

const options = [
  { id: 'C', text: 'Gamma' },
  { id: 'A', text: 'Alpha' },
  { id: 'B', text: 'Beta' },
]
const read = (text: string) => {
  const reading = readChoices(text, options)
  return reading.kind === 'read' ? reading.ids : reading.expected
}

describe('several choices', () => {
  it.each(['A, C', 'C,A', 'a c', 'A; C', 'A\nC', '[A, C]', ' A,C, ', 'A, C, A'])(
    '"%s" are read, in the order shown',
    (text) => {
      expect(read(text)).toEqual(['C', 'A'])
    },
  )
  it('may be one, or all', () => {
    expect(read('B')).toEqual(['B'])
    expect(read('A B C')).toEqual(['C', 'A', 'B'])
  })
  it('may be none, which has to be said', () => {
    expect(read('none')).toEqual([])
    expect(read(' None ')).toEqual([])
    for (const text of ['', '  ', ',', '[]']) {
      expect(read(text)).toBe('The options that apply are expected, of C, A, B, or "none".')
    }
  })
  it('an option called none is that option', () => {
    expect(readChoices('none', [...options, { id: 'none', text: 'None of these' }])).toMatchObject({ ids: ['none'] })
  })
  it('of an option that is not there are not read', () => {
    expect(read('A, D')).toBe('"D" is none of C, A, B. Separate them by commas.')
    expect(read('A, none')).toBe('"none" is none of C, A, B. Separate them by commas.')
    expect(read('AC')).toMatch(/"AC" is none of/)
    expect(read('A,'.repeat(2_000))).toMatch(/too long/)
  })
  it('are shown by their texts', () => {
    expect(readChoices('A, C', options)).toMatchObject({ markdown: 'Gamma; Alpha' })
    expect(readChoices('none', options)).toMatchObject({ markdown: 'None of them' })
  })
  it('are read back from any set of them, in any order', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(['A', 'B', 'C'], { minLength: 1 }),
        fc.constantFrom(', ', ' ', ';'),
        (ids, gap) => {
          expect([...read(ids.join(gap))].toSorted()).toEqual(ids.toSorted())
        },
      ),
    )
  })
})

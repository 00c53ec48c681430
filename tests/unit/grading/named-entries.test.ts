// Entries with names are put in the order asked.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inOrderOfNames, normalised } from '@/lib/grading/named-entries'

const names = ['cat', 'the dog', 'y = 1']
const all = { names, missing: null }

describe('entries with names', () => {
  it('are put in the order asked, whatever mark and capitals they have', () => {
    expect(inOrderOfNames(['the dog: 2', 'Y=1: 3', 'CAT ≈ 1'], all)).toEqual(['1', '2', '3'])
    expect(inOrderOfNames(['thedog=2', 'y=1=3', 'cat=1'], all)).toEqual(['1', '2', '3'])
  })
  it('belong to the longest name that stands before a mark', () => {
    expect(inOrderOfNames(['y = 1: 3', 'y: 2'], { names: ['y', 'y = 1'], missing: null })).toEqual(['2', '3'])
  })
  it('keep whatever stands behind the name', () => {
    expect(inOrderOfNames(['cat: 1/2 = 0.5', 'the dog:', 'y=1: -3'], all)).toEqual(['1/2 = 0.5', '', '-3'])
  })
  it('that are not all named, or are named twice, or otherwise, are not put in any order', () => {
    expect(inOrderOfNames(['1', '2', '3'], all)).toBeNull()
    expect(inOrderOfNames(['cat: 1', '2', '3'], all)).toBeNull()
    expect(inOrderOfNames(['cat: 1', 'cat: 2', 'y=1: 3'], all)).toBeNull()
    expect(inOrderOfNames(['cat: 1', 'bird: 2', 'y=1: 3'], all)).toBeNull()
  })
  it('may leave some out only where there is something to put in their place', () => {
    expect(inOrderOfNames(['y=1: 3'], all)).toBeNull()
    expect(inOrderOfNames(['y=1: 3'], { names, missing: '0' })).toEqual(['0', '0', '3'])
    expect(inOrderOfNames([], { names, missing: '0' })).toEqual(['0', '0', '0'])
    expect(inOrderOfNames(['y=1: 3', 'bird: 1'], { names, missing: '0' })).toBeNull()
  })
  it('of which two have one name are taken in the order asked and in no other', () => {
    const twice = { names: ['the', 'cat', 'The'], missing: null }
    expect(inOrderOfNames(['the: 1', 'cat: 2', 'the: 3'], twice)).toEqual(['1', '2', '3'])
    expect(inOrderOfNames(['cat: 2', 'the: 1', 'the: 3'], twice)).toBeNull()
  })
  it('come back in order from any order they are typed in', () => {
    const typed = fc.shuffledSubarray(['cat: 1', 'the dog: 2', 'y = 1: 3'], { minLength: 3 })
    fc.assert(
      fc.property(typed, (entries) => {
        expect(inOrderOfNames(entries, all)).toEqual(['1', '2', '3'])
      }),
    )
  })
})

describe('a name', () => {
  it('is the same whatever its spaces and capitals', () => {
    expect(normalised(' H(p, Q) ')).toBe('h(p,q)')
    expect(normalised('The Dog')).toBe(normalised('thedog'))
  })
})

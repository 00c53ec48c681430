// A choice is read by the id of its option.
import { describe, expect, it } from 'vitest'
import { readChoice } from '@/lib/grading/read-choice'

const options = [
  { id: 'A', text: 'Model A' },
  { id: 'B', text: 'Model B' },
]

describe('a choice', () => {
  it('is an option, whatever the case and spaces', () => {
    expect(readChoice(' b ', options)).toEqual({ kind: 'read', id: 'B', markdown: 'Model B' })
  })
  it('prefers the exact id where two differ by case alone', () => {
    const similar = [
      { id: 'a', text: 'small' },
      { id: 'A', text: 'large' },
    ]
    expect(readChoice('A', similar)).toMatchObject({ id: 'A' })
    expect(readChoice('a', similar)).toMatchObject({ id: 'a' })
  })
  it('says which options there are when it is none of them', () => {
    for (const text of ['', 'C', '__proto__', 'Model A']) {
      expect(readChoice(text, options)).toEqual({
        kind: 'unreadable',
        expected: 'One of the options is expected: A, B.',
      })
    }
  })
})

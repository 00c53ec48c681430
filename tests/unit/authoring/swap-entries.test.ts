import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { swapEntries } from '@/lib/authoring/swap-entries'

const source = `answers:
  a: { label: A, number: 1 } # first
  # about b
  b:
    label: |
      B
      more
    # inside
    number: 2
hints:
  - one
  - |
    two
    lines
  - three
`

test('two entries of a map change places with what stands inside them, and what stands between stays', () => {
  const swapped = swapEntries(source, { first: 'answers.b', second: 'answers.a' })
  expect(Object.keys(parse(swapped).answers)).toEqual(['b', 'a'])
  expect(parse(swapped)).toEqual(parse(source))
  expect(swapped).toContain('# inside\n    number: 2 # first')
})

test('two entries of a list change places, of one line or of several', () => {
  const swapped = swapEntries(source, { first: 'hints.1', second: 'hints.2' })
  expect(parse(swapped).hints).toEqual(['one', 'three', 'two\nlines\n'])
})

test('twice is as it was', () => {
  const pair = { first: 'hints.0', second: 'hints.1' }
  expect(swapEntries(swapEntries(source, pair), pair)).toBe(source)
})

test('an entry that is not there, or one inside the other, changes nothing', () => {
  expect(swapEntries(source, { first: 'hints.0', second: 'hints.9' })).toBe(source)
  expect(swapEntries(source, { first: 'answers.b', second: 'answers.b.label' })).toBe(source)
  expect(swapEntries('a: [', { first: 'a', second: 'b' })).toBe('a: [')
})

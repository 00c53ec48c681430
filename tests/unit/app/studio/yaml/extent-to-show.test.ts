import { describe, expect, it } from 'vitest'
import { extentToShow } from '@/app/components/studio/yaml/extent-to-show'
import { lineOf } from '@/app/components/studio/yaml/line-of'

const source = `id: a
parameters:
  x: { integer: { min: 1, max: 6 } }
prompt: |
  One line.
  Another.
`
const shown = (path: string) => {
  const extent = extentToShow(source, path)
  return extent === null ? null : source.slice(extent.from, extent.to)
}

describe('what is selected of a text for a path', () => {
  it('is the key with its value', () => {
    expect(shown('id')).toBe('id: a')
    expect(shown('parameters.x.integer.max')).toBe('max: 6')
  })
  it('is the first line of what has several', () => {
    expect(shown('prompt')).toBe('prompt: |')
    expect(shown('parameters')).toBe('parameters:')
  })
  it('is the nearest around it where the path leads to nothing', () => {
    expect(shown('parameters.x.integer.step')).toBe('integer: { min: 1, max: 6 }')
    expect(shown('parameters.y')).toBe('parameters:')
  })
  it('is nothing where nothing is near, or the text cannot be read', () => {
    expect(shown('answers.sum')).toBeNull()
    expect(extentToShow('a: [1', 'a')).toBeNull()
  })
})

describe('the line of a character', () => {
  it('is counted from 1, its own end belonging to it', () => {
    expect(lineOf(source, 0)).toBe(1)
    expect(lineOf(source, source.indexOf('\n'))).toBe(1)
    expect(lineOf(source, source.indexOf('parameters'))).toBe(2)
    expect(lineOf(source, source.length)).toBe(7)
    expect(lineOf('', 0)).toBe(1)
  })
})

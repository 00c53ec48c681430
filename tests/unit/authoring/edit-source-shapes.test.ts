import { describe, expect, it } from 'vitest'
import { editSource, type SourceEdit } from '@/lib/authoring/edit-source'

const edited = (source: string, ...edits: readonly SourceEdit[]) => editSource(source, edits)

describe('another value', () => {
  it.each([
    ['a: 1\n', 2, 'a: 2\n'],
    ['a: "1"   # one\n', 'two', 'a: two   # one\n'],
    ['a:   1\n', 2, 'a: 2\n'],
    ['a:\nb: 1\n', 2, 'a: 2\nb: 1\n'],
    ['a: # none yet\nb: 1\n', 2, 'a: 2 # none yet\nb: 1\n'],
    ['a: |\n  x\n  y\n\nb: 1\n', 'z', 'a: z\n\nb: 1\n'],
    ['a: | # words\n  x\n', 'z', 'a: z # words\n'],
    ['a: x', 'y', 'a: y'],
    ['a: x\n', '- y', 'a: "- y"\n'],
    ['a: x\n', '5', 'a: "5"\n'],
    ['a: x\n', 'y # z', 'a: "y # z"\n'],
    ['a: x\n', null, 'a: null\n'],
    ['a: x\n', {}, 'a: {}\n'],
    ['a: x\n', [1, 'b, c'], 'a: [1, "b, c"]\n'],
    ['a:\n  # first\n  b: 1\n', { b: 2 }, 'a:\n  # first\n  b: 2\n'],
    ['a:\n  - 1\n  - 2 # two\n', [1, 3], 'a:\n  - 1\n  - 3 # two\n'],
    ['a:\n  - 1\n  - 2\n', [1], 'a:\n  - 1\n'],
    ['a: [1, 2, 3]\n', [2, 3], 'a: [2, 3]\n'],
    ['a: [1, 2, 3]\n', [1, 3], 'a: [1, 3]\n'],
    ['a: [1]\n', [0, 1], 'a: [0, 1]\n'],
    ['a: { b: 1, c: 2 }\n', { b: 1 }, 'a: { b: 1 }\n'],
    ['a: {b: 1,c: 2}\n', { c: 2 }, 'a: {c: 2}\n'],
    ['a: [\n  1,\n  2,\n]\n', [1, 2, 3], 'a: [\n  1,\n  2,\n  3,\n]\n'],
  ])('of %j becoming %j', (source, value, after) => {
    expect(edited(source, { path: ['a'], value })).toBe(after)
  })
})

describe('something new', () => {
  it.each([
    ['', ['a', 'b'], 1, 'a: { b: 1 }\n'],
    ['a: 1', ['b'], 2, 'a: 1\nb: 2'],
    ['a:\n  b: 1\n  # after b\n', ['a', 'c'], 2, 'a:\n  b: 1\n  c: 2\n  # after b\n'],
    ['a: {}\n', ['a', 'b'], 1, 'a: { b: 1 }\n'],
    ['a: []\n', ['a', 0], 'x', 'a: [x]\n'],
    ['a: { b: {} }\n', ['a', 'b', 'c'], 1, 'a: { b: { c: 1 } }\n'],
    ['a: { b: , c: 2 }\n', ['a', 'b'], 1, 'a: { b: 1, c: 2 }\n'],
    ['a: { b, c: 2 }\n', ['a', 'b'], 1, 'a: { b: 1, c: 2 }\n'],
    ['- 1\n', [1], 2, '- 1\n- 2\n'],
    ['a:\n- 1\n', ['a', 1], 2, 'a:\n- 1\n- 2\n'],
    ['a:\n    b:\n        c: 1\n', ['a', 'b', 'd'], 2, 'a:\n    b:\n        c: 1\n        d: 2\n'],
  ])('in %j at %j', (source, path, value, after) => {
    expect(edited(source, { path, value })).toBe(after)
  })
  it('goes through a text that stands in its way', () => {
    expect(edited('a: text\n', { path: ['a', 'b'], value: 1 })).toBe('a: { b: 1 }\n')
  })
})

describe('something less', () => {
  it.each([
    ['a: 1\nb: 2\n', ['a'], 'b: 2\n'],
    ['a: 1\n', ['a'], ''],
    ['a: 1\nb: |\n  x\n\n  y\n# end\n', ['b'], 'a: 1\n# end\n'],
    ['a: { b: 1, c: 2 }\n', ['a', 'c'], 'a: { b: 1 }\n'],
    ['a: { b: 1 }\n', ['a', 'b'], 'a: {}\n'],
    ['a:\n  - 1\n', ['a', 0], 'a: []\n'],
    ['- - 1\n  - 2\n', [0, 0], '- - 2\n'],
    ['a: 1\n', ['b'], 'a: 1\n'],
    ['a: 1\n', ['a', 'b'], 'a: 1\n'],
    ['a: 1\n', [], 'a: 1\n'],
  ])('of %j without %j', (source, path, after) => {
    expect(edited(source, { path, value: undefined })).toBe(after)
  })
})

describe('another name', () => {
  it.each([
    ['a: 1\n', ['a'], 'b', 'b: 1\n'],
    ['x: { a: 1 }\n', ['x', 'a'], 'b c', 'x: { b c: 1 }\n'],
    ['"a": 1\n', ['a'], 'true', '"true": 1\n'],
    ['a: 1\nb: 2\n', ['a'], 'b', 'a: 1\nb: 2\n'],
    ['a: 1\n', ['c'], 'b', 'a: 1\n'],
    ['- 1\n', [0], 'b', '- 1\n'],
  ])('in %j for %j: %s', (source, path, renameKey, after) => {
    expect(edited(source, { path, renameKey })).toBe(after)
  })
})

describe('several changes', () => {
  it('are made one after the other, each in what the one before left', () => {
    const after = edited(
      'a: 1\n',
      { path: ['b'], value: [1] },
      { path: ['b', 1], value: 2 },
      { path: ['b', 0], value: undefined },
      { path: ['b'], renameKey: 'c' },
    )
    expect(after).toBe('a: 1\nc: [2]\n')
  })
  it('keep the line ends of a text from elsewhere readable', () => {
    expect(edited('a: 1\r\nb: 2\r\n', { path: ['a'], value: 3 })).toBe('a: 3\r\nb: 2\r\n')
  })
})

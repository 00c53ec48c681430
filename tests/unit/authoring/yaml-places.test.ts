import { describe, expect, it } from 'vitest'
import { isMap, isSeq } from 'yaml'
import { areEqual, toJson } from '@/lib/authoring/json'
import { inPlace, wrapped } from '@/lib/authoring/json-at'
import { placeInOrder } from '@/lib/authoring/key-order'
import { locate, locateKey, locateWithin } from '@/lib/authoring/locate'
import { parseSource } from '@/lib/authoring/parse-source'
import { placeOf, stepsOf } from '@/lib/authoring/place-of'
import { columnOf, indented, isFirstOnLine, lineEnd, lineStart } from '@/lib/authoring/splice'
import { findPlace, nearestPlace } from '@/lib/authoring/yaml-place'
import { dashOf, signOf } from '@/lib/authoring/yaml-signs'

const source = `# above
id: a # behind
list:
  - one
  - { x: 1, y: [2, 3] }
  - k: v
    # within
    l: |
      first
      second

# below
empty:
last: 'it''s'
`

function written() {
  const parsed = parseSource(source)
  if (parsed.kind === 'no-yaml') throw new TypeError('no YAML')
  return { source, document: parsed.document }
}
const shown = ({ from, to }: { from: number; to: number }) => source.slice(from, to)
const text = (path: string) => {
  const place = placeOf(source, path)
  return place === null ? null : shown(place)
}

describe('where a path stands', () => {
  it.each([
    ['id', 'id: a'],
    ['list.0', 'one'],
    ['list.1', '{ x: 1, y: [2, 3] }'],
    ['list.1.y', 'y: [2, 3]'],
    ['list.1.y.1', '3'],
    ['list.2.k', 'k: v'],
    ['list.2.l', 'l: |\n      first\n      second'],
    ['empty', 'empty:'],
    ['last', "last: 'it''s'"],
  ])('%s', (path, expected) => {
    expect(text(path)).toBe(expected)
  })
  it('of a list is all its entries, without the comments below', () => {
    expect(text('list')?.startsWith('list:\n  - one')).toBe(true)
    expect(text('list')?.endsWith('second')).toBe(true)
  })
  it('is nowhere for what is not there, and in a text that is no YAML', () => {
    for (const path of ['nothing', 'list.9', 'id.x', 'list.x', 'list.1.z']) expect(text(path)).toBeNull()
    expect(placeOf('a: [', 'a')).toBeNull()
  })
  it('is named by its steps', () => {
    expect(stepsOf('')).toEqual([])
    expect(stepsOf('answers.ppl.number')).toEqual(['answers', 'ppl', 'number'])
  })
  it('is followed as far as there is something', () => {
    const { document } = written()
    expect(nearestPlace(document, ['list', 1, 'z', 'more']).rest).toEqual(['z', 'more'])
    expect(nearestPlace(document, []).place.kind).toBe('root')
    expect(findPlace(document, ['list', 0])?.kind).toBe('item')
  })
})

describe('where a fault is shown', () => {
  it.each([
    ['id', 'a'],
    ['list', 'list'],
    ['list.1', '{ x: 1, y: [2, 3] }'],
    ['list.2', 'k: v'],
    ['list.1.z', '{ x: 1, y: [2, 3] }'],
    ['empty', 'empty'],
    ['empty.more', 'empty'],
    ['missing', 'id'],
  ])('of %s', (path, expected) => {
    expect(shown(locate(written(), stepsOf(path)))).toBe(expected)
  })
  it('of a key is the key', () => {
    expect(shown(locateKey(written(), ['last']))).toBe('last')
    expect(shown(locateKey(written(), ['missing']))).toBe('id')
  })
  it('within a value is the stretch of it', () => {
    expect(shown(locateWithin(written(), ['last'], { from: 2, to: 4 }))).toBe("''s")
    expect(shown(locateWithin(written(), ['list', 2, 'l'], { from: 6, to: 12 }))).toBe('second')
    expect(shown(locateWithin(written(), ['list'], { from: 0, to: 1 }))).toBe('list')
  })
})

describe('the signs between', () => {
  it('are found behind a key and before an entry', () => {
    const { document } = written()
    const { contents } = document
    if (!isMap(contents)) throw new TypeError('no map')
    const [id, list] = contents.items
    if (id === undefined || list === undefined || !isSeq(list.value)) throw new TypeError('no list')
    expect(signOf(id)).toBe(source.indexOf(':'))
    expect(dashOf(list.value, 1)).toBe(source.indexOf('- {'))
    expect(dashOf(list.value, 7)).toBeNull()
    const braces = list.value.items[1]
    const inner = isMap(braces) ? braces.get('y', true) : null
    expect(isSeq(inner) ? dashOf(inner, 0) : 0).toBeNull()
  })
})

describe('the lines around a character', () => {
  it('begin and end where they do', () => {
    expect(lineStart('ab\ncd', 4)).toBe(3)
    expect(lineStart('ab', 1)).toBe(0)
    expect(lineEnd('ab\ncd', 0)).toBe(2)
    expect(lineEnd('ab\ncd', 3)).toBe(5)
    expect(columnOf('ab\n  cd', 5)).toBe(2)
  })
  it('have a first character', () => {
    expect(isFirstOnLine('a\n  b', 4)).toBe(true)
    expect(isFirstOnLine('- b', 2)).toBe(false)
  })
  it('are moved to the right, all but the first and the empty ones', () => {
    expect(indented('a\nb\n\nc', 2)).toBe('a\n  b\n\n  c')
  })
})

describe('values within values', () => {
  it('are wrapped in what leads to them', () => {
    expect(wrapped(['a', 0, 'b'], 5)).toEqual({ a: [{ b: 5 }] })
    expect(wrapped([], 5)).toBe(5)
  })
  it('are put in their place, the rest as it was', () => {
    const whole = { a: [1, { b: 2 }], c: 3 }
    expect(inPlace(whole, ['a', 1, 'b'], 9)).toEqual({ a: [1, { b: 9 }], c: 3 })
    expect(inPlace(whole, ['a', 7], 9)).toEqual({ a: [1, { b: 2 }, 9], c: 3 })
    expect(inPlace(whole, ['c', 'd'], 9)).toEqual({ a: [1, { b: 2 }], c: { d: 9 } })
    expect(inPlace(null, ['x'], 1)).toEqual({ x: 1 })
    expect(whole).toEqual({ a: [1, { b: 2 }], c: 3 })
  })
  it('are equal by what they hold, whatever the order of keys', () => {
    expect(areEqual({ a: 1, b: [1, 2] }, { b: [1, 2], a: 1 })).toBe(true)
    expect(areEqual({ a: 1 }, { a: 1, b: null })).toBe(false)
    expect(areEqual([1, 2], [2, 1])).toBe(false)
    expect(areEqual(Number.NaN, Number.NaN)).toBe(true)
    expect(areEqual('1', 1)).toBe(false)
    expect(areEqual({ toString: 1 }, { valueOf: 1 })).toBe(false)
  })
  it('are what YAML holds and nothing else', () => {
    expect(toJson({ a: [undefined, true, 'x'] })).toEqual({ a: [null, true, 'x'] })
    expect(() => toJson(() => 1)).toThrow(TypeError)
  })
})

describe('a new key of a question', () => {
  it('stands where the format has it among those that are there', () => {
    expect(placeInOrder(['id', 'title', 'prompt', 'answers'], 'parameters')).toBe(2)
    expect(placeInOrder(['id', 'title', 'prompt', 'answers'], 'solution')).toBe(4)
    expect(placeInOrder(['prompt'], 'id')).toBe(0)
    expect(placeInOrder(['prompt', 'id'], 'title')).toBe(2)
    expect(placeInOrder(['a', 'b'], 'unknown')).toBe(2)
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makeSymbolIndex } from '@/lib/content/symbol-index'

const raw = String.raw

function indexOf(...entries: readonly (readonly [string, string])[]) {
  const index = makeSymbolIndex()
  for (const [symbol, subscript] of entries) index.add(symbol, subscript)
  return index
}

describe('the index of symbols', () => {
  test('knows which symbol bears which subscript', () => {
    const index = indexOf(['x', 'i'], ['x', 'j'], ['y', 'k'])
    expect(index.has('x', 'i')).toBe(true)
    expect(index.has('x', 'j')).toBe(true)
    expect(index.has('y', 'k')).toBe(true)
    expect(index.has('y', 'i')).toBe(false)
    expect(index.has('z', 'i')).toBe(false)
  })

  test('knows nothing at first', () => {
    expect(indexOf().has('x', 'i')).toBe(false)
    expect(indexOf().isLikelyIndex('x', 'i')).toBe(false)
  })

  test('tells capitals from small letters', () => {
    expect(indexOf(['x', 'i']).has('X', 'i')).toBe(false)
    expect(indexOf(['x', 'i']).has('x', 'I')).toBe(false)
  })

  test.each(['i', '{i}', '{ i }', ' i'])('reads %j as the subscript i', (subscript) => {
    expect(indexOf(['x', 'i']).has('x', subscript)).toBe(true)
    expect(indexOf(['x', subscript]).has('x', 'i')).toBe(true)
  })

  test.each([raw`\text{CE}`, raw`\text {CE}`, raw`{\text{CE}}`])('reads %s as one label', (label) => {
    expect(indexOf([raw`\mathcal{L}`, raw`\text{CE}`]).has(raw`\mathcal{L}`, label)).toBe(true)
  })

  test('does not take two groups for one in braces', () => {
    expect(indexOf(['x', '{a}{b}']).has('x', 'a}{b')).toBe(false)
  })

  test('gives each document an index of its own', () => {
    indexOf(['x', 'i'])
    expect(indexOf().has('x', 'i')).toBe(false)
  })
})

describe('a letter is likely an index', () => {
  test('when the symbol bears one, and the letter is one somewhere', () => {
    expect(indexOf(['x', 'i'], ['y', 'k']).isLikelyIndex('x', 'k')).toBe(true)
    expect(indexOf(['x', '{i}']).isLikelyIndex('x', 'i')).toBe(true)
  })

  test('but not of a symbol that bears none of one letter', () => {
    const index = indexOf(['x', '12'], ['z', raw`\text{CE}`], ['y', 'k'])
    for (const symbol of ['x', 'z', 'w']) expect(index.isLikelyIndex(symbol, 'k')).toBe(false)
  })

  test('but not when it is the index of nothing', () => {
    expect(indexOf(['x', 'i']).isLikelyIndex('x', 'k')).toBe(false)
  })

  test.each(['i', 'j', 'k', 'l', 'm', 'n', 't'])('such as %s', (letter) => {
    expect(indexOf(['x', letter]).isLikelyIndex('x', letter)).toBe(true)
  })

  test.each(['a', 'h', 'o', 'x', 'I', '1', 'ij', ''])('never %j', (letter) => {
    expect(indexOf(['x', 'i'], ['x', letter]).isLikelyIndex('x', letter)).toBe(false)
  })
})

test('what was added is there, in any order and however often', () => {
  const entry = fc.tuple(fc.constantFrom('x', 'y', raw`\hat{y}`), fc.constantFrom('i', 'k', '12', raw`\text{CE}`))
  fc.assert(
    fc.property(fc.array(entry), fc.array(entry), (added, asked) => {
      const index = indexOf(...added)
      const again = indexOf(...added.toReversed(), ...added)
      for (const [symbol, subscript] of [...added, ...asked]) {
        const isAdded = added.some((own) => own[0] === symbol && own[1] === subscript)
        expect(index.has(symbol, subscript)).toBe(isAdded)
        expect(again.has(symbol, subscript)).toBe(isAdded)
      }
    }),
  )
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isMap, isScalar, parseDocument, stringify } from 'yaml'
import { scalarPlaces } from '@/lib/authoring/scalar-places'

/** The scalar under the key k. */
function scalarOf(source: string) {
  const { contents } = parseDocument(source)
  const scalar = isMap(contents) ? contents.get('k', true) : null
  if (!isScalar(scalar)) throw new TypeError('no scalar')
  const places = scalarPlaces(scalar, source)
  if (places === null) throw new TypeError('no places')
  return { value: String(scalar.value), places }
}

/** Where a word of the value stands in the text. */
function found(source: string, word: string): string {
  const { value, places } = scalarOf(source)
  const from = value.indexOf(word)
  const extent = places.extentOf(from, from + word.length)
  return source.slice(extent.from, extent.to)
}

describe('the place of a word', () => {
  it.each([
    ['plain', 'k: one two three\n'],
    ['plain over lines', 'k: one\n  two\n\n  three\n'],
    ['single quotes', "k: 'it''s one two three'\n"],
    ['double quotes', 'k: "a \\u00e9 \\"one\\" two\\n three"\n'],
    ['double quotes over lines', 'k: "one\n  a \\\n  two three"\n'],
    ['literal', 'k: |\n  one\n    two\n\n  three\n'],
    ['literal with an indentation told', 'k: |2-\n  one\n  two three\n'],
    ['folded', 'k: >\n  one\n  a two\n\n  b\n    three\n'],
    ['folded, stripped', 'k: >-\n  one\n\n\n  two\n  three\n'],
    ['in braces', '{ a: 1, k: one two three }\n'],
  ])('is found in %s', (_style, source) => {
    for (const word of ['one', 'two', 'three']) expect(found(source, word)).toBe(word)
  })
  it('is the whole where a number is said', () => {
    const { places } = scalarOf('k: 12 # so many\n')
    expect(places.extentOf(0, 1)).toEqual({ from: 3, to: 5 })
  })
})

describe('the places of all characters', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', "'", '"', '\\', 'é', '\t', '😀'), minLength: 1 })
  const style = fc.constantFrom('QUOTE_DOUBLE', 'QUOTE_SINGLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED', 'PLAIN')
  it('rise, and those of letters show them', () => {
    fc.assert(
      fc.property(text, style, (value, defaultStringType) => {
        const source = stringify({ k: value }, { defaultStringType, defaultKeyType: 'PLAIN', lineWidth: 30 })
        const { value: said, places } = scalarOf(source)
        let [last, place] = [0, 0]
        for (const letter of said) {
          const { from, to } = places.extentOf(place, place + letter.length)
          expect(from).toBeGreaterThanOrEqual(last)
          last = from
          if (letter === 'a' || letter === 'b') {
            expect(source.slice(from, to)).toBe(letter)
            expect(places.valueOffset(from)).toBe(place)
          }
          place += letter.length
        }
      }),
      { numRuns: 100 },
    )
  })
})

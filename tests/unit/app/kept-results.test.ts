// Rendering anew only what was not rendered just now.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keepResults } from '@/app/components/markdown/kept-results'
import { parseMarkdown } from '@/app/components/markdown/parse-markdown'
import { renderMath } from '@/app/components/markdown/render-math'

function counting(most: number) {
  const made: string[] = []
  const shout = keepResults({
    keyOf: (text: string) => text,
    make: (text) => {
      made.push(text)
      return text.toUpperCase()
    },
    most,
  })
  return { made, shout }
}

describe('keepResults', () => {
  it('makes the same thing once', () => {
    const { made, shout } = counting(2)
    expect([shout('a'), shout('b'), shout('a')]).toEqual(['A', 'B', 'A'])
    expect(made).toEqual(['a', 'b'])
  })

  it('gives up what was longest not asked for', () => {
    const { made, shout } = counting(2)
    for (const text of ['a', 'b', 'a', 'c', 'a', 'b']) shout(text)
    expect(made).toEqual(['a', 'b', 'c', 'b'])
  })

  it('keeps a result that is undefined like any other', () => {
    const made: string[] = []
    const nothing = keepResults({ keyOf: (text: string) => text, make: (text) => void made.push(text) })
    expect([nothing('a'), nothing('a')]).toEqual([undefined, undefined])
    expect(made).toEqual(['a'])
  })

  it('does not keep a failure', () => {
    let tries = 0
    const fail = keepResults({
      keyOf: (text: string) => text,
      make: (text) => {
        tries += 1
        throw new RangeError(text)
      },
    })
    expect(() => fail('a')).toThrow('a')
    expect(() => fail('a')).toThrow('a')
    expect(tries).toBe(2)
  })

  it('says what the function itself would, whatever is asked in whatever order', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 2 })), fc.integer({ min: 1, max: 5 }), (texts, most) => {
        const { shout } = counting(most)
        expect(texts.map(shout)).toEqual(texts.map((text) => text.toUpperCase()))
      }),
    )
  })
})

describe('what is kept of texts and formulas', () => {
  it('is the tree of a text, one for all who ask', () => {
    expect(parseMarkdown('a **b**')).toBe(parseMarkdown('a **b**'))
    expect(parseMarkdown('a **c**')).not.toEqual(parseMarkdown('a **b**'))
  })

  it('tells a formula of its own from one in a line, and one that is spoken from one that is not', () => {
    const shapes = [true, false].flatMap((isDisplay) =>
      (['mathml', 'words'] as const).map((voice) => ({ tex: 'x^2', isDisplay, voice })),
    )
    const first = shapes.map(renderMath)
    expect(new Set(first).size).toBe(4)
    expect(shapes.map(renderMath)).toEqual(first)
  })
})

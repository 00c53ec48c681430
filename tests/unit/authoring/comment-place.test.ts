import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anchorAt, placeComment } from '@/lib/authoring/comment-place'

const source = `# A question.
id: bits
parameters:
  n: { integer: { min: 3, max: 60 } }
prompt: |
  How many bits
  does it tell?
mistakes:
  - part: bits
    is: nats
  - part: bits
    is: dits
hints: []
`
const lines = source.split('\n')
const above = (text: string) => `${text}\n${source}`
const replaced = (old: string, next: string) => source.replace(old, next)

describe('a word on a line', () => {
  it('is about the deepest thing that stands there, and quotes it', () => {
    expect(anchorAt(source, 2)).toEqual({ path: 'id', quoted: 'id: bits', line: 2 })
    expect(anchorAt(source, 4).path).toBe('parameters.n.integer.max')
    expect(anchorAt(source, 7)).toEqual({ path: 'prompt', quoted: 'does it tell?', line: 7 })
    expect(anchorAt(source, 10)).toEqual({ path: 'mistakes.0.is', quoted: 'is: nats', line: 10 })
    expect(anchorAt(source, 1)).toEqual({ path: '', quoted: '# A question.', line: 1 })
  })

  it('of a text that is no YAML is about its line alone', () => {
    expect(anchorAt('}{\n  x', 2)).toEqual({ path: '', quoted: 'x', line: 2 })
    expect(anchorAt('', 1)).toEqual({ path: '', quoted: '', line: 1 })
  })

  it('quotes no more than a line’s worth, and never half a character', () => {
    expect(anchorAt('🜁'.repeat(300), 1).quoted).toBe('🜁'.repeat(200))
    const deep = anchorAt(`${'k'.repeat(500)}: 1`, 1)
    expect(deep).toEqual({ path: '', quoted: 'k'.repeat(200), line: 1 })
  })

  it('moves with its line when something comes above it', () => {
    expect(placeComment(above('# One.\n# Two.'), anchorAt(source, 7))).toEqual({ kind: 'there', line: 9 })
    expect(placeComment(above('# One.'), anchorAt(source, 1))).toEqual({ kind: 'there', line: 2 })
  })

  it('stays with its own among lines that read the same', () => {
    const second = anchorAt(source, 11)
    expect(second).toEqual({ path: 'mistakes.1.part', quoted: '- part: bits', line: 11 })
    expect(placeComment(source, second)).toEqual({ kind: 'there', line: 11 })
    expect(placeComment(above('# One.'), second)).toEqual({ kind: 'there', line: 12 })
  })

  it('follows its words to where they have gone, out of their path too', () => {
    const moved = replaced('  - part: bits\n    is: nats\n', '').replace('hints: []', 'hints: []\nis: nats')
    expect(placeComment(moved, anchorAt(source, 10))).toEqual({ kind: 'there', line: 12 })
  })

  it('says that its words are others now, where what it is about is still there', () => {
    expect(placeComment(replaced('id: bits', 'id: nats'), anchorAt(source, 2))).toEqual({ kind: 'changed', line: 2 })
    const told = replaced('does it tell?', 'does it say?')
    expect(placeComment(told, anchorAt(source, 7))).toEqual({ kind: 'changed', line: 5 })
  })

  it('says that it is gone, where neither is there', () => {
    expect(placeComment(replaced('hints: []\n', ''), anchorAt(source, 13))).toEqual({ kind: 'gone' })
    expect(placeComment('', anchorAt(source, 1))).toEqual({ kind: 'gone' })
    expect(placeComment('}{', anchorAt(source, 4))).toEqual({ kind: 'gone' })
  })

  it('is found on its own line as long as nothing changes, whichever it is', () => {
    for (const place of lines.keys()) {
      const anchor = anchorAt(source, place + 1)
      if (anchor.quoted !== '') expect(placeComment(source, anchor)).toEqual({ kind: 'there', line: place + 1 })
    }
  })

  it('moves by as many lines as come above it, comments and all', () => {
    const line = fc.integer({ min: 1, max: lines.length - 1 })
    fc.assert(
      fc.property(line, fc.integer({ min: 0, max: 30 }), (at, more) => {
        const anchor = anchorAt(source, at)
        expect(placeComment('# More.\n'.repeat(more) + source, anchor)).toEqual({ kind: 'there', line: at + more })
      }),
    )
  })
})

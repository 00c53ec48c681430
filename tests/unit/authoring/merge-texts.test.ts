import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Hunk, mergedText, mergeTexts } from '@/lib/authoring/merge-texts'

const changed = (hunks: readonly Hunk[]) => hunks.filter(({ kind }) => kind !== 'same')

describe('two texts that grew out of one', () => {
  it('tell who changed what, and what both did to the same place', () => {
    const base = 'id: a\ntitle: One\ndifficulty: easy\nprompt: x\n'
    const mine = 'id: a\ntitle: Two\ndifficulty: easy\nprompt: y\n'
    const theirs = 'id: a\ntitle: One\n# harder than it looks\ndifficulty: hard\nprompt: z\n'
    expect(mergeTexts({ base, mine, theirs })).toEqual([
      { kind: 'same', text: 'id: a\n' },
      {
        kind: 'both',
        mine: 'title: Two\ndifficulty: easy\nprompt: y\n',
        theirs: 'title: One\n# harder than it looks\ndifficulty: hard\nprompt: z\n',
      },
    ])
    const apart = { base, mine: base.replace('One', 'Two'), theirs: base.replace('prompt: x', 'prompt: z') }
    expect(mergeTexts(apart)).toEqual([
      { kind: 'same', text: 'id: a\n' },
      { kind: 'mine', mine: 'title: Two\n', theirs: 'title: One\n' },
      { kind: 'same', text: 'difficulty: easy\n' },
      { kind: 'theirs', mine: 'prompt: x\n', theirs: 'prompt: z\n' },
    ])
  })

  it('are the same where both made the same change', () => {
    expect(mergeTexts({ base: 'a\nb\n', mine: 'a\nc\n', theirs: 'a\nc\n' })).toEqual([{ kind: 'same', text: 'a\nc\n' }])
  })

  it('may begin with nothing, end with nothing, and lack the last line’s end', () => {
    expect(mergeTexts({ base: '', mine: '', theirs: '' })).toEqual([])
    expect(mergeTexts({ base: '', mine: 'a', theirs: 'b\n' })).toEqual([{ kind: 'both', mine: 'a', theirs: 'b\n' }])
    expect(mergeTexts({ base: 'a\nb', mine: '', theirs: 'a\nb' })).toEqual([{ kind: 'mine', mine: '', theirs: 'a\nb' }])
  })

  const text = fc
    .array(fc.constantFrom('a\n', 'b\n', 'c\n', '\n', 'd'), { maxLength: 8 })
    .map((lines) => lines.join(''))
  const texts = fc.record({ base: text, mine: text, theirs: text })

  it('are both in their hunks: one choice throughout gives back either text', () => {
    fc.assert(
      fc.property(texts, (three) => {
        const hunks = mergeTexts(three)
        const all = (choice: 'mine' | 'theirs') => changed(hunks).map(() => choice)
        expect(mergedText(hunks, all('mine'))).toBe(three.mine)
        expect(mergedText(hunks, all('theirs'))).toBe(three.theirs)
        expect(mergedText(hunks, [])).toBe(three.mine)
      }),
    )
  })

  it('with one of them unchanged are the other’s changes alone', () => {
    fc.assert(
      fc.property(text, text, (base, other) => {
        expect(changed(mergeTexts({ base, mine: base, theirs: other })).every(({ kind }) => kind === 'theirs')).toBe(
          true,
        )
        expect(changed(mergeTexts({ base, mine: other, theirs: base })).every(({ kind }) => kind === 'mine')).toBe(true)
      }),
    )
  })

  it('merged by who changed what keep the changes of both', () => {
    const lines = ['id: a\n', 'title: One\n', 'kind: recall\n', 'prompt: x\n', 'solution: y\n']
    fc.assert(
      fc.property(fc.nat(4), fc.nat(4), (here, there) => {
        fc.pre(Math.abs(here - there) > 1)
        const replaced = (at: number, line: string) => lines.map((each, place) => (place === at ? line : each)).join('')
        const three = { base: lines.join(''), mine: replaced(here, 'MINE\n'), theirs: replaced(there, 'THEIRS\n') }
        const hunks = mergeTexts(three)
        const merged = mergedText(
          hunks,
          changed(hunks).map(({ kind }) => (kind === 'theirs' ? 'theirs' : 'mine')),
        )
        expect(merged).toContain('MINE')
        expect(merged).toContain('THEIRS')
        expect(merged.split('\n')).toHaveLength(lines.length + 1)
      }),
    )
  })
})

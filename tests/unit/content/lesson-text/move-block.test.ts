import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { importLesson } from '@/lib/content/import-lesson'
import { lessonOutline } from '@/lib/content/lesson-text/lesson-outline'
import { moveBlock } from '@/lib/content/lesson-text/move-block'

const id = '13-05-cross-entropy'
const source = readFileSync(new URL(`../../../../seeds/lessons/${id}.md`, import.meta.url), 'utf8')

function move(text: string, { from, to }: { readonly from: number; readonly to: number }) {
  const core = lessonOutline(text).find(({ name }) => name === 'core')
  return moveBlock(text, { blocks: core?.blocks ?? [], from, to })
}

const headings = (text: string) => importLesson({ id, source: text }).lesson.sections.map(({ heading }) => heading)

describe('a section moved', () => {
  test('takes its words along and leaves the white between the sections where it was', () => {
    const text = '## Core Content\n\n### A\n\none\n\n### B\ntwo\n\n\n### C\n\nthree\n## Quiz\n'
    expect(move(text, { from: 2, to: 0 })).toBe(
      '## Core Content\n\n### C\n\nthree\n\n### A\n\none\n\n\n### B\ntwo\n## Quiz\n',
    )
  })

  test('is not lost at the end of a text without a last line end', () => {
    expect(move('## Core Content\n### A\none\n\n### B\ntwo', { from: 0, to: 1 })).toBe(
      '## Core Content\n### B\ntwo\n\n### A\none',
    )
  })

  test('stands there when the lesson is read, and all else is as it was', () => {
    fc.assert(
      fc.property(fc.nat(4), fc.nat(4), (from, to) => {
        const moved = move(source, { from, to })
        const before = headings(source)
        const [taken = ''] = before.slice(from, from + 1)
        expect(headings(moved)).toEqual(before.toSpliced(from, 1).toSpliced(to, 0, taken))
        expect(move(moved, { from: to, to: from })).toBe(source)
      }),
      { numRuns: 12 },
    )
  })

  test('goes nowhere that is not there', () => {
    expect(move(source, { from: 0, to: 9 })).toBe(source)
    expect(move(source, { from: -1, to: 0 })).toBe(source)
    expect(move('No parts.', { from: 0, to: 1 })).toBe('No parts.')
  })
})

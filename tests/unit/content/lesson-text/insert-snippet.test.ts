import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { importLesson } from '@/lib/content/import-lesson'
import { blankLesson } from '@/lib/content/lesson-text/blank-lesson'
import { insertSnippet, type SnippetKind, snippetKinds } from '@/lib/content/lesson-text/insert-snippet'
import { lessonOutline } from '@/lib/content/lesson-text/lesson-outline'
import { moveBlock } from '@/lib/content/lesson-text/move-block'
import { writeObjectives } from '@/lib/content/lesson-text/objective-lines'
import { lessonToMarkdown } from '@/lib/content/lesson-to-markdown'

const id = '13-05-cross-entropy'
const source = readFileSync(new URL(`../../../../seeds/lessons/${id}.md`, import.meta.url), 'utf8')
const rewrite = (text: string) => lessonToMarkdown(importLesson({ id, source: text }).lesson)
const clean = rewrite(source)
const blank = blankLesson({ id, number: '1.2', title: 'Coins', phase: 'Chance' })

function insert(text: string, asked: { readonly kind: SnippetKind; readonly at: number }) {
  const { at, text: own, selectFrom, selectTo } = insertSnippet(text, asked)
  const after = text.slice(0, at) + own + text.slice(at)
  return { after, selected: after.slice(selectFrom, selectTo), at }
}

describe('a piece put into the text', () => {
  test('goes behind the paragraph of the cursor, with an empty line on either side', () => {
    expect(insert('One\nline.\n\nTwo.\n', { kind: 'formula', at: 1 }).after).toBe(
      'One\nline.\n\n$$\nH(p, q) = -\\sum_x p(x) \\log_2 q(x)\n$$\n\nTwo.\n',
    )
    expect(insert('One', { kind: 'callout', at: 3 }).after).toBe(
      'One\n\n> 🚩 **Common Pitfall:** What is easily got wrong.',
    )
    expect(insert('', { kind: 'section', at: 0 }).after).toBe('### Heading\n\nText.')
  })

  test('goes to its own part, numbered on', () => {
    const { after } = insert(source, { kind: 'question', at: 0 })
    expect(importLesson({ id, source: after }).lesson.quizQuestions.at(-1)).toMatchObject({ number: 9, key: 'A' })
    const example = insert(source, { kind: 'example', at: 0 })
    expect(example.after).toContain('### Example 4: Title\n\nWorked out step by step.\n\n## Quiz')
  })

  test('is read as what it is, with nothing to mend', () => {
    const counts = (text: string) => importLesson({ id, source: text }).counts
    for (const [kind, counted] of [
      ['table', 'tables'],
      ['example', 'workedExamples'],
      ['problem', 'practiceProblems'],
      ['question', 'quizQuestions'],
    ] as const) {
      const inCore = source.indexOf('### Cross-Entropy in Classification')
      const { after } = insert(source, { kind, at: inCore })
      expect(counts(after)).toEqual({ ...counts(source), [counted]: counts(source)[counted] + 1 })
      expect(importLesson({ id, source: after }).repairs).toEqual([])
      expect(importLesson({ id, source: after }).unresolved).toEqual([])
    }
  })

  test('fills a blank lesson part by part', () => {
    const kinds: readonly SnippetKind[] = ['example', 'question', 'problem', 'question', 'problem']
    const filled = kinds.reduce((text, kind) => insert(text, { kind, at: text.length }).after, blank)
    const { counts, repairs } = importLesson({ id, source: filled })
    expect(counts).toMatchObject({ workedExamples: 1, quizQuestions: 2, practiceProblems: 2 })
    expect(repairs).toEqual([])
  })

  test('leaves every other character where it was, and selects words of its own', () => {
    fc.assert(
      fc.property(fc.constantFrom(...snippetKinds), fc.nat(source.length), (kind, at) => {
        const { after, selected, at: place } = insert(source, { kind, at })
        expect(after.startsWith(source.slice(0, place))).toBe(true)
        expect(after.endsWith(source.slice(place))).toBe(true)
        expect(selected.length).toBeGreaterThan(2)
      }),
      { numRuns: 40 },
    )
  })
})

describe('what the page writes', () => {
  const core = lessonOutline(clean).find(({ name }) => name === 'core')?.blocks ?? []
  const kept = (place: number) => ({ kind: 'kept' as const, place })
  const after = (kind: SnippetKind) => insert(clean, { kind, at: clean.indexOf('Perplexity is the standard') }).after

  const texts: readonly (readonly [string, string])[] = [
    ['the lesson in clean form', clean],
    ['a blank lesson', blank],
    ['other objectives', writeObjectives(clean, [kept(2), { kind: 'written', text: 'Bet.' }])],
    ['sections in another order', moveBlock(clean, { blocks: core, from: 0, to: 3 })],
    ...snippetKinds.map((kind): readonly [string, string] => [`one more ${kind}`, after(kind)]),
  ]

  for (const [what, text] of texts) {
    test(`is the same text again once it was read as a lesson: ${what}`, () => {
      expect(rewrite(text)).toBe(text)
    })
  }
})

describe('a blank lesson', () => {
  test('is read as what it was named, and says what it lacks', () => {
    const { lesson, unresolved, repairs } = importLesson({ id, source: blank })
    expect(lesson).toMatchObject({ number: '1.2', title: 'Coins', phase: 'Chance', objectives: [], sections: [] })
    expect(repairs).toEqual([])
    expect(unresolved.map(({ text }) => text)).toContain('Worked Examples')
  })
})

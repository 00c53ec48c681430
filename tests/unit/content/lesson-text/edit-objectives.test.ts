import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { importLesson } from '@/lib/content/import-lesson'
import { alignObjectives } from '@/lib/content/lesson-text/align-objectives'
import {
  editObjectives,
  type ObjectiveEdit,
  toStored,
  type WrittenLesson,
} from '@/lib/content/lesson-text/edit-objectives'

const objective = (id: string, text: string, ...prerequisites: readonly string[]) => ({
  ...{ id, title: id, text, prerequisites },
})
const start: WrittenLesson = {
  source:
    '# 1.2 — Coins\n\n## Learning Objectives\n\n- Toss a coin.\n- Count heads.\n- Bet on tails.\n\n## Core Content\n',
  known: [
    objective('toss', 'Toss a coin.'),
    objective('count', 'Count heads.', 'toss', 'elsewhere'),
    objective('bet', 'Bet on tails.'),
  ],
  quiz: { 1: 'toss', 2: 'bet' },
  archivedIds: [],
}

function aligned({ source, known, archivedIds }: WrittenLesson) {
  const texts = importLesson({ id: 'l', source }).lesson.objectives
  return alignObjectives({ known, texts, takenIds: ['taken'], archivedIds })
}

const edit = (written: WrittenLesson, change: ObjectiveEdit) =>
  editObjectives({ written, aligned: aligned(written) }, change)
const ids = (written: WrittenLesson) => aligned(written).present.map(({ id }) => id)

describe('an objective', () => {
  test('is called otherwise without a word of the text changed', () => {
    const after = edit(start, { kind: 'title', id: 'count', title: 'Counting' })
    expect(after.source).toBe(start.source)
    expect(aligned(after).present[1]?.title).toBe('Counting')
  })

  test('has its sentence written anew in the text, and stays the one it was', () => {
    const after = edit(start, { kind: 'sentence', id: 'count', text: ' Something\nelse entirely. ' })
    expect(after.source).toContain('- Toss a coin.\n- Something else entirely.\n- Bet on tails.\n')
    expect(aligned(after).present[1]).toEqual({ ...start.known[1], text: 'Something else entirely.' })
    expect(edit(start, { kind: 'sentence', id: 'count', text: '  ' })).toBe(start)
  })

  test('is added at the end, under an id that nobody has', () => {
    const after = edit(start, { kind: 'add', text: 'Taken.', takenIds: ['taken'] })
    expect(ids(after)).toEqual(['toss', 'count', 'bet', 'taken-2'])
    expect(after.source).toContain('- Bet on tails.\n- Taken.\n')
    expect(edit(start, { kind: 'add', text: ' ', takenIds: [] })).toBe(start)
  })

  test('changes its place', () => {
    expect(ids(edit(start, { kind: 'move', id: 'bet', to: 0 }))).toEqual(['bet', 'toss', 'count'])
    expect(edit(start, { kind: 'move', id: 'bet', to: 9 })).toBe(start)
  })

  test('is archived with its sentence, and brought back with all it had', () => {
    const gone = edit(start, { kind: 'archive', id: 'count' })
    expect(gone.source).not.toContain('Count')
    const [departed] = aligned(gone).departed
    expect(departed).toEqual(start.known[1])
    if (departed === undefined) return
    const back = edit(gone, { kind: 'bring-back', objective: departed })
    expect(aligned(back).present.at(-1)).toEqual(start.known[1])
    expect(edit(back, { kind: 'bring-back', objective: departed })).toBe(back)
  })

  test('that was archived on purpose is not what a new sentence says', () => {
    const gone = edit(start, { kind: 'archive', id: 'count' })
    const typed = { ...gone, source: gone.source.replace('- Bet', '- Roll a die.\n- Bet') }
    expect(ids(typed)).toEqual(['toss', 'roll-die', 'bet'])
  })

  test('is parted from a sentence that says something new', () => {
    const typed = { ...start, source: start.source.replace('Count heads.', 'Roll a die.') }
    expect(ids(typed)).toEqual(['toss', 'count', 'bet'])
    const after = edit(typed, { kind: 'part', id: 'count', takenIds: [] })
    expect(ids(after)).toEqual(['toss', 'roll-die', 'bet'])
    expect(aligned(after).departed).toEqual([start.known[1]])
    expect(after.source).toBe(typed.source)
    expect(edit(start, { kind: 'part', id: 'nowhere', takenIds: [] })).toBe(start)
  })

  test('has another id, which what needs it and asks it then names', () => {
    const after = edit(start, { kind: 'id', id: 'toss', to: 'throw' })
    expect(ids(after)).toEqual(['throw', 'count', 'bet'])
    expect(aligned(after).present[1]?.prerequisites).toEqual(['throw', 'elsewhere'])
    expect(after.quiz).toEqual({ 1: 'throw', 2: 'bet' })
    expect(edit(start, { kind: 'id', id: 'toss', to: 'bet' }).quiz).toEqual(start.quiz)
  })

  test('needs another once, and needs it no more', () => {
    const need = { id: 'bet', prerequisite: 'count' }
    const after = edit(edit(start, { kind: 'need', ...need }), { kind: 'need', ...need })
    expect(aligned(after).present[2]?.prerequisites).toEqual(['count'])
    expect(aligned(edit(after, { kind: 'no-need', ...need })).present[2]?.prerequisites).toEqual([])
  })

  test('is what a quiz question asks, or nothing is said of that', () => {
    expect(edit(start, { kind: 'quiz', number: '2', id: 'count' }).quiz).toEqual({ 1: 'toss', 2: 'count' })
    expect(edit(start, { kind: 'quiz', number: '2', id: null }).quiz).toEqual({ 1: 'toss' })
  })
})

test('what is stored names nothing that is gone', () => {
  const gone = edit(start, { kind: 'archive', id: 'toss' })
  const around = { quiz: gone.quiz, foreignIds: new Set(['elsewhere']), numbers: new Set(['1', '2']) }
  expect(toStored(aligned(gone), around)).toEqual({
    objectives: [
      { id: 'count', title: 'count', prerequisites: ['elsewhere'] },
      { id: 'bet', title: 'bet', prerequisites: [] },
    ],
    quiz: { 2: 'bet' },
  })
  expect(toStored(aligned(gone), { ...around, numbers: new Set(['1']) }).quiz).toEqual({})
})

test('whatever is done, each sentence is one objective, none has two, and none is lost', () => {
  const id = fc.constantFrom('toss', 'count', 'bet')
  const change: fc.Arbitrary<ObjectiveEdit> = fc.oneof(
    fc.record({ kind: fc.constant('move' as const), id, to: fc.nat(4) }),
    fc.record({ kind: fc.constant('archive' as const), id }),
    fc.record({ kind: fc.constant('bring-back' as const), objective: fc.constantFrom(...start.known) }),
    fc.record({ kind: fc.constant('sentence' as const), id, text: fc.constantFrom('Roll a die.', 'Count sixes.') }),
    fc.record({ kind: fc.constant('need' as const), id, prerequisite: id }),
  )
  fc.assert(
    fc.property(fc.array(change, { maxLength: 6 }), (changes) => {
      const after = changes.reduce(edit, start)
      const { present, departed } = aligned(after)
      const all = [...present, ...departed].map((own) => own.id)
      expect(all.toSorted()).toEqual(['bet', 'count', 'toss'])
      expect(present).toHaveLength(importLesson({ id: 'l', source: after.source }).lesson.objectives.length)
    }),
    { numRuns: 60 },
  )
})

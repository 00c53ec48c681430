import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { importLesson } from '@/lib/content/import-lesson'
import { countObjectiveLines, type ObjectiveLine, writeObjectives } from '@/lib/content/lesson-text/objective-lines'

const id = '13-05-cross-entropy'
const source = readFileSync(new URL(`../../../../seeds/lessons/${id}.md`, import.meta.url), 'utf8')
const read = (text: string) => importLesson({ id, source: text }).lesson

const kept = (place: number): ObjectiveLine => ({ kind: 'kept', place })
const written = (text: string): ObjectiveLine => ({ kind: 'written', text })

describe('the objectives of a text', () => {
  const text =
    '# 1.2 — Coins\n\n## Learning Objectives\n\nYou will:\n\n- Toss it\n  twice.\n* Count.\n\n## Core Content\n'

  test('are counted as they are read', () => {
    expect(countObjectiveLines(text)).toBe(2)
    expect(countObjectiveLines(source)).toBe(5)
    expect(countObjectiveLines('# 1.2 — Coins\n')).toBe(0)
  })

  test('are written in a new order without a word changed, and new ones as items', () => {
    expect(writeObjectives(text, [kept(1), written('  Bet\non it. '), kept(0)])).toBe(
      text.replace('- Toss it\n  twice.\n* Count.', '* Count.\n- Bet on it.\n- Toss it\n  twice.'),
    )
  })

  test('may all go', () => {
    expect(writeObjectives(text, [])).toBe('# 1.2 — Coins\n\n## Learning Objectives\n\nYou will:\n\n## Core Content\n')
  })

  test('come to a part with nothing in it, and to a lesson without the part', () => {
    const empty = '# 1.2 — Coins\n\n## Learning Objectives\n\n## Core Content\n'
    expect(writeObjectives(empty, [written('Toss.')])).toBe(
      '# 1.2 — Coins\n\n## Learning Objectives\n\n- Toss.\n\n## Core Content\n',
    )
    expect(writeObjectives('# 1.2 — Coins\n\n## Quiz\n', [written('Toss.')])).toBe(
      '# 1.2 — Coins\n\n## Learning Objectives\n\n- Toss.\n\n## Quiz\n',
    )
    expect(writeObjectives('# 1.2 — Coins', [])).toBe('# 1.2 — Coins')
    expect(writeObjectives('# 1.2 — Coins\n\n## Learning Objectives', [written('Toss.')])).toBe(
      '# 1.2 — Coins\n\n## Learning Objectives\n\n- Toss.\n',
    )
  })

  test('written as they stand leave the text as it is, to the byte', () => {
    for (const whole of [source, text, text.replaceAll('\n', '\r\n')]) {
      const lines = Array.from({ length: countObjectiveLines(whole) }, (_none, place) => kept(place))
      expect(writeObjectives(whole, lines).replaceAll('\r', '')).toBe(whole.replaceAll('\r', ''))
    }
    expect(writeObjectives(source, [0, 1, 2, 3, 4].map(kept))).toBe(source)
  })

  test('are read as they were meant, and the rest of the lesson is as it was', () => {
    const sentence = fc.constantFrom('Toss a coin.', 'Compute $H(p, q)$.', 'Bet.', 'Explain why a mean is right.')
    const line = fc.oneof(fc.nat(4).map(kept), sentence.map(written))
    const before = read(source)
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 7 }), (lines) => {
        const after = read(writeObjectives(source, lines))
        const expected = lines.map((own) => (own.kind === 'kept' ? before.objectives[own.place] : own.text))
        expect(after).toEqual({ ...before, objectives: expected })
      }),
      { numRuns: 15 },
    )
  })
})

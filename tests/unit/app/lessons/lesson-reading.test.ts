import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { formulaFaults } from '@/app/components/studio/lessons/formula-faults'
import { readLessonText, readObjectives } from '@/app/components/studio/lessons/lesson-reading'
import { previewLines } from '@/app/components/studio/lessons/preview-lines'
import { textMarks } from '@/app/components/studio/lessons/text-marks'
import { mark, toWritten } from '@/app/components/studio/lessons/written-lesson'

const id = '13-05-cross-entropy'
const read = (path: string) => readFileSync(new URL(`../../../../${path}`, import.meta.url), 'utf8')
const clean = read(`seeds/lessons/${id}.md`)
const damaged = read(`tests/fixtures/${id}.source.md`)

function marksOf(source: string) {
  return textMarks(source, { reading: readLessonText(source, id), faults: formulaFaults(source) })
}

describe('what is to be said of a lesson’s text', () => {
  test('is nothing of a clean one', () => {
    expect(marksOf(clean)).toEqual([])
  })

  test('is each mend of a damaged one, at its line', () => {
    const marks = marksOf(damaged)
    const lines = damaged.split('\n')
    expect(marks.filter(({ kind }) => kind === 'repair').length).toBeGreaterThan(10)
    for (const { line, from, to, kind } of marks) {
      if (kind === 'repair') expect(damaged.slice(from, to)).toBe(lines[line - 1])
    }
    expect(marks.map(({ from }) => from)).toEqual(marks.map(({ from }) => from).toSorted((a, b) => a - b))
  })

  test('is a formula that cannot be set, where it stands, and why', () => {
    const source = clean.replace('$$', () => '$$\\frac{1}{$$ x $$')
    const [fault] = marksOf(source).filter(({ kind }) => kind === 'formula')
    expect(fault?.words).toContain("expected '}'")
    expect(source.slice(fault?.from, fault?.to)).toBe('\\frac{1}{')
  })

  test('is why a text is no lesson', () => {
    expect(marksOf('Hello.')).toMatchObject([{ kind: 'unreadable', line: 1, from: 0, to: 6 }])
    expect(marksOf(`${clean}\n\0`)[0]).toMatchObject({ kind: 'unreadable', line: clean.split('\n').length + 1 })
  })
})

describe('what is read of a lesson being written', () => {
  const { lesson } = (() => {
    const reading = readLessonText(clean, id)
    if (reading.kind === 'unreadable') throw new RangeError(reading.words)
    return reading
  })()
  const objectives = lesson.objectives.map((text, place) => ({
    ...{ id: `o${place}`, title: `O${place}` },
    text,
    prerequisites: [],
  }))
  const written = toWritten({ source: clean, objectives, quiz: { 1: 'o0', 99: 'o1' } }, [])

  test('is its objectives under the ids they have, and a quiz of its own questions', () => {
    const own = readObjectives(written, { reading: readLessonText(clean, id), others: [], lessonId: id })
    expect(own.stored.objectives.map((objective) => objective.id)).toEqual(['o0', 'o1', 'o2', 'o3', 'o4'])
    expect(own.stored.quiz).toEqual({ 1: 'o0' })
    expect(own).toMatchObject({ problems: [], canEditLines: true })
  })

  test('says that a damaged list is to be mended before buttons change it', () => {
    const source = clean.replace(/^- (?=Explain)/m, '-\n')
    const own = readObjectives(
      { ...written, source },
      { reading: readLessonText(source, id), others: [], lessonId: id },
    )
    expect(own.canEditLines).toBe(false)
  })

  test('is the same whatever the order in which needs and quiz were said', () => {
    const [one, other] = [
      { objectives: [{ id: 'a', title: 'A', prerequisites: ['x', 'y'] }], quiz: { 1: 'a', 2: 'b' } },
      { objectives: [{ id: 'a', title: 'A', prerequisites: ['y', 'x'] }], quiz: { 2: 'b', 1: 'a' } },
    ]
    expect(mark('text', one)).toBe(mark('text', other))
    expect(mark('text', one)).not.toBe(mark('texts', one))
    expect(mark('text', one)).not.toBe(mark('text', { ...other, quiz: { 1: 'a' } }))
  })

  test('begins where its headings stand in the text, section by section', () => {
    const reading = readLessonText(clean, id)
    const lines = previewLines(reading.outline, lesson)
    const text = clean.split('\n')
    expect(text[(lines.get('section 2') ?? 0) - 1]).toBe('### Perplexity')
    expect(text[(lines.get('example 0') ?? 0) - 1]).toMatch(/^### Example 1/)
    expect(text[(lines.get('question 7') ?? 0) - 1]).toMatch(/^### Q8/)
    expect(text[(lines.get('summary') ?? 0) - 1]).toBe('## Summary')
  })

  test('counts text before the first heading of the core as a section', () => {
    const source = clean.replace('## Core Content\n', '## Core Content\n\nA word before.\n')
    const reading = readLessonText(source, id)
    if (reading.kind === 'unreadable') throw new RangeError(reading.words)
    const lines = previewLines(reading.outline, reading.lesson)
    expect(source.split('\n')[(lines.get('section 0') ?? 0) - 1]).toBe('## Core Content')
    expect(source.split('\n')[(lines.get('section 3') ?? 0) - 1]).toBe('### Perplexity')
  })
})

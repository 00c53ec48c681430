import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { importLesson } from '@/lib/content/import-lesson'
import { lessonOutline, linesOf } from '@/lib/content/lesson-text/lesson-outline'

const id = '13-05-cross-entropy'
const source = readFileSync(new URL(`../../../../seeds/lessons/${id}.md`, import.meta.url), 'utf8')

describe('the lines of a text', () => {
  test('are known by where they begin, whatever ends them', () => {
    expect(linesOf('a\r\nb\n\nc\rd')).toEqual([
      { text: 'a', number: 1, from: 0 },
      { text: 'b', number: 2, from: 3 },
      { text: '', number: 3, from: 5 },
      { text: 'c', number: 4, from: 6 },
      { text: 'd', number: 5, from: 8 },
    ])
  })

  test('stand in the text where they say', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', ' ', '\n', '\r\n', '\r', '# b'), { maxLength: 20 }), (pieces) => {
        const text = pieces.join('')
        for (const line of linesOf(text)) expect(text.startsWith(line.text, line.from)).toBe(true)
      }),
    )
  })
})

describe('the outline of a lesson', () => {
  test('has the parts of the format with their sections, examples and questions', () => {
    const text = [
      '# 1.2 — Coins',
      '',
      '## Learning Objectives',
      '- Toss.',
      '## Core Content',
      'Before.',
      '### A Toss',
      'Text.',
      '#### Two Tosses ##',
      '## Worked Examples',
      '### Example 1: One',
      '### A step',
      '## Quiz',
      '### Q1: Which?',
    ].join('\n')
    const outline = lessonOutline(text)
    expect(outline.map(({ name, line, blocks }) => [name, line, ...blocks.map(({ heading }) => heading)])).toEqual([
      ['objectives', 3],
      ['core', 5, 'A Toss', 'Two Tosses'],
      ['workedExamples', 10, 'Example 1: One'],
      ['quiz', 13, 'Q1: Which?'],
    ])
    expect(text.slice(outline[1]?.blocks[0]?.from, outline[1]?.blocks[0]?.to)).toBe('### A Toss\nText.\n')
  })

  test('of the lesson on cross-entropy has what is read of it', () => {
    const { lesson } = importLesson({ id, source })
    const blocks = (name: string) => lessonOutline(source).find((part) => part.name === name)?.blocks ?? []
    expect(blocks('core').map(({ heading }) => heading.replace(/^⚠️ CRITICAL: /u, ''))).toEqual(
      lesson.sections.map(({ heading }) => heading),
    )
    expect(blocks('workedExamples')).toHaveLength(lesson.workedExamples.length)
    expect(blocks('quiz')).toHaveLength(lesson.quizQuestions.length)
  })

  test('covers the text from its first part to its end, piece by piece', () => {
    const outline = lessonOutline(source)
    for (const [index, part] of outline.entries()) {
      expect(part.to).toBe(outline[index + 1]?.from ?? source.length)
      for (const [at, block] of part.blocks.entries()) {
        expect(block.from).toBeGreaterThanOrEqual(part.from)
        expect(block.to).toBe(part.blocks[at + 1]?.from ?? part.to)
      }
    }
    expect(lessonOutline('')).toEqual([])
  })
})

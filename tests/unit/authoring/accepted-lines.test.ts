// What is drawn on a line: the numbers a part takes for right, and those of its mistakes, entry by entry.
import { describe, expect, it } from 'vitest'
import { acceptedLines } from '@/lib/authoring/accepted-lines'
import { compileQuestion } from '@/lib/problems/compile-question'
import { mistakeCatalogueSchema } from '@/lib/problems/mistake-catalogue'
import { parseQuestion } from '@/lib/problems/question'

const catalogue = mistakeCatalogueSchema.parse({ doubled: { name: 'Doubled', feedback: 'Twice.' } })
const linesOf = (changes: Readonly<Record<string, unknown>>) => {
  const question = parseQuestion({
    id: 'lines',
    title: 'Lines',
    lesson: 'a-lesson',
    objectives: ['adding'],
    kind: 'computation',
    difficulty: 'easy',
    parameters: { x: { choice: [4] } },
    prompt: '{{ x }}?',
    solution: '{{ x }}',
    ...changes,
  })
  return acceptedLines(compileQuestion(question, catalogue).makeVariant({ version: 1, seed: 1 }))
}

describe('the lines of a variant', () => {
  it('have the interval of a number with its mistakes and other answers', () => {
    const answers = {
      a: {
        label: 'A',
        number: 'x',
        unit: 'bits',
        tolerance: { relative: 0.1, absolute: 0 },
        accept: [{ when: 'x + 1', credit: 0.5, feedback: 'Nearly.' }],
      },
    }
    const lines = linesOf({ answers, mistakes: [{ part: 'a', when: '2 * x', is: 'doubled' }] })
    expect(lines).toMatchObject([{ part: 'a', unit: 'bits', lines: [{ name: '', key: 4 }] }])
    expect(lines[0]?.lines[0]?.low).toBeCloseTo(3.6, 6)
    expect(lines[0]?.lines[0]?.high).toBeCloseTo(4.4, 6)
    expect(lines[0]?.lines[0]?.marks).toEqual([
      { id: '1', kind: 'accepted', name: '', value: 5 },
      { id: 'doubled', kind: 'mistake', name: 'Doubled', value: 8 },
    ])
  })
  it('are one for each entry of a vector, a cell of a table, an outcome', () => {
    const answers = {
      v: { label: 'V', vector: '[x, x + 1]', entries: ['first', 'second'], tolerance: { absolute: 0.5 } },
      m: {
        label: 'M',
        matrix: '[[1, 2], [3, x]]',
        rows: ['up', 'down'],
        columns: ['left', 'right'],
        tolerance: { absolute: 0.5 },
      },
      p: { label: 'P', probabilities: '[0.25, 0.75]', outcomes: ['yes', 'no'], absolute: 0.01 },
    }
    const lines = linesOf({ answers, mistakes: [{ part: 'v', when: '[2 * x, 1]', is: 'doubled' }] })
    expect(lines.map(({ part, lines: own }) => [part, own.map(({ name, key }) => `${name} ${key}`)])).toEqual([
      ['v', ['first 4', 'second 5']],
      ['m', ['up, left 1', 'up, right 2', 'down, left 3', 'down, right 4']],
      ['p', ['yes 0.25', 'no 0.75']],
    ])
    expect(lines[0]?.lines.map(({ marks }) => marks.map(({ value }) => value))).toEqual([[8], [1]])
    expect(lines[2]?.lines[0]).toMatchObject({ low: 0.24, high: 0.26 })
  })
  it('are none of what is no number', () => {
    const answers = {
      c: {
        label: 'C',
        choice: { options: { a: { text: 'A', feedback: 'Yes.' }, b: { text: 'B', feedback: 'No.' } }, key: 'a' },
      },
    }
    expect(linesOf({ answers })).toEqual([])
  })
})

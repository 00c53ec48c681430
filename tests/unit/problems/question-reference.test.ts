import { describe, expect, it } from 'vitest'
import { answerSchema } from '@/lib/problems/answer-schema'
import { parameterSchema } from '@/lib/problems/parameter-schema'
import { withReference } from '@/lib/problems/question-reference'

const start = '<!-- Written from the schema by `npm run -s surprisal -- docs`. Change the schema, not this part. -->'
const end = '<!-- End of what is written from the schema. -->'
const page = withReference(`# Before\n\n${start}\nold\n${end}\n\nAfter\n`)
const lines = page.split('\n')

describe('the reference part of a page', () => {
  it('takes the place of what stood between its marks, and leaves the rest', () => {
    expect(page.startsWith(`# Before\n\n${start}\n\n`)).toBe(true)
    expect(page.endsWith(`\n\n${end}\n\nAfter\n`)).toBe(true)
    expect(page).not.toContain('\nold\n')
  })
  it('is the same when it is written again', () => {
    expect(withReference(page)).toBe(page)
  })
  it('has a heading for every kind of parameter and of answer', () => {
    const kinds = parameterSchema.options.map((kind) => Object.keys(kind.shape)[0] ?? '')
    const answers = answerSchema.options.map(
      (kind) => Object.keys(kind.shape).find((key) => !/^(label|weight|follows)$/.test(key)) ?? '',
    )
    expect(lines.filter((line) => line.startsWith('#### '))).toEqual(
      [...kinds, ...answers].map((kind) => `#### ${kind}`),
    )
  })
  it('has whole tables: as many cells in each row as in its heading, none without a meaning of its key', () => {
    let width = 0
    for (const line of lines.map((each) => each.trim())) {
      if (!line.startsWith('|')) width = 0
      else {
        const cells = line.replaceAll('\\|', '').split('|').length - 2
        if (width === 0) width = cells
        expect([line, cells]).toEqual([line, width])
      }
    }
  })
  it('says what is needed and what stands for what is left out', () => {
    expect(lines).toContain('| `step` | number > 0 | needed | Every entry is a whole number of steps, and so is 1. |')
    expect(lines).toContain('| `weight` | number in (0, 1000] | `1` | Share of the score against the other parts. |')
    expect(page).toContain('| `probabilisticChoice.floor` | number in (0, 0.5) | `0.01` |')
    expect(page).not.toMatch(/undefined|\[object/)
  })
  it('explains every word that its tables use', () => {
    for (const word of [
      'id',
      'name',
      'text',
      'expression',
      'tolerance',
      'option',
      'names',
      'outcomes',
      'acceptedAnswer',
    ]) {
      expect(lines.some((line) => line.startsWith(`- **${word}**: `))).toBe(true)
    }
  })
  it('needs both marks, in their order', () => {
    expect(() => withReference(start)).toThrow(RangeError)
    expect(() => withReference(`${end}\n${start}`)).toThrow('The page has no')
  })
})

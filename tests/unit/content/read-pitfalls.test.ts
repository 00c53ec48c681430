import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readPitfalls } from '@/lib/content/read-pitfalls'
import { toSourceLines } from '@/lib/content/source-lines'
import { makeClean } from './read-context'

function read(...lines: readonly string[]) {
  const context = makeClean()
  const found = readPitfalls(toSourceLines(lines.join('\n')), context)
  return { ...found, repairs: context.report.repairs(), unresolved: context.report.unresolved() }
}
const bases = { title: 'Two bases', markdown: 'A bit is no nat.' }

describe('the pitfalls', () => {
  test('are a title and what to know', () => {
    const lines = ['- **Two bases:** A bit is no nat.', '- **Signs:** A loss is not negative.']
    expect(read(...lines)).toEqual({
      lead: '',
      pitfalls: [bases, { title: 'Signs', markdown: 'A loss is not negative.' }],
      repairs: [],
      unresolved: [],
    })
  })

  test.each([
    '- **Two bases:** A bit is no nat.',
    '- **Two bases**: A bit is no nat.',
    '1. **Two bases** A bit is no nat.',
    '* **Two bases:**\n  A bit is no nat.',
  ])('are read however the title ends: %j', (line) => {
    expect(read(line)).toEqual({ lead: '', pitfalls: [bases], repairs: [], unresolved: [] })
  })

  test('may open with a sentence, and go on in a second paragraph', () => {
    const { lead, pitfalls } = read('Watch out:', '', '- **Two bases:** A bit is no nat.', '', '   Divide by $\\ln 2$.')
    expect(lead).toBe('Watch out:')
    expect(pitfalls).toEqual([{ title: 'Two bases', markdown: 'A bit is no nat.\n\nDivide by $\\ln 2$.' }])
  })

  test('are none where nothing stands', () => {
    expect(read()).toEqual({ lead: '', pitfalls: [], repairs: [], unresolved: [] })
  })

  test('may be a title alone', () => {
    expect(read('- **Two bases:**').pitfalls).toEqual([{ title: 'Two bases', markdown: '' }])
  })
})

describe('a pitfall that came damaged', () => {
  test('gets back the bold markers of its title', () => {
    const { pitfalls, repairs } = read('- Two bases: A bit is no nat.')
    expect(pitfalls).toEqual([bases])
    expect(repairs).toEqual([
      {
        line: 1,
        before: 'Two bases:',
        after: '**Two bases:**',
        why: 'a pitfall opens with its title: the bold markers of the title were lost',
      },
    ])
  })

  test('ends its title at the first colon', () => {
    expect(read('- Two bases: bit: or nat').pitfalls).toEqual([{ title: 'Two bases', markdown: 'bit: or nat' }])
  })

  test.each(['- A bit is no nat.', '- For $x: y$ mind the base: it matters', '- 2:1 against'])(
    'has no title where none opens it: %s',
    (line) => {
      const { pitfalls, repairs, unresolved } = read(line)
      expect(pitfalls).toEqual([{ title: '', markdown: line.slice(2) }])
      expect(repairs).toEqual([])
      expect(unresolved).toEqual([
        { line: 1, text: line.slice(2), why: 'expected the pitfall to open with its title and a colon' },
      ])
    },
  )

  test('gets back a marker alone on its line', () => {
    expect(read('-', '**Two bases:** A bit is no nat.')).toMatchObject({ pitfalls: [bases], repairs: [{ line: 1 }] })
  })
})

test('bold or bare, every title and text comes back', () => {
  const words = fc
    .array(fc.constantFrom('loss', 'base', 'of two', 'nats'), { minLength: 1, maxLength: 5 })
    .map((own) => own.join(' '))
  fc.assert(
    fc.property(fc.array(fc.record({ title: words, markdown: words }), { maxLength: 6 }), (pitfalls) => {
      expect(read(...pitfalls.map((own) => `- **${own.title}:** ${own.markdown}`)).pitfalls).toEqual(pitfalls)
      expect(read(...pitfalls.map((own) => `- ${own.title}: ${own.markdown}`)).pitfalls).toEqual(pitfalls)
    }),
  )
})

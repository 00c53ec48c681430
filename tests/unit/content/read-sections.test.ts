import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ReadContext } from '@/lib/content/read-markdown'
import { readSections } from '@/lib/content/read-sections'
import { toSourceLines } from '@/lib/content/source-lines'
import { makeClean, makeFlattened } from './read-context'

function readIn(context: ReadContext, lines: readonly string[]) {
  const sections = readSections(toSourceLines(lines.join('\n')), context)
  return { sections, repairs: context.report.repairs(), unresolved: context.report.unresolved() }
}
const read = (...lines: readonly string[]) => readIn(makeClean(), lines)
const readFlat = (...lines: readonly string[]) => readIn(makeFlattened(), lines)
const text = (markdown: string) => ({ kind: 'markdown', markdown })

describe('the headings of the core content', () => {
  test('part it into sections with an id each', () => {
    expect(read('### The Loss', '', 'One.', '', 'Two.', '', '### Bits & Nats', '', 'Three.')).toEqual({
      sections: [
        { id: 'the-loss', heading: 'The Loss', tone: null, blocks: [text('One.\n\nTwo.')] },
        { id: 'bits-nats', heading: 'Bits & Nats', tone: null, blocks: [text('Three.')] },
      ],
      repairs: [],
      unresolved: [],
    })
  })

  test('may stand twice and have an id of their own', () => {
    const { sections } = read('### Loss', 'One.', '### Loss', 'Two.', '### Loss', 'Three.')
    expect(sections.map((section) => section.id)).toEqual(['loss', 'loss-2', 'loss-3'])
  })

  test.each(['# Loss', '###### Loss', '### Loss ###', '###   Loss'])('are of any level: %s', (line) => {
    expect(read(line, 'One.').sections).toEqual([{ id: 'loss', heading: 'Loss', tone: null, blocks: [text('One.')] }])
  })

  test('may have nothing under them', () => {
    expect(read('### Loss', '### Gain', 'One.').sections.map((section) => section.blocks.length)).toEqual([0, 1])
  })

  test('may be missing: the part is one section then', () => {
    const [only, ...others] = read('One.', '', 'Two.').sections
    expect(only).toEqual({ id: 'core-content', heading: 'Core Content', tone: null, blocks: [text('One.\n\nTwo.')] })
    expect(others).toEqual([])
    expect(read().sections).toEqual([])
  })

  test('leave what stands before the first in a section of its own', () => {
    const { sections } = read('Before.', '', '### Loss', '', 'One.')
    expect(sections.map((section) => section.heading)).toEqual(['Core Content', 'Loss'])
  })

  test.each([
    ['### ⚠️ CRITICAL: Read this', 'critical', 'Read this'],
    ['### ⚠ Critical: Read this', 'critical', 'Read this'],
    ['### 🚩 Common Pitfall: Two bases', 'pitfall', 'Two bases'],
    ['### 🚩 Beware: Two bases', 'pitfall', 'Beware: Two bases'],
    ['### Critical: Read this', null, 'Critical: Read this'],
    ['### ⚠️ Read this', null, '⚠️ Read this'],
  ])('may mark a whole section: %s', (line, tone, heading) => {
    expect(read(line, 'One.').sections[0]).toMatchObject({ tone, heading })
  })
})

describe('a callout', () => {
  test('is a quotation that opens with its sign', () => {
    const lines = [
      '### Loss',
      'One.',
      '',
      '> 🚩 **Common Pitfall:** Do not',
      '> mix bases.',
      '>',
      '> Ever.',
      '',
      'Two.',
    ]
    expect(read(...lines).sections[0]?.blocks).toEqual([
      text('One.'),
      { kind: 'callout', tone: 'pitfall', title: 'Common Pitfall', markdown: 'Do not mix bases.\n\nEver.' },
      text('Two.'),
    ])
  })

  test('may end the section, and another may follow it', () => {
    const { sections } = read('### Loss', '> ⚠️ **Mind:** the base.', '', 'Then', '', '> 🚩 **Trap:** the sign.')
    expect(sections[0]?.blocks.map((block) => block.kind)).toEqual(['callout', 'markdown', 'callout'])
    expect(sections[0]?.blocks[0]).toMatchObject({ tone: 'critical', title: 'Mind', markdown: 'the base.' })
  })

  test('is no quotation without a sign', () => {
    expect(read('### Loss', '> Said by many.').sections[0]?.blocks).toEqual([text('> Said by many.')])
  })

  test('that lost its quotation is mended', () => {
    const { sections, repairs } = readFlat('### Loss', '🚩 Common Pitfall: Do not.', 'After.')
    expect(sections[0]?.blocks).toEqual([
      { kind: 'callout', tone: 'pitfall', title: 'Common Pitfall', markdown: 'Do not.' },
      text('After.'),
    ])
    expect(repairs.map(({ line, after }) => [line, after])).toEqual([[2, '> 🚩 **Common Pitfall:** Do not.']])
  })
})

describe('a heading without its marker', () => {
  const lines = ['Bits and Nats', 'A bit has base two.', 'Which Base', 'Any will do.']

  test('is found by its looks where markers were lost, and told', () => {
    const { sections, repairs } = readFlat(...lines)
    expect(sections.map((section) => section.heading)).toEqual(['Bits and Nats', 'Which Base'])
    expect(repairs.map(({ line, before, after }) => [line, before, after])).toEqual([
      [1, 'Bits and Nats', '### Bits and Nats'],
      [3, 'Which Base', '### Which Base'],
    ])
  })

  test('is text where markers were kept', () => {
    expect(read(...lines)).toMatchObject({ sections: [{ heading: 'Core Content' }], repairs: [] })
  })

  test('may mark its section too', () => {
    expect(readFlat('⚠️ CRITICAL: Which Base', 'Any will do.').sections[0]).toMatchObject({
      heading: 'Which Base',
      tone: 'critical',
    })
  })
})

test('as many sections come out as headings go in, no two ids alike', () => {
  const heading = fc.constantFrom('Loss', 'loss', 'Loss 2', 'Bits', '???', 'Élan')
  fc.assert(
    fc.property(fc.array(heading, { maxLength: 12 }), (headings) => {
      const { sections } = read(...headings.flatMap((own) => [`### ${own}`, 'Text.']))
      expect(sections.map((section) => section.heading)).toEqual(headings)
      expect(new Set(sections.map((section) => section.id)).size).toBe(headings.length)
    }),
  )
})

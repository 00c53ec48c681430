import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readWorkedExamples } from '@/lib/content/read-worked-examples'
import { toSourceLines } from '@/lib/content/source-lines'
import { makeClean } from './read-context'

function read(...lines: readonly string[]) {
  const context = makeClean()
  const worked = readWorkedExamples(toSourceLines(lines.join('\n')), context)
  return { ...worked, repairs: context.report.repairs() }
}
const coin = { number: 1, title: 'A fair coin', markdown: 'It has one bit.' }

describe('the worked examples', () => {
  test('stand under their headings', () => {
    const lines = [
      '### Example 1: A fair coin',
      '',
      'It has one bit.',
      '',
      '### Example 2: A die',
      '',
      'More.',
      '',
      'Yes.',
    ]
    expect(read(...lines)).toEqual({
      lead: '',
      examples: [coin, { number: 2, title: 'A die', markdown: 'More.\n\nYes.' }],
      repairs: [],
    })
  })

  test.each([
    '### Example 1: A fair coin',
    '# Example 1. A fair coin',
    '### Example 1 — A fair coin',
    '### Example 1 – A fair coin',
    '### **Example 1: A fair coin**',
  ])('have headings such as %s', (line) => {
    expect(read(line, 'It has one bit.')).toEqual({ lead: '', examples: [coin], repairs: [] })
  })

  test('may open with a sentence of their own', () => {
    expect(read('Three coins.', '', '### Example 1: A fair coin', 'It has one bit.')).toMatchObject({
      lead: 'Three coins.',
      examples: [coin],
    })
  })

  test('are none without a heading', () => {
    expect(read()).toEqual({ lead: '', examples: [], repairs: [] })
    expect(read('As in Example 1: a coin.')).toMatchObject({ lead: 'As in Example 1: a coin.', examples: [] })
    expect(read('### Examples').examples).toEqual([])
  })

  test('may have nothing under them, or no title', () => {
    expect(read('### Example 3:').examples).toEqual([{ number: 3, title: '', markdown: '' }])
  })

  test('keep the numbers of their author, doubled or out of order', () => {
    const { examples } = read('### Example 2: a', '### Example 1: b', '### Example 2: c')
    expect(examples.map(({ number, title }) => `${number}${title}`)).toEqual(['2a', '1b', '2c'])
  })

  test.each(['Example 1: A fair coin', '**Example 1: A fair coin**'])('get back a lost marker: %s', (line) => {
    expect(read(line, 'It has one bit.')).toEqual({
      lead: '',
      examples: [coin],
      repairs: [
        {
          line: 1,
          before: line,
          after: `### ${line}`,
          why: 'a line "Example 1: …" opens a worked example: its heading marker was lost',
        },
      ],
    })
  })

  test('come out as they went in', () => {
    const word = fc.constantFrom('coin', 'die', 'loss', '$p = 1$')
    const example = fc.record({ number: fc.nat(999), title: word, markdown: word })
    fc.assert(
      fc.property(fc.array(example, { maxLength: 6 }), (examples) => {
        const lines = examples.flatMap((own) => [`### Example ${own.number}: ${own.title}`, '', own.markdown])
        expect(read(...lines).examples).toEqual(examples)
      }),
    )
  })
})

// docs/bank.md: that it tells what is on file, and how it is laid out.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { bankPage } from '@/cli/bank-page'
import { writtenPages } from '@/cli/written-pages'
import { parseQuestion } from '@/lib/problems/question'

const question = (id: string, rest: object) =>
  parseQuestion({
    id,
    title: `On ${id}`,
    lesson: 'a-lesson',
    objectives: ['doubling'],
    kind: 'recall',
    difficulty: 'easy',
    prompt: 'How many?',
    answers: { n: { label: 'n', number: '2' } },
    solution: 'Two.',
    ...rest,
  })

const page = bankPage([
  {
    lesson: { id: 'a-lesson', number: '1.1', title: 'Doubling' },
    objectives: [
      { id: 'doubling', title: 'To double' },
      { id: 'halving', title: 'To halve' },
    ],
    items: [{ title: 'Practice problem 1', templates: ['twice', 'half'] }],
    questions: [
      question('twice', { objectives: ['doubling', 'halving'] }),
      question('half', {
        kind: 'computation',
        difficulty: 'hard',
        title: 'Or | and',
        let: { n: '2' },
        answers: {
          n: { label: 'n', number: 'n' },
          m: { label: 'm', matrix: '[[n]]', rows: ['a'], columns: ['b'], follows: { n: 'n' } },
          c: {
            label: 'c',
            choices: { key: ['a'], options: { a: { text: 'a', feedback: 'f' }, b: { text: 'b', feedback: 'f' } } },
          },
        },
      }),
    ],
  },
])

describe('the page about the bank', () => {
  it('is the one in docs/bank.md (npm run -s surprisal -- docs writes it again)', async () => {
    for (const { path, text } of await writtenPages()) expect(readFileSync(path, 'utf8'), path).toBe(text)
  })
  it('counts the templates of each objective by kind and difficulty', () => {
    expect(page).toContain('| To double | recall | 1 | 0 | 0 | 1 |\n| To double | computation | 0 | 0 | 1 | 1 |')
    expect(page).toContain('| To halve | recall | 1 | 0 | 0 | 1 |\n| To halve | computation | 0 | 0 | 0 | 0 |')
    expect(page).toContain('| To double | **all** | **1** | **0** | **1** | **2** |')
  })
  it('lists each template with its kinds of answer', () => {
    expect(page).toContain('| `twice` | On twice | doubling, halving | recall | easy | number |')
    expect(page).toContain('| number, table (carried forward), several choices |')
  })
  it('says which templates grew from which item of the lesson', () => {
    expect(page).toContain('| Practice problem 1 | `twice`, `half` |')
  })
  it('keeps a bar in a title from ending the cell', () => {
    expect(page).toContain('| Or \\| and |')
  })
})

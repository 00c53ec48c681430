import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { coverageDifficulties, coverageKinds, coverageOf } from '@/lib/authoring/coverage'

const question = fc.record({
  objectives: fc.uniqueArray(fc.constantFrom<string>('a', 'b', 'elsewhere'), { minLength: 1 }),
  kind: fc.constantFrom(...coverageKinds),
  difficulty: fc.constantFrom(...coverageDifficulties),
  state: fc.constantFrom('published' as const, 'open' as const),
})

describe('what the questions of a lesson cover', () => {
  const recall = { kind: 'recall', difficulty: 'easy', state: 'published' } as const
  const rows = coverageOf(
    ['a', 'b'],
    [
      { ...recall, objectives: ['a', 'b'] },
      { ...recall, objectives: ['a'] },
      { ...recall, objectives: ['b'], state: 'open' },
      { ...recall, objectives: ['elsewhere'] },
    ],
  )

  test('is counted for each objective a question asks about, by kind and difficulty', () => {
    expect(rows.map(({ objectiveId, all }) => [objectiveId, all])).toEqual([
      ['a', { published: 2, open: 0 }],
      ['b', { published: 1, open: 1 }],
    ])
    expect(rows[0]?.kinds[0]).toEqual({
      kind: 'recall',
      cells: [
        { difficulty: 'easy', published: 2, open: 0 },
        { difficulty: 'medium', published: 0, open: 0 },
        { difficulty: 'hard', published: 0, open: 0 },
      ],
    })
  })

  test('has a hole wherever no published question is, drafts or not', () => {
    expect(rows.map(({ holes }) => holes)).toEqual([14, 14])
    expect(coverageOf(['b'], [{ ...recall, objectives: ['b'], state: 'open' }])[0]?.holes).toBe(15)
    expect(coverageOf([], [])).toEqual([])
  })

  test('adds up: the cells of an objective hold its questions, each once', () => {
    fc.assert(
      fc.property(fc.array(question, { maxLength: 12 }), (questions) => {
        for (const { objectiveId, kinds, all, holes } of coverageOf(['a', 'b'], questions)) {
          const cells = kinds.flatMap((kind) => kind.cells)
          const own = questions.filter(({ objectives }) => objectives.includes(objectiveId))
          expect(cells).toHaveLength(15)
          expect(cells.reduce((sum, { published, open }) => sum + published + open, 0)).toBe(own.length)
          expect(all.published + all.open).toBe(own.length)
          expect(cells.filter(({ published }) => published === 0)).toHaveLength(holes)
        }
      }),
    )
  })
})

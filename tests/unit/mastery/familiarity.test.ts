import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findFamiliarity, orderedFamiliarity, withFamiliarity } from '@/lib/mastery/familiarity'
import type { Familiarity } from '@/lib/mastery/state'
import { familiar } from './factories'

const anyId = fc.oneof(
  fc.constantFrom('', 'constructor', 'a', 'B', 'perplexity', 'perplexity-of-a-sequence'),
  fc.string(),
)
const anyRow = fc
  .record({ id: anyId, answerCount: fc.nat() })
  .map(({ id, answerCount }) => familiar(id, { answerCount }))
const anyRows = fc.array(anyRow, { maxLength: 40 })
const none: readonly Familiarity[] = []
const tableOf = (rows: readonly Familiarity[]) => rows.reduce(withFamiliarity, none)
const idsOf = (rows: readonly Familiarity[]) => rows.map(({ questionId }) => questionId)

describe('what a learner is familiar with', () => {
  it('is nothing before the first answer', () => {
    expect(findFamiliarity([], 'a')).toBeUndefined()
    expect(withFamiliarity([], familiar('a'))).toEqual([familiar('a')])
  })
  it('stands in the order of the ids, by code units, whatever was met first', () => {
    expect(idsOf(tableOf([familiar('b'), familiar('é'), familiar('a'), familiar('B')]))).toEqual(['B', 'a', 'b', 'é'])
  })
  it('has one row a template: the last one kept', () => {
    const rows = tableOf([familiar('a'), familiar('b'), familiar('a', { answerCount: 2 })])
    expect(rows).toEqual([familiar('a', { answerCount: 2 }), familiar('b')])
  })
  it('finds what a record by id would, on any rows', () => {
    fc.assert(
      fc.property(anyRows, anyId, (rows, id) => {
        const byId = new Map(rows.map((row) => [row.questionId, row]))
        const table = tableOf(rows)
        expect(table).toHaveLength(byId.size)
        expect(findFamiliarity(table, id)).toBe(byId.get(id))
        for (const [known, row] of byId) expect(findFamiliarity(table, known)).toBe(row)
      }),
    )
  })
  it('comes to the same rows in whatever order the templates were met', () => {
    const anyDistinct = fc.uniqueArray(anyRow, { selector: ({ questionId }) => questionId })
    fc.assert(
      fc.property(anyDistinct, fc.infiniteStream(fc.nat()), (rows, ranks) => {
        const shuffled = rows
          .map((row) => ({ row, rank: ranks.next().value }))
          .toSorted((a, b) => a.rank - b.rank)
          .map(({ row }) => row)
        expect(tableOf(shuffled)).toEqual(tableOf(rows))
        expect(orderedFamiliarity(shuffled)).toEqual(tableOf(rows))
      }),
    )
  })
  it('shares every row but the one an answer changed, and leaves the rows before as they were', () => {
    fc.assert(
      fc.property(anyRows, anyRow, (rows, changed) => {
        const before = tableOf(rows)
        const copy = [...before]
        const after = withFamiliarity(before, changed)
        expect(before).toEqual(copy)
        for (const row of after) {
          const expected = row.questionId === changed.questionId ? changed : findFamiliarity(before, row.questionId)
          expect(row).toBe(expected)
        }
      }),
    )
  })
})

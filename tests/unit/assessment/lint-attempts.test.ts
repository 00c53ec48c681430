import { describe, expect, it } from 'vitest'
import type { Slot } from '@/lib/assessment/definition'
import { lintAttempts } from '@/lib/assessment/lint-attempts'
import { lintBlueprint } from '@/lib/assessment/lint-blueprint'
import { someSlot } from '@/tests/support/some-definition'
import { somePool, someQuestion } from '@/tests/support/some-pool'

const drawing = (id: string, objective: string): Slot =>
  someSlot({ id, pick: { kind: 'objectives', objectives: [objective], answerKinds: [], difficulties: [] } })
const slots = [drawing('a', 'entropy'), drawing('b', 'entropy'), drawing('c', 'loss')]
const pool = [
  ...somePool({ objective: 'entropy', size: 5, reach: 1 }),
  ...somePool({ objective: 'loss', size: 9, reach: 1 }),
]
const lint = (attemptsAllowed: number, from = pool) =>
  lintAttempts({ definition: { slots, attemptsAllowed }, pool: from })

describe('lintAttempts', () => {
  it('says from which attempt on a pool gives questions again, and which slots want more', () => {
    expect(lint(1)).toEqual([])
    expect(lint(2)).toEqual([])
    const [finding, ...others] = lint(3)
    expect(others).toEqual([])
    expect(finding).toMatchObject({ kind: 'attempts-share-questions', severity: 'warning', slotIds: ['a', 'b'] })
    expect(finding?.words).toContain('Slots 1 and 2 draw on 5 questions, but 3 attempts are allowed: from attempt 3 on')
  })

  it('finds the first attempt that is short however many are allowed', () => {
    expect(lint(100)[0]?.words).toContain('from attempt 3 on')
    const wide = [...somePool({ objective: 'entropy', size: 40, reach: 1 }), ...pool.slice(5)]
    expect(lint(9, wide)).toEqual([])
    expect(lint(10, wide)[0]).toMatchObject({ slotIds: ['c'] })
    expect(lint(10, wide)[0]?.words).toContain('Slot 3 draws on 9 questions')
  })

  it('says nothing where one attempt is short already, of slots that name a question, nor of empty ones', () => {
    expect(lint(2, pool.slice(4))).toEqual([])
    const fixed = [someSlot({})]
    expect(lintAttempts({ definition: { slots: fixed, attemptsAllowed: 5 }, pool: [someQuestion({})] })).toEqual([])
    expect(lint(2, [])).toEqual([])
  })

  it('is part of what the editor says', () => {
    const kinds = lintBlueprint({ definition: { slots, attemptsAllowed: 3 }, pool }).map(({ kind }) => kind)
    expect(kinds).toContain('attempts-share-questions')
  })
})

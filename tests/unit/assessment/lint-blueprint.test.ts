import { describe, expect, it } from 'vitest'
import type { Slot } from '@/lib/assessment/definition'
import { drawAttempt } from '@/lib/assessment/draw-attempt'
import { lintBlueprint } from '@/lib/assessment/lint-blueprint'
import type { PoolQuestion } from '@/lib/assessment/pool-question'
import { someExam, someSlot } from '@/tests/support/some-definition'
import { somePool, someQuestion } from '@/tests/support/some-pool'

const on = (...objectives: readonly string[]): Slot['pick'] => ({
  kind: 'objectives',
  objectives: [...objectives],
  answerKinds: [],
  difficulties: [],
})
const lint = (slots: Slot[], pool: readonly PoolQuestion[]) => lintBlueprint({ definition: { slots }, pool })
const named = (slots: Slot[], pool: readonly PoolQuestion[]) =>
  lint(slots, pool).map(({ severity, kind }) => `${severity}: ${kind}`)
const slotsOn = (objective: string, count: number) =>
  Array.from({ length: count }, (_, place) => someSlot({ id: `${objective}-${place}`, pick: on(objective) }))

describe('lintBlueprint', () => {
  it('has nothing to say where every slot has enough', () => {
    expect(lint(slotsOn('entropy', 3), somePool({ objective: 'entropy', size: 9, reach: 1 }))).toEqual([])
  })

  it('says that three slots draw on two questions between them', () => {
    const [finding] = lint(slotsOn('entropy', 3), somePool({ objective: 'entropy', size: 2, reach: 1 }))
    expect(finding).toMatchObject({ kind: 'slots-share-few-questions', severity: 'warning' })
    expect(finding?.words).toContain('Slots 1, 2 and 3 draw on 2 questions between them')
    expect(finding?.slotIds).toEqual(['entropy-0', 'entropy-1', 'entropy-2'])
  })

  it('refuses it where those questions have no numbers, just as drawing does', () => {
    const pool = somePool({ objective: 'entropy', size: 2, reach: 1 }).map((each) => ({ ...each, hasVariants: false }))
    const slots = slotsOn('entropy', 3)
    expect(named(slots, pool)).toEqual(['error: pool-too-small'])
    expect(drawAttempt({ definition: someExam({ slots }), pool, seed: 1 }).kind).toBe('pool-too-small')
  })

  it('names a slot that draws nothing and a question that is withdrawn, before any warning', () => {
    const slots = [...slotsOn('entropy', 2), someSlot({ id: 'lost', pick: on('loss') }), someSlot({ id: 'gone' })]
    const found = lint(slots, somePool({ objective: 'entropy', size: 1, reach: 0 }))
    expect(found.slice(0, 2).map(({ kind, slotIds }) => [kind, ...slotIds])).toEqual([
      ['slot-draws-nothing', 'lost'],
      ['question-unavailable', 'gone'],
    ])
    expect(found.slice(2).every(({ severity }) => severity === 'warning')).toBe(true)
    expect(found[1]?.words).toContain('slot 4')
  })

  it('says when a slot draws, but gives all the same', () => {
    expect(named(slotsOn('entropy', 1), [someQuestion({})])).toEqual(['warning: one-question-for-all'])
    expect(named([someSlot({})], [someQuestion({})])).toEqual([])
  })

  it('says when a retry would bring back the same problem', () => {
    const [finding] = lint([someSlot({ variants: 3 })], [someQuestion({ hasVariants: false })])
    expect(finding).toMatchObject({ kind: 'variants-are-the-same', severity: 'warning' })
    expect(finding?.words).toContain('"entropy-of-a-coin" has none')
    expect(lint([someSlot({ variants: 3 })], [someQuestion({})])).toEqual([])
    expect(lint([someSlot({ variants: 1 })], [someQuestion({ hasVariants: false })])).toEqual([])
  })

  it('finds duplicates between slots: one fixed question that another could draw, and slots of one family', () => {
    const pool = [someQuestion({}), ...somePool({ objective: 'entropy', size: 3, reach: 1 })]
    const slots = [someSlot({ id: 'fixed' }), ...slotsOn('entropy', 1)]
    const [finding] = lint(slots, pool)
    expect(finding).toMatchObject({ kind: 'fixed-question-also-drawn', slotIds: ['fixed', 'entropy-0'] })
    const alike = ['one', 'two'].map((questionId) => someQuestion({ questionId, family: 'coins' }))
    const twice = ['one', 'two'].map((questionId) =>
      someSlot({ id: questionId, pick: { kind: 'question', questionId } }),
    )
    expect(named(twice, alike)).toEqual(['warning: same-family'])
  })

  it('finds points out of balance between objectives, and says by how much', () => {
    const pool = ['a', 'b', 'c', 'd'].map((id) => someQuestion({ questionId: id, objectives: [id] }))
    const slots = ['a', 'b', 'c', 'd'].map((id) =>
      someSlot({ id, points: id === 'a' ? 30 : 5, pick: { kind: 'question', questionId: id } }),
    )
    const findings = lint(slots, pool)
    expect(findings.map(({ kind }) => kind)).toEqual(['points-out-of-balance'])
    expect(findings[0]?.words).toContain('"a" comes to 30 of 45 points, an even share would be 11.3')
  })
})

import { describe, expect, it } from 'vitest'
import type { Slot } from '@/lib/assessment/definition'
import { openSlots, openSlotsOf, pointsBySlot } from '@/lib/assessment/open-slots'
import { someSlot } from '@/tests/support/some-definition'
import { somePool, someQuestion } from '@/tests/support/some-pool'

const drawing = (id: string, objective: string): Slot =>
  someSlot({ id, pick: { kind: 'objectives', objectives: [objective], answerKinds: [], difficulties: [] } })
const pool = [
  ...somePool({ objective: 'entropy', size: 3, reach: 1 }),
  someQuestion({ questionId: 'a-fixed-one', objectives: [] }),
]

describe('openSlots', () => {
  it('gives every slot its questions, in one order whatever that of the pool', () => {
    const slots = [
      drawing('b', 'entropy'),
      someSlot({ id: 'a', pick: { kind: 'question', questionId: 'a-fixed-one' } }),
    ]
    const opened = openSlotsOf({ slots }, pool)
    expect(opened.map(({ slotId, questions }) => [slotId, questions.map(({ questionId }) => questionId)])).toEqual([
      ['b', ['entropy-0', 'entropy-1', 'entropy-2']],
      ['a', ['a-fixed-one']],
    ])
    expect(openSlotsOf({ slots }, pool.toReversed())).toEqual(opened)
    expect(openSlots({ slots }, pool)).toEqual({ kind: 'open', slots: opened })
  })

  it('names the first slot that can draw nothing, and why', () => {
    const gone = someSlot({ id: 'gone', pick: { kind: 'question', questionId: 'withdrawn' } })
    const none = drawing('none', 'loss')
    expect(openSlots({ slots: [drawing('b', 'entropy'), gone, none] }, pool)).toEqual({
      kind: 'question-unavailable',
      slotId: 'gone',
      questionId: 'withdrawn',
    })
    expect(openSlots({ slots: [none, gone] }, pool)).toEqual({ kind: 'pool-too-small', slotId: 'none', found: 0 })
  })

  it('has nothing to open where there are no slots', () => {
    expect(openSlots({ slots: [] }, [])).toEqual({ kind: 'open', slots: [] })
  })
})

describe('pointsBySlot', () => {
  it('says what each slot counts', () => {
    const slots = [someSlot({ id: 'a', points: 2.5 }), someSlot({ id: 'b', points: 40 })]
    expect([...pointsBySlot({ slots })]).toEqual([
      ['a', 2.5],
      ['b', 40],
    ])
  })
})

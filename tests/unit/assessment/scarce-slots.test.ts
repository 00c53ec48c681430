import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scarceSlots } from '@/lib/assessment/scarce-slots'
import { someQuestion } from '@/tests/support/some-pool'

const slot = (slotId: string, ...ids: readonly string[]) => ({
  slotId,
  questions: ids.map((questionId) => someQuestion({ questionId })),
})

describe('scarceSlots', () => {
  it('names three slots that have two questions between them, and leaves out the others', () => {
    const slots = [slot('free', 'x', 'y', 'p'), slot('a', 'p', 'q'), slot('b', 'p', 'q'), slot('c', 'q', 'p')]
    expect(scarceSlots(slots)).toEqual([{ slotIds: ['a', 'b', 'c'], questionIds: ['p', 'q'] }])
  })

  it('finds slots whose pools differ: each alone has enough', () => {
    const slots = [slot('a', 'p', 'q'), slot('b', 'q', 'r'), slot('c', 'p', 'r'), slot('d', 'p', 'q', 'r')]
    expect(scarceSlots(slots)).toEqual([{ slotIds: ['a', 'b', 'c', 'd'], questionIds: ['p', 'q', 'r'] }])
  })

  it('has nothing to say where every slot can have its own, or a slot has nothing at all', () => {
    expect(scarceSlots([slot('a', 'p', 'q'), slot('b', 'p')])).toEqual([])
    expect(scarceSlots([slot('none')])).toEqual([])
  })

  it('gathers all slots of one group: four on one question', () => {
    const slots = ['a', 'b', 'c', 'd'].map((id) => slot(id, 'p'))
    expect(scarceSlots(slots)).toEqual([{ slotIds: ['a', 'b', 'c', 'd'], questionIds: ['p'] }])
  })

  it('tells the truth: each group has more slots than all questions its slots may draw', () => {
    const ids = fc.subarray(['p', 'q', 'r', 's', 't'], { minLength: 1 })
    fc.assert(
      fc.property(fc.array(ids, { maxLength: 7 }), (drawn) => {
        const slots = drawn.map((each, place) => slot(`s${place}`, ...each))
        const groups = scarceSlots(slots)
        for (const { slotIds, questionIds } of groups) {
          expect(slotIds.length).toBeGreaterThan(questionIds.length)
          const members = slots.filter(({ slotId }) => slotIds.includes(slotId))
          const may = new Set(members.flatMap(({ questions }) => questions.map(({ questionId }) => questionId)))
          expect([...may].toSorted()).toEqual(questionIds)
        }
        if (slots.length > 5) expect(groups.length).toBeGreaterThan(0)
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coverage } from '@/lib/assessment/coverage'
import type { Slot } from '@/lib/assessment/definition'
import { someSlot } from '@/tests/support/some-definition'
import { someQuestion } from '@/tests/support/some-pool'

const on = (...objectives: readonly string[]): Slot['pick'] => ({
  kind: 'objectives',
  objectives: [...objectives],
  answerKinds: [],
  difficulties: [],
})
const pool = [
  someQuestion({ questionId: 'plain' }),
  someQuestion({ questionId: 'hard', difficulty: 'hard' }),
  someQuestion({ questionId: 'both', objectives: ['entropy', 'loss'], answerKinds: ['number', 'choice'] }),
]

describe('coverage', () => {
  it('shares the points of a slot among what it may draw, and of a question among its objectives and kinds', () => {
    const slots = [someSlot({ points: 12, pick: on('entropy') })]
    const { cells, objectives, emptySlots } = coverage({ definition: { slots }, pool })
    expect(cells).toEqual([
      { objectiveId: 'entropy', answerKind: 'number', difficulty: 'medium', questions: 2, points: 5 },
      { objectiveId: 'entropy', answerKind: 'number', difficulty: 'hard', questions: 1, points: 4 },
      { objectiveId: 'entropy', answerKind: 'choice', difficulty: 'medium', questions: 1, points: 1 },
      { objectiveId: 'loss', answerKind: 'number', difficulty: 'medium', questions: 1, points: 1 },
      { objectiveId: 'loss', answerKind: 'choice', difficulty: 'medium', questions: 1, points: 1 },
    ])
    expect(objectives).toEqual([
      { objectiveId: 'entropy', questions: 3, slots: 1, points: 10 },
      { objectiveId: 'loss', questions: 1, slots: 1, points: 2 },
    ])
    expect(emptySlots).toEqual([])
  })

  it('counts a question once, though two slots may draw it', () => {
    const slots = [someSlot({ pick: on('loss') }), someSlot({ id: 'b', pick: on('loss') })]
    const { objectives } = coverage({ definition: { slots }, pool })
    expect(objectives.find(({ objectiveId }) => objectiveId === 'loss')).toEqual({
      objectiveId: 'loss',
      questions: 1,
      slots: 2,
      points: 10,
    })
  })

  it('names the slots that can draw nothing', () => {
    const slots = [someSlot({ id: 'none', pick: on('perplexity') })]
    expect(coverage({ definition: { slots }, pool })).toEqual({ cells: [], objectives: [], emptySlots: ['none'] })
  })

  it('adds up to the points of the slots', () => {
    const objectives = fc.subarray(['entropy', 'loss', 'perplexity'], { minLength: 1 })
    const questions = fc.uniqueArray(
      fc.record({
        questionId: fc.string({ minLength: 1 }),
        objectives,
        answerKinds: fc.subarray(['number', 'choice'], { minLength: 1 }),
      }),
      { minLength: 1, maxLength: 10, selector: ({ questionId }) => questionId },
    )
    const picks = fc.array(fc.record({ points: fc.integer({ min: 1, max: 50 }), objectives }), { maxLength: 6 })
    fc.assert(
      fc.property(questions, picks, (drawn, wanted) => {
        const slots = wanted.map((each, place) =>
          someSlot({ id: `s${place}`, points: each.points, pick: on(...each.objectives) }),
        )
        const covered = coverage({ definition: { slots }, pool: drawn.map(someQuestion) })
        const full = slots.filter(({ id }) => !covered.emptySlots.includes(id))
        const total = full.reduce((sum, { points }) => sum + points, 0)
        expect(covered.cells.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(total, 9)
        expect(covered.objectives.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(total, 9)
      }),
    )
  })
})

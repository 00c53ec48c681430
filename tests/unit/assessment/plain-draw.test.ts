import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numberedDraw, plainDraw } from '@/lib/assessment/plain-draw'
import { somePool, someQuestion } from '@/tests/support/some-pool'

const pool = somePool({ objective: 'entropy', size: 12, reach: 1 })
const slots = ['a', 'b', 'c'].map((slotId) => ({ slotId, questions: pool }))
const seeds = fc.integer({ min: 0, max: 2 ** 31 - 1 })
const idsOf = (drawn: ReturnType<typeof plainDraw>) =>
  drawn.kind === 'chosen'
    ? [...drawn.problems].map(([slotId, { question, seed }]) => [slotId, question.questionId, seed])
    : []

describe('numberedDraw', () => {
  it('is the same for the same seed and number, and the first is the plain draw', () => {
    fc.assert(
      fc.property(seeds, fc.nat(50), (seed, number) => {
        expect(idsOf(numberedDraw({ slots, seed, number }))).toEqual(idsOf(numberedDraw({ slots, seed, number })))
        expect(idsOf(plainDraw({ slots, seed }))).toEqual(idsOf(numberedDraw({ slots, seed, number: 0 })))
      }),
    )
  })

  it('gives other questions and other seeds under another number', () => {
    const draws = Array.from({ length: 30 }, (_, number) =>
      JSON.stringify(idsOf(numberedDraw({ slots, seed: 9, number }))),
    )
    expect(new Set(draws).size).toBe(30)
  })

  it('gives every slot a problem, with a seed that a column of 32 bits can hold', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const drawn = plainDraw({ slots, seed })
        if (drawn.kind === 'short') throw new Error(drawn.slotId)
        expect([...drawn.problems.keys()]).toEqual(['a', 'b', 'c'])
        for (const problem of drawn.problems.values()) {
          expect(Number.isInteger(problem.seed)).toBe(true)
          expect(problem.seed).toBeGreaterThanOrEqual(0)
          expect(problem.seed).toBeLessThan(2 ** 31)
        }
      }),
    )
  })

  it('says which slot is short', () => {
    const alone = [someQuestion({ hasVariants: false })]
    const short = plainDraw({
      slots: [
        { slotId: 'a', questions: alone },
        { slotId: 'b', questions: alone },
      ],
      seed: 1,
    })
    expect(short.kind).toBe('short')
  })

  it('has nothing to draw for no slots', () => {
    expect(idsOf(plainDraw({ slots: [], seed: 1 }))).toEqual([])
  })
})

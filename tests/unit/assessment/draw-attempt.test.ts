import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Slot } from '@/lib/assessment/definition'
import { drawAttempt } from '@/lib/assessment/draw-attempt'
import { someExam, someSlot } from '@/tests/support/some-definition'
import { somePool, someQuestion } from '@/tests/support/some-pool'

const drawing = (...objectives: readonly string[]): Slot['pick'] => ({
  kind: 'objectives',
  objectives: [...objectives],
  answerKinds: [],
  difficulties: [],
})
const slotsOn = (count: number, pick: Slot['pick']) =>
  Array.from({ length: count }, (_, place) => someSlot({ id: `s${place}`, pick }))
const seeds = fc.integer({ min: 0, max: 2 ** 31 - 1 })

function drawn(request: Parameters<typeof drawAttempt>[0]) {
  const attempt = drawAttempt(request)
  if (attempt.kind !== 'drawn') throw new Error(`not drawn: ${attempt.kind}`)
  return attempt.problems
}

describe('drawAttempt', () => {
  it('gives a fixed slot its question, in the version of the pool, with the slot’s points', () => {
    const definition = someExam({ slots: [someSlot({ id: 'first', points: 7 })] })
    const [problem] = drawn({ definition, pool: [someQuestion({ version: 3 })], seed: 1 })
    expect(problem).toMatchObject({ slotId: 'first', position: 0, version: 3, points: 7 })
    expect(problem?.questionId).toBe('entropy-of-a-coin')
  })

  it('names a question that is withdrawn, and a slot for which nothing is there', () => {
    const fixed = someExam({ slots: [someSlot({ id: 'gone' })] })
    const unavailable = { kind: 'question-unavailable', slotId: 'gone', questionId: 'entropy-of-a-coin' }
    expect(drawAttempt({ definition: fixed, pool: [], seed: 1 })).toEqual(unavailable)
    const open = someExam({ slots: [someSlot({ id: 'none', pick: drawing('entropy') })] })
    const pool = somePool({ objective: 'perplexity', size: 4, reach: 1 })
    expect(drawAttempt({ definition: open, pool, seed: 1 })).toEqual({
      kind: 'pool-too-small',
      slotId: 'none',
      found: 0,
    })
  })

  it('gives three slots on three questions each its own, whatever the seed', () => {
    const definition = someExam({ slots: slotsOn(3, drawing('entropy')) })
    const pool = somePool({ objective: 'entropy', size: 3, reach: 1 })
    fc.assert(
      fc.property(seeds, (seed) => {
        expect(new Set(drawn({ definition, pool, seed }).map(({ questionId }) => questionId)).size).toBe(3)
      }),
    )
  })

  it('leaves a slot the one question it can have, though another could take it', () => {
    const pool = [
      ...somePool({ objective: 'entropy', size: 1, reach: 0 }),
      ...somePool({ objective: 'loss', size: 1, reach: 0 }),
    ]
    const slots = [
      someSlot({ id: 'either', pick: drawing('entropy', 'loss') }),
      someSlot({ id: 'only', pick: drawing('entropy') }),
    ]
    fc.assert(
      fc.property(seeds, (seed) => {
        const problems = drawn({ definition: someExam({ slots }), pool, seed })
        expect(problems.map(({ questionId }) => questionId)).toEqual(['loss-0', 'entropy-0'])
      }),
    )
  })

  it('gives a question twice with other numbers where the pool is too small, and fails where they would be the same', () => {
    const definition = someExam({ slots: slotsOn(2, drawing('entropy')) })
    const [one, two] = drawn({ definition, pool: [someQuestion({})], seed: 5 })
    expect(one?.questionId).toBe(two?.questionId)
    expect(one?.seed).not.toBe(two?.seed)
    const short = drawAttempt({ definition, pool: [someQuestion({ hasVariants: false })], seed: 5 })
    expect(short).toMatchObject({ kind: 'pool-too-small', found: 1 })
  })

  it('draws by objective, kind of answer and difficulty together', () => {
    const pick: Slot['pick'] = {
      kind: 'objectives',
      objectives: ['entropy'],
      answerKinds: ['choice'],
      difficulties: ['hard'],
    }
    const pool = [
      someQuestion({ questionId: 'easy', answerKinds: ['choice'], difficulty: 'easy' }),
      someQuestion({ questionId: 'typed', difficulty: 'hard' }),
      someQuestion({ questionId: 'both', answerKinds: ['number', 'choice'], difficulty: 'hard' }),
      someQuestion({ questionId: 'elsewhere', objectives: ['loss'], answerKinds: ['choice'], difficulty: 'hard' }),
    ]
    const definition = someExam({ slots: [someSlot({ pick })] })
    for (let seed = 0; seed < 20; seed += 1)
      expect(drawn({ definition, pool, seed }).map(({ questionId }) => questionId)).toEqual(['both'])
  })

  it('is the same for the same seed, whatever the order of the pool, and another for another seed', () => {
    const pool = somePool({ objective: 'entropy', size: 12, reach: 2 })
    fc.assert(
      fc.property(seeds, fc.boolean(), (seed, isBalanced) => {
        const definition = someExam({ slots: slotsOn(4, drawing('entropy')), isShuffled: true, isBalanced })
        const problems = drawn({ definition, pool, seed })
        expect(drawn({ definition, pool: pool.toReversed(), seed })).toEqual(problems)
        expect(drawn({ definition, pool, seed: seed + 1 })).not.toEqual(problems)
      }),
      { numRuns: 20 },
    )
  })

  it('numbers positions from 0, in the order of the slots or shuffled', () => {
    const slots = slotsOn(6, drawing('entropy'))
    const pool = somePool({ objective: 'entropy', size: 8, reach: 1 })
    const inOrder = drawn({ definition: someExam({ slots }), pool, seed: 3 })
    expect(inOrder.map(({ slotId }) => slotId)).toEqual(slots.map(({ id }) => id))
    const mixed = drawn({ definition: someExam({ slots, isShuffled: true }), pool, seed: 3 })
    expect(mixed.map(({ position }) => position)).toEqual([0, 1, 2, 3, 4, 5])
    expect(mixed.map(({ slotId }) => slotId)).not.toEqual(slots.map(({ id }) => id))
    expect(mixed.map(({ slotId }) => slotId).toSorted()).toEqual(slots.map(({ id }) => id))
  })

  it('gives every question of a pool about as often: 1,200 draws of 6 lie within 160 and 240', () => {
    const definition = someExam({ slots: [someSlot({ pick: drawing('entropy') })] })
    const pool = somePool({ objective: 'entropy', size: 6, reach: 1 })
    const counts = new Map<string, number>()
    for (let seed = 0; seed < 1_200; seed += 1) {
      for (const { questionId } of drawn({ definition, pool, seed }))
        counts.set(questionId, (counts.get(questionId) ?? 0) + 1)
    }
    expect(counts.size).toBe(6)
    for (const count of counts.values()) {
      expect(count).toBeGreaterThan(160)
      expect(count).toBeLessThan(240)
    }
  })

  it('has nothing to draw where there are no slots', () => {
    expect(drawn({ definition: someExam({ slots: [], isBalanced: true }), pool: [], seed: 1 })).toEqual([])
  })
})

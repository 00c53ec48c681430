import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchSlots, type OpenSlot } from '@/lib/assessment/match-slots'
import { randomStream } from '@/lib/problems/random'
import { someQuestion } from '@/tests/support/some-pool'

const streamOf = (seed: number) => randomStream({ questionId: 'test', version: 1, seed, name: 'slots' })
const slot = (slotId: string, ids: readonly string[], hasVariants = true): OpenSlot => ({
  slotId,
  questions: ids.map((questionId) => someQuestion({ questionId, hasVariants })),
})
const given = (slots: readonly OpenSlot[], seed = 1) => {
  const matching = matchSlots(slots, { stream: streamOf(seed) })
  if (matching.kind === 'short') return matching
  return Object.fromEntries([...matching.questions].map(([id, { questionId }]) => [id, questionId]))
}

/** How many slots can have a question of their own at most, by trying everything. */
function mostOfTheirOwn([first, ...rest]: readonly OpenSlot[], taken: ReadonlySet<string> = new Set()): number {
  if (first === undefined) return 0
  const free = first.questions.filter(({ questionId }) => !taken.has(questionId))
  const with_ = free.map(({ questionId }) => 1 + mostOfTheirOwn(rest, new Set([...taken, questionId])))
  return Math.max(mostOfTheirOwn(rest, taken), ...with_)
}

describe('matchSlots', () => {
  it('moves a question along a chain of slots so that each has its own', () => {
    const slots = [slot('a', ['p', 'q']), slot('b', ['q', 'r']), slot('c', ['p']), slot('d', ['q'])]
    for (let seed = 0; seed < 50; seed += 1)
      expect(given(slots, seed)).toEqual({ a: expect.anything(), b: 'r', c: 'p', d: 'q' })
  })

  it('gives nothing to nobody', () => {
    expect(given([])).toEqual({})
  })

  it('names the slot that would meet the same problem again', () => {
    expect(given([slot('a', ['p'], false), slot('b', ['p'], false)])).toMatchObject({ kind: 'short' })
  })

  it('leaves a question without numbers to the slot that could not repeat it', () => {
    const fixed = someQuestion({ questionId: 'fixed', hasVariants: false })
    const drawn = someQuestion({ questionId: 'drawn' })
    const slots: OpenSlot[] = [
      { slotId: 'any', questions: [fixed, drawn] },
      { slotId: 'more', questions: [fixed, drawn] },
      { slotId: 'only', questions: [fixed] },
    ]
    for (let seed = 0; seed < 50; seed += 1)
      expect(given(slots, seed)).toEqual({ any: 'drawn', more: 'drawn', only: 'fixed' })
  })

  const wishes = fc.array(fc.subarray(['p', 'q', 'r', 's', 't'], { minLength: 1 }), { maxLength: 6 })

  it('gives as many slots as can be a question of their own, and each one that fits', () => {
    fc.assert(
      fc.property(wishes, fc.nat(), (drawn, seed) => {
        const slots = drawn.map((ids, place) => slot(`s${place}`, ids))
        const matching = matchSlots(slots, { stream: streamOf(seed) })
        if (matching.kind === 'short') throw new Error(matching.slotId)
        for (const { slotId, questions } of slots) expect(questions).toContain(matching.questions.get(slotId))
        const different = new Set([...matching.questions.values()].map(({ questionId }) => questionId)).size
        expect(different).toBe(mostOfTheirOwn(slots))
      }),
    )
  })

  it('is short exactly where somebody would have to repeat what has no numbers', () => {
    fc.assert(
      fc.property(wishes, fc.nat(), (drawn, seed) => {
        const slots = drawn.map((ids, place) => slot(`s${place}`, ids, false))
        expect(matchSlots(slots, { stream: streamOf(seed) }).kind === 'short').toBe(
          mostOfTheirOwn(slots) < slots.length,
        )
      }),
    )
  })

  const ages = fc.record({
    ...{ p: fc.integer({ min: 0, max: 2 }), q: fc.integer({ min: 0, max: 2 }), r: fc.integer({ min: 0, max: 2 }) },
    ...{ s: fc.integer({ min: 0, max: 2 }), t: fc.integer({ min: 0, max: 2 }) },
  })

  it('takes what was never given before what was given, and that from longest ago on', () => {
    const before = new Map([
      ['p', 2],
      ['q', 1],
    ])
    const one = [slot('a', ['p', 'q', 'r'])]
    const two = [...one, slot('b', ['p', 'q', 'r'])]
    for (let seed = 0; seed < 20; seed += 1) {
      const taken = (slots: readonly OpenSlot[]) => {
        const matching = matchSlots(slots, { stream: streamOf(seed), given: before })
        if (matching.kind === 'short') throw new Error(matching.slotId)
        return [...matching.questions.values()].map(({ questionId }) => questionId).toSorted()
      }
      expect(taken(one)).toEqual(['r'])
      expect(taken(two)).toEqual(['q', 'r'])
    }
  })

  it('gives as many slots as can be what was never given, then what was given longest ago, and none less for it', () => {
    fc.assert(
      fc.property(wishes, ages, fc.nat(), (drawn, age, seed) => {
        const slots = drawn.map((ids, place) => slot(`s${place}`, ids))
        const ageOf = (id: string) => new Map(Object.entries(age)).get(id) ?? 0
        const matching = matchSlots(slots, { stream: streamOf(seed), given: new Map(Object.entries(age)) })
        if (matching.kind === 'short') throw new Error(matching.slotId)
        const taken = new Set([...matching.questions.values()].map(({ questionId }) => questionId))
        expect(taken.size).toBe(mostOfTheirOwn(slots))
        for (const most of [0, 1]) {
          const within = slots.map((each) => ({
            ...each,
            questions: each.questions.filter(({ questionId }) => ageOf(questionId) <= most),
          }))
          expect([...taken].filter((id) => ageOf(id) <= most).length).toBe(mostOfTheirOwn(within))
        }
      }),
    )
  })

  it('forgets what was given where somebody would be left without a question for it', () => {
    const fixed = (id: string, age: number) => ({ id, age })
    const known = [fixed('p', 1), fixed('q', 0)]
    const slots: OpenSlot[] = [slot('a', ['p', 'q']), slot('b', ['p'], false)]
    for (let seed = 0; seed < 20; seed += 1) {
      const before = new Map(known.map(({ id, age }) => [id, age] as const))
      expect(matchSlots(slots, { stream: streamOf(seed), given: before })).toMatchObject({ kind: 'matched' })
    }
  })
})

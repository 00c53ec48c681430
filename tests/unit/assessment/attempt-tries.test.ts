import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type TryRules, triesLeft } from '@/lib/assessment/attempt-tries'

const rules: TryRules = { tryPercents: [100, 70, 50], variants: 2, streak: 1 }
const wrong = { scores: [0, 0, 0] }
const right = { scores: [0, 1] }

describe('triesLeft', () => {
  it('counts down on one variant: three tries, two after a wrong one', () => {
    expect(triesLeft(rules, [{ scores: [] }])).toEqual({ kind: 'answer', triesLeft: 3 })
    expect(triesLeft(rules, [{ scores: [0.5] }])).toEqual({ kind: 'answer', triesLeft: 2 })
  })

  it('offers new numbers once the tries are used, and nothing after the last variant', () => {
    expect(triesLeft(rules, [wrong])).toEqual({ kind: 'new-variant', variantsLeft: 1 })
    expect(triesLeft(rules, [wrong, wrong])).toEqual({ kind: 'done' })
  })

  it('is done when it is right', () => {
    expect(triesLeft(rules, [right])).toEqual({ kind: 'done' })
    expect(triesLeft(rules, [wrong, right])).toEqual({ kind: 'done' })
  })

  it('asks for as many right in a row as the streak says; a miss begins again', () => {
    const streak = { ...rules, variants: 5, streak: 2 }
    expect(triesLeft(streak, [right])).toEqual({ kind: 'new-variant', variantsLeft: 4 })
    expect(triesLeft(streak, [right, wrong, right])).toEqual({ kind: 'new-variant', variantsLeft: 2 })
    expect(triesLeft(streak, [right, wrong, right, right])).toEqual({ kind: 'done' })
  })

  it('refuses a slot that was never given', () => {
    expect(() => triesLeft(rules, [])).toThrow(RangeError)
  })

  it('ends: whoever is always wrong uses every try of every variant and no more', () => {
    const sizes = fc.record({
      tryPercents: fc.array(fc.constant(100), { minLength: 1, maxLength: 5 }),
      variants: fc.integer({ min: 1, max: 6 }),
      streak: fc.integer({ min: 1, max: 4 }),
    })
    fc.assert(
      fc.property(sizes, (some) => {
        let given: { scores: number[] }[] = [{ scores: [] }]
        let tries = 0
        for (let left = triesLeft(some, given); left.kind !== 'done'; left = triesLeft(some, given)) {
          if (left.kind === 'new-variant') given = [...given, { scores: [] }]
          else {
            given = given.map((each, place) => (place === given.length - 1 ? { scores: [...each.scores, 0] } : each))
            tries += 1
          }
        }
        expect(tries).toBe(some.tryPercents.length * some.variants)
      }),
    )
  })
})

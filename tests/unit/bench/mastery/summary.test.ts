import { describe, expect, it } from 'vitest'
import type { Journey } from '@/bench/mastery/journey'
import { summarise, wilson } from '@/bench/mastery/summary'

const journey = (overrides: Partial<Journey>): Journey => ({
  items: 100,
  answers: 100,
  declared: 12,
  falselyDeclared: 0,
  trueAtEnd: 12,
  missed: 0,
  wasted: 20,
  declaredAt120: 12,
  trueAfter28Days: 10,
  ...overrides,
})

describe('a summary of journeys', () => {
  it('pools what was declared, not the shares of each learner', () => {
    const { items, falseMastery, missedMastery, waste } = summarise([
      journey({}),
      journey({ items: 500, answers: 500, declared: 4, falselyDeclared: 2, trueAtEnd: 8, missed: 5, wasted: 100 }),
    ])
    expect(items).toBe(300)
    expect(falseMastery).toBe(2 / 16)
    expect(missedMastery).toBe(5 / 20)
    expect(waste).toBe(120 / 600)
  })
  it('counts the last two in objectives', () => {
    const { masteredAt120, retained28 } = summarise([journey({}), journey({ declaredAt120: 6, trueAfter28Days: 4 })])
    expect([masteredAt120, retained28]).toEqual([9, 7])
  })
  it('says 0 of nothing', () => {
    expect(summarise([]).falseMastery).toBe(0)
    expect(summarise([journey({ declared: 0, trueAtEnd: 0 })]).missedMastery).toBe(0)
  })
})

describe("Wilson's interval", () => {
  it('by hand: 10 of 100 is between 5.5 % and 17.4 %', () => {
    const [low, high] = wilson(10, 100)
    expect(low).toBeCloseTo(0.0552, 4)
    expect(high).toBeCloseTo(0.1744, 4)
  })
  it('of none of 100 begins at 0 and ends at 3.7 %', () => {
    const [low, high] = wilson(0, 100)
    expect(low).toBeCloseTo(0, 12)
    expect(high).toBeCloseTo(0.037, 3)
  })
  it('of nothing says nothing', () => {
    expect(wilson(0, 0)).toEqual([0, 1])
  })
})

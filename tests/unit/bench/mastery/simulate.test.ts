// Small cells with fixed seeds: the same on every machine.
import { describe, expect, it } from 'vitest'
import { type PolicyName, policies, simulate } from '@/bench/mastery/simulate'
import { summarise } from '@/bench/mastery/summary'

const cell = (policy: PolicyName, overrides = {}) =>
  simulate({ kind: 'binary', policy, threshold: 0.95, count: 12, seed: 11, start: 'cold', ...overrides })

describe('simulated learners', () => {
  it('are the same for the same seed, and others for another', () => {
    expect(cell('beliefs')).toEqual(cell('beliefs'))
    expect(cell('beliefs', { seed: 12 })).not.toEqual(cell('beliefs'))
  })
  it.each(policies)('can be led by %s, within the budget and the twelve objectives', (policy) => {
    for (const { items, answers, declared, falselyDeclared, trueAtEnd, missed, wasted } of cell(policy)) {
      expect(items).toBeLessThanOrEqual(500)
      expect(answers).toBeLessThanOrEqual(items)
      expect(declared).toBeLessThanOrEqual(12)
      expect(falselyDeclared).toBeLessThanOrEqual(declared)
      expect(missed).toBeLessThanOrEqual(trueAtEnd)
      expect(wasted).toBeLessThanOrEqual(answers)
    }
  })
  it('who know or do not are through in fewer answers than the graded level alone needed, and rarely falsely', () => {
    const { items, falseMastery } = summarise(cell('beliefs', { count: 40 }))
    expect(items).toBeLessThan(110)
    expect(falseMastery).toBeLessThan(0.03)
  })
  it('need more right answers for a higher threshold', () => {
    const items = [0.8, 0.99].map((threshold) => summarise(cell('beliefs', { threshold })).items)
    expect(items[0]).toBeLessThan(items[1] ?? 0)
  })
  it('are declared falsely more often after three in a row than after seven', () => {
    const [three, seven] = (['fixed3', 'fixed7'] as const).map((policy) =>
      summarise(cell(policy, { kind: 'graded', count: 40 })),
    )
    expect(three?.falseMastery).toBeGreaterThan((seven?.falseMastery ?? 1) + 0.2)
    expect(three?.items).toBeLessThan(seven?.items ?? 0)
  })
  it('whose knowledge fades keep less than those whose does not', () => {
    const [graded, forgetting] = (['graded', 'forgetting'] as const).map((kind) =>
      summarise(cell('fixed7', { kind, count: 40 })),
    )
    expect(forgetting?.retained28).toBeLessThan((graded?.retained28 ?? 0) - 2)
  })
})

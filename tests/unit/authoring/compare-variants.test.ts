import { describe, expect, it } from 'vitest'
import type { Defined } from '@/lib/authoring/compare-questions'
import { startComparison } from '@/lib/authoring/compare-variants'
import { defined } from './compared-question'

function compare(after: Defined, seeds = 40) {
  const comparison = startComparison({ before: defined(), after, drawnAs: 2 })
  for (let seed = 1; seed <= seeds; seed += 1) comparison.see(seed)
  return comparison.conclude()
}
const nothing = { seeds: 40, drawnByOne: 0, prompt: 0, key: 0, accepted: 0, mistakes: 0, examples: [] }

describe('two versions drawn from the same seeds', () => {
  it('give the same problems where nothing is different that students meet', () => {
    expect(compare(defined())).toEqual(nothing)
    expect(compare(defined((copy) => Object.assign(copy, { difficulty: 'hard', hints: [] })))).toEqual(nothing)
    // The same key worked out another way may differ in its last bit, which nobody sees.
    const otherwise = defined(({ answers }) => Object.assign(answers.bits, { number: 'log2(n) + log2(m)' }))
    expect(compare(otherwise)).toEqual(nothing)
  })

  it('with a wider tolerance accept something else in every problem, and have the same key', () => {
    const wider = defined(({ answers }) => Object.assign(answers.bits, { tolerance: { absolute: 0.1 } }))
    expect(compare(wider)).toEqual({ ...nothing, accepted: 40, examples: [1, 2, 3] })
  })

  it('with another key have another one in every problem, and accept what is around it', () => {
    const nats = defined(({ answers, mistakes }) => {
      Object.assign(answers.bits, { number: 'log2(total) + 1' })
      mistakes.length = 0
    })
    expect(compare(nats)).toMatchObject({ key: 40, accepted: 40, mistakes: 40, prompt: 0 })
  })

  it('with another text ask otherwise, whatever the numbers', () => {
    expect(compare(defined((copy) => Object.assign(copy, { prompt: 'How many?' })))).toEqual({
      ...nothing,
      prompt: 40,
      examples: [1, 2, 3],
    })
    const labelled = defined(({ answers }) => Object.assign(answers.bits, { label: 'Bits' }))
    expect(compare(labelled).prompt).toBe(40)
  })

  it('are counted where only one of them can draw at all', () => {
    const never = defined((copy) => Object.assign(copy, { require: ['n < 0'] }))
    expect(compare(never, 2)).toEqual({ ...nothing, seeds: 2, drawnByOne: 2, examples: [1, 2] })
  })

  it('have looked at nothing before the first seed', () => {
    expect(compare(defined(), 0)).toEqual({ ...nothing, seeds: 0 })
  })
})

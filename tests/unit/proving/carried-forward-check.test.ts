// Whoever is right about what follows from an earlier slip is graded so.
import { describe, expect, it } from 'vitest'
import type { Part } from '@/lib/problems/part'
import type { Variant } from '@/lib/problems/variant'
import { carriedForwardCheck } from '@/lib/proving/carried-forward-check'
import { variantOf } from './sample-questions'

const following = (d: string) => ({
  let: { s: 'x + y', d },
  answers: {
    sum: { label: 'Sum', number: 's', tolerance: { absolute: 0.4 } },
    next: { label: 'Next', number: 'd', tolerance: { absolute: 0.4 }, follows: { s: 'sum' } },
  },
})
const seen = (...variants: readonly Variant[]) => {
  const check = carriedForwardCheck()
  for (const variant of variants) check.see(variant)
  return { warns: check.warns(), figures: check.figures() }
}

describe('the check of what is carried forward', () => {
  it('says nothing of a question whose parts stand alone', () => {
    expect(seen(variantOf())).toEqual({ warns: [], figures: {} })
  })
  it('finds what follows from each earlier mistake taken', () => {
    expect(seen(variantOf(following('2 * s')), variantOf(following('2 * s'), 2))).toEqual({
      warns: [],
      figures: {
        carriedForward: {
          'next after doubled': { tried: 2, noKey: 0, notTaken: 0 },
          'next after negated': { tried: 2, noKey: 0, notTaken: 0 },
        },
      },
    })
  })
  it('takes a part that comes to the same after the mistake for its own key', () => {
    expect(seen(variantOf(following('abs(s)'))).warns).toEqual([])
  })
  it('tells on how many variants no key follows', () => {
    const root = following('sqrt(s)')
    const { warns, figures } = seen(variantOf(root), variantOf(root, 2), variantOf(root, 3))
    expect(warns).toEqual([{ words: 'No key follows for next after negated on 3 of 3 variants.', seeds: [1, 2, 3] }])
    expect(figures).toMatchObject({ carriedForward: { 'next after negated': { tried: 3, noKey: 3, notTaken: 0 } } })
  })
  it('tells where what follows is not graded so', () => {
    const variant = variantOf(following('2 * s'))
    let calls = 0
    // A part whose key is another one each time it is asked for: what was typed is never it.
    const restless = (part: Part): Part => {
      if (part.kind !== 'number' || part.follows === undefined) return part
      const partAfter = () => {
        calls += 1
        return { part: { ...part, key: 1_000 * calls }, mistakes: [] }
      }
      return { ...part, follows: { ...part.follows, partAfter } }
    }
    const { warns } = seen({ ...variant, mistakes: variant.mistakes, parts: variant.parts.map(restless) })
    expect(warns).toEqual([
      { words: 'What follows for next after doubled is not graded as carried forward on 1 of 1.', seeds: [1] },
      { words: 'What follows for next after negated is not graded as carried forward on 1 of 1.', seeds: [1] },
    ])
  })
  it('makes one slip at a time, and is right about the other earlier parts', () => {
    const two = {
      let: { s: 'x + y', w: '1000 * x', d: 's + w' },
      answers: {
        sum: { label: 'Sum', number: 's', tolerance: { absolute: 0.4 } },
        other: { label: 'Other', number: 'w', tolerance: { absolute: 0.4 } },
        next: { label: 'Next', number: 'd', tolerance: { absolute: 0.4 }, follows: { s: 'sum', w: 'other' } },
      },
    }
    const { warns, figures } = seen(variantOf(two))
    expect(warns).toEqual([])
    expect(Object.keys(Object(figures['carriedForward']))).toEqual(['next after doubled', 'next after negated'])
  })
  it('types only so many digits as a strict tolerance of the later part counts', () => {
    const strict = following('s / 7')
    const answers = {
      ...strict.answers,
      next: { label: 'Next', number: 'd', tolerance: { significantFigures: 3, strict: true }, follows: { s: 'sum' } },
    }
    expect(seen(variantOf({ ...strict, answers })).warns).toEqual([])
  })
  it('looks at two hundred variants and no more', () => {
    const variant = variantOf(following('2 * s'))
    const { figures } = seen(...Array.from({ length: 203 }, () => variant))
    expect(figures).toMatchObject({ carriedForward: { 'next after doubled': { tried: 200 } } })
  })
})

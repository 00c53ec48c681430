// The chances of careless guesses against all guesses there are, each graded.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { acceptedBounds } from '@/lib/grading/accepted-bounds'
import type { NumberPart, Part, VectorPart } from '@/lib/problems/part'
import { gradeOne } from '@/lib/proving/grade-one'
import { compileGuesser } from '@/lib/proving/guess-chance'
import { variantOf } from './sample-questions'

const option = (id: string) => ({ text: `option ${id}`, feedback: `${id}.` })
const optionsOf = (ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, option(id)]))

function askedOf(answer: Readonly<Record<string, unknown>>) {
  const variant = variantOf({ answers: { it: { label: 'It', ...answer } }, mistakes: [] })
  const [part] = variant.parts
  if (part === undefined) throw new Error('No part.')
  return { variant, part }
}
const chanceOf = ({ variant, part }: ReturnType<typeof askedOf>) => {
  const guesser = compileGuesser(part.kind)
  guesser.see(part, variant)
  return guesser.chance()
}
const shareRight = (asked: ReturnType<typeof askedOf>, typed: readonly string[]) =>
  typed.filter((text) => gradeOne({ ...asked, typed: text })?.scoreFraction === 1).length / typed.length
const ordersOf = (ids: readonly string[]): readonly (readonly string[])[] =>
  ids.length === 0
    ? [[]]
    : ids.flatMap((id) => ordersOf(ids.filter((other) => other !== id)).map((order) => [id, ...order]))
const subsetsOf = (ids: readonly string[]): readonly (readonly string[])[] =>
  Array.from({ length: 2 ** ids.length }, (_, set) => ids.filter((_id, bit) => Math.floor(set / 2 ** bit) % 2 === 1))

describe('the chance of a guess among what is shown is the share of all guesses that are right', () => {
  const ids = ['A', 'B', 'C', 'D']
  it('for one option', () => {
    const asked = askedOf({ choice: { key: 'C', options: optionsOf(ids) } })
    expect(chanceOf(asked)).toEqual({ chance: shareRight(asked, ids), how: 'an option at random', isChoice: true })
  })
  it('for all of the probability on one option', () => {
    const asked = askedOf({ probabilisticChoice: { key: 'B', options: optionsOf(ids) } })
    expect(chanceOf(asked)).toMatchObject({ chance: 1 / 4, isChoice: true })
  })
  it.each([[[]], [['A']], [['B', 'D']]])('for the options %j to tick', (key) => {
    const asked = askedOf({ choices: { key, options: optionsOf(ids) } })
    const typed = subsetsOf(ids).map((set) => (set.length === 0 ? 'none' : set.join(', ')))
    expect(chanceOf(asked)).toMatchObject({ chance: shareRight(asked, typed), isChoice: true })
    expect(shareRight(asked, typed)).toBe(1 / 16)
  })
  it.each([3, 4, 5])('for an order of %i', (count) => {
    const items = ['a', 'b', 'c', 'd', 'e'].slice(0, count)
    const asked = askedOf({ ordering: { items: Object.fromEntries(items.map((id) => [id, id])), key: items } })
    const typed = ordersOf(items).map((order) => order.join(', '))
    expect(chanceOf(asked).chance).toBeCloseTo(shareRight(asked, typed), 12)
    expect(chanceOf(asked).isChoice).toBe(true)
  })
})

describe('the chance of a guess at a distribution', () => {
  it('over two outcomes is the accepted share of the line', () => {
    const asked = askedOf({ probabilities: '[0.3, 0.7]', outcomes: ['a', 'b'], absolute: 0.0504 })
    const typed = Array.from({ length: 1_001 }, (_, k) => `${k / 1_000}; ${1 - k / 1_000}`)
    expect(chanceOf(asked).chance).toBeCloseTo(2 * 0.0504, 12)
    expect(Math.abs(shareRight(asked, typed) - chanceOf(asked).chance)).toBeLessThan(0.002)
  })
  it('over three is that of a square on the triangle, of which the third place leaves three quarters', () => {
    const asked = askedOf({ probabilities: '[0.3, 0.3, 0.4]', outcomes: ['a', 'b', 'c'], absolute: 6.5 / 60 })
    const steps = 60
    const typed = Array.from({ length: steps + 1 }, (_, i) =>
      Array.from({ length: steps + 1 - i }, (_each, j) => `${i / steps}; ${j / steps}; ${(steps - i - j) / steps}`),
    ).flat()
    const { chance, isChoice } = chanceOf(asked)
    expect(chance).toBeCloseTo(2 * (13 / 60) ** 2, 12)
    expect(Math.abs(shareRight(asked, typed) / (0.75 * chance) - 1)).toBeLessThan(0.06)
    expect(isChoice).toBe(false)
  })
  it('is never above 1', () => {
    const { variant, part } = askedOf({ probabilities: '[0.25, 0.25, 0.5]', outcomes: ['a', 'b', 'c'] })
    if (part.kind !== 'probabilities') throw new Error('No distribution.')
    expect(chanceOf({ variant, part: { ...part, absolute: 0.9 } }).chance).toBe(1)
  })
})

const numberPart = (key: number, absolute: number): NumberPart => ({
  kind: 'number',
  name: 'it',
  label: 'It',
  weight: 1,
  key,
  unit: 'none',
  tolerance: { kind: 'closeTo', relative: 0, absolute },
  accepted: [],
})
const vectorPart = (key: readonly number[], credit: 'all' | 'each'): VectorPart => ({
  ...numberPart(0, 1),
  kind: 'vector',
  key,
  entries: key.map(String),
  credit,
  accepted: [],
})
const ofParts = (parts: readonly Part[]) => {
  const guesser = compileGuesser('number')
  const variant = variantOf()
  for (const part of parts) guesser.see(part, variant)
  return guesser.chance()
}

describe('the chance of a guess at a number', () => {
  it('is, of keys from 0 to 10 and one unit forgiven, a fifth within and a tenth at the ends', () => {
    const { chance, how, isChoice } = ofParts([0, 10, 4.5, 5.5].map((key) => numberPart(key, 1)))
    expect(chance).toBeCloseTo((0.1 + 0.1 + 0.2 + 0.2) / 4, 12)
    expect({ how, isChoice }).toEqual({ how: 'uniform over the range of the key', isChoice: false })
  })
  it('is, of whole keys, that of a guess at whole numbers', () => {
    // 1 to 20, 1 forgiven: three of twenty within, two at the ends.
    const keys = Array.from({ length: 20 }, (_, place) => place + 1)
    const { chance, isChoice } = ofParts(keys.map((key) => numberPart(key, 1)))
    expect(chance).toBeCloseTo((18 * 3 + 2 * 2) / (20 * 20), 12)
    expect(isChoice).toBe(false)
  })
  it('is, of ten whole keys or fewer, as good as options', () => {
    const whole = (count: number) => ofParts(Array.from({ length: count }, (_, place) => numberPart(place, 0.4)))
    expect(whole(10)).toMatchObject({ isChoice: true, how: 'one of a few whole numbers' })
    expect(whole(10).chance).toBeCloseTo(0.1, 12)
    expect(whole(11).isChoice).toBe(false)
    expect(ofParts([numberPart(1, 0.1), numberPart(2.5, 0.1)]).isChoice).toBe(false)
  })
  it('has no range where the key is always the same', () => {
    expect(ofParts([numberPart(3, 1), numberPart(3, 1)])).toMatchObject({ chance: 0, isChoice: false })
  })
  it('is what a thousand guesses over the range find', () => {
    const keys = fc.array(fc.double({ min: 0.5, max: 99.5, noNaN: true }), { minLength: 2, maxLength: 12 })
    fc.assert(
      fc.property(keys, fc.double({ min: 0.1, max: 60, noNaN: true }), (inner, absolute) => {
        const all = [0.25, 99.75, ...inner]
        const guesses = Array.from({ length: 1_000 }, (_, place) => 0.25 + (99.5 * (place + 0.5)) / 1_000)
        const found = all.map((key) => {
          const { low, high } = acceptedBounds({ kind: 'closeTo', relative: 0, absolute }, key)
          return guesses.filter((each) => low <= each && each <= high).length / 1_000
        })
        const mean = found.reduce((sum, share) => sum + share, 0) / all.length
        expect(Math.abs(ofParts(all.map((key) => numberPart(key, absolute))).chance - mean)).toBeLessThan(0.0021)
      }),
    )
  })
  it('of several is the product of all, or the mean where each has its credit; one that never varies is left out', () => {
    const keys = [
      [0, 0, 3],
      [10, 20, 3],
    ]
    // Of a range of 10 one unit is a tenth, of a range of 20 a twentieth.
    const of = (credit: 'all' | 'each') =>
      ofParts(
        keys.map((key) =>
          vectorPart(
            key.map((each) => each + 0.5),
            credit,
          ),
        ),
      )
    expect(of('all').chance).toBeCloseTo(0.1 * 0.05, 12)
    expect(of('each').chance).toBeCloseTo((0.1 + 0.05) / 2, 12)
    expect(of('all').how).toBe('uniform over the range of the key, each entry by itself')
  })
})

describe('the chance of a guess at a construction of numbers', () => {
  const construction = (that: string, example: string) =>
    askedOf({
      construction: { of: 'numbers', outcomes: ['a', 'b'], conditions: [{ id: 'c', that, feedback: 'No.' }], example },
    })
  const often = ({ variant, part }: ReturnType<typeof askedOf>) => {
    const guesser = compileGuesser('construction')
    for (let seed = 1; seed <= 500; seed += 1) guesser.see(part, { ...variant, seed })
    return guesser.chance()
  }
  it('is that of numbers between the opposites of the largest of the example', () => {
    const { chance, how, isChoice } = often(construction('answer[1] < -4', '[-8, 1]'))
    expect(Math.abs(chance - 1 / 4)).toBeLessThan(0.04)
    expect({ how, isChoice }).toEqual({ how: 'any vector, each as likely', isChoice: false })
  })
  it('is certain where ones will do', () => {
    expect(often(construction('min(answer) > 0.9 and max(answer) < 1.1', '[1, 1]'))).toMatchObject({
      chance: 1,
      how: 'all entries alike',
    })
  })
})

describe('the chance of a guess at a formula', () => {
  it.each([
    ['t', 1 / 4],
    ['u', 1 / 4],
    ['t - t', 1 / 4],
    ['t / t', 1 / 4],
    ['t + u', 0],
  ])('%s is the share of 0, 1 and the variables that are right', (expression, chance) => {
    const variables = { t: { min: 0.2, max: 0.8 }, u: { min: 2, max: 3 } }
    expect(chanceOf(askedOf({ expression, variables })).chance).toBe(chance)
  })
})

describe('a guesser that saw several variants', () => {
  const seen = (kind: Part['kind'], all: readonly ReturnType<typeof askedOf>[]) => {
    const guesser = compileGuesser(kind)
    for (const { part, variant } of all) guesser.see(part, variant)
    return guesser.chance()
  }
  it('takes the mean of their options', () => {
    const of = (ids: readonly string[]) => askedOf({ choice: { key: 'A', options: optionsOf(ids) } })
    expect(seen('choice', [of(['A', 'B']), of(['A', 'B', 'C', 'D'])]).chance).toBe((1 / 2 + 1 / 4) / 2)
  })
  it('takes the mean of their formulas', () => {
    const of = (expression: string) => askedOf({ expression, variables: { t: { min: 0.2, max: 0.8 } } })
    expect(seen('expression', [of('t'), of('2 * t'), of('3 * t')])).toEqual({
      chance: 1 / 9,
      how: '0, 1 or a variable',
      isChoice: false,
    })
  })
  it('tells how many of their constructions three equal shares meet', () => {
    const of = (share: number, example: string) => {
      const conditions = [{ id: 'share', that: `abs(answer[1] - ${share}) < 0.001`, feedback: 'Closer.' }]
      return askedOf({ construction: { outcomes: ['a', 'b', 'c'], conditions, example } })
    }
    const [even, uneven] = [of(1 / 3, '[1, 1, 1] / 3'), of(0.5, '[0.5, 0.25, 0.25]')]
    expect(seen('construction', [even, even])).toMatchObject({ chance: 1, how: 'all entries alike' })
    expect(seen('construction', [even, uneven]).chance).toBe(0.5)
  })
  it('asks a construction to meet all of its conditions', () => {
    const conditions = [
      { id: 'one', that: 'answer[1] < 0', feedback: 'Lower.' },
      { id: 'two', that: 'answer[2] < 0', feedback: 'Lower.' },
    ]
    const { part, variant } = askedOf({
      construction: { of: 'numbers', outcomes: ['a', 'b'], conditions, example: '[-1, -1]' },
    })
    const many = Array.from({ length: 500 }, (_, seed) => ({ part, variant: { ...variant, seed } }))
    expect(Math.abs(seen('construction', many).chance - 1 / 4)).toBeLessThan(0.04)
  })
})

describe('a guesser that saw nothing', () => {
  it.each(['number', 'probabilities', 'choice', 'construction', 'expression'] as const)(
    'at a %s has no chance',
    (kind) => {
      expect(compileGuesser(kind).chance().chance).toBe(0)
    },
  )
})

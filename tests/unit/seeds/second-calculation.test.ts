// Every key of the bank worked out a second time, from the numbers on the page and by other means, on hundreds of variants.
import { describe, expect, it } from 'vitest'
import { makeVariant } from '@/lib/problems/make-variant'
import type { Part } from '@/lib/problems/part'
import type { Keys } from './drawn'
import { independentKeys } from './independent-keys'
import { mistakes, questions } from './read-seeds'

const variantCount = 300

describe('a key', () => {
  it.each(questions)('of $id is the same when it is worked out a second way', (question) => {
    for (let seed = 0; seed < variantCount; seed += 1) {
      const variant = makeVariant({ question, version: 1, seed, mistakes })
      const asked = variant.parts.filter(({ kind }) => kind !== 'construction')
      const again = asked.length === 0 ? {} : (independentKeys[question.id]?.(variant.parameters) ?? {})
      expect(Object.keys(again).toSorted()).toEqual(asked.map(({ name }) => name).toSorted())
      for (const part of asked) {
        const key = again[part.name]
        expect(isSame(part, key), `seed ${seed}, ${part.name}: ${part.key} and ${key}`).toBe(true)
      }
    }
  })
  it('is worked out for questions of the bank alone', () => {
    const ids = questions.map(({ id }) => id)
    expect(Object.keys(independentKeys).filter((id) => !ids.includes(id))).toEqual([])
  })
})

function isSame(part: Part, again: Keys[string] | undefined): boolean {
  if (again === undefined) return false
  if (part.kind === 'expression') {
    if (typeof again !== 'function') return false
    return isNear(
      part.keyValues,
      part.points.map((point) => again(...point)),
    )
  }
  if (typeof again === 'function') return false
  return isNear([part.key].flat(2), [again].flat(2))
}

type Entries = readonly (number | string)[]

function isNear(one: Entries, other: Entries): boolean {
  return one.length === other.length && one.every((entry, place) => areAlike(entry, other[place]))
}

function areAlike(one: number | string, other: number | string | undefined): boolean {
  if (typeof one === 'string' || typeof other !== 'number') return one === other
  return Math.abs(one - other) <= 1e-6 * Math.max(1, Math.abs(one))
}
